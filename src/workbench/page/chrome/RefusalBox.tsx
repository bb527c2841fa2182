// Excel's box over what it does not allow; after a refused entry one can go on typing or give it up.
import { useEffect, useRef } from "react";
import type { ReactElement } from "react";
import type { Bench, Box } from "../Bench";
import type { Typing } from "../input/Typing";
import type { PageWords } from "../words";

interface RefusalBoxProps {
  readonly bench: Bench;
  readonly box: Box;
  readonly typing: Typing;
  readonly words: PageWords;
  readonly onClose: () => void;
}

/** The box; it is modal, and closed it gives the focus back. */
export function RefusalBox({ bench, box, typing, words, onClose }: RefusalBoxProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const isEntry = box.alert !== null && typing.mode() !== "ready";
  const close = (): void => {
    // As long as the dialog is open nothing outside of it takes the focus.
    dialog.current?.close();
    bench.closeBox();
    onClose();
  };
  const giveUp = (): void => {
    typing.cancel();
    close();
  };
  return (
    <dialog ref={dialog} aria-labelledby="refusal-title" onCancel={isEntry ? giveUp : close}>
      <h2 id="refusal-title">{box.alert?.title || words.refused}</h2>
      <p>{box.message}</p>
      <div className="popup-buttons">
        <button type="button" className="primary" onClick={close}>
          {isEntry ? words.retry : words.ok}
        </button>
        {isEntry && (
          <button type="button" onClick={giveUp}>
            {words.cancel}
          </button>
        )}
      </div>
    </dialog>
  );
}
