// Typing into a cell: the text itself is the workbook's, only whether the arrows leave the cell is known here.
import type { Bench } from "../Bench";
import type { CellMode } from "./toKeyCommand";

/** A cell on its way from being looked at to being changed and back. */
export interface Typing {
  mode(): CellMode;
  /** Begins to type over the cell (with a text) or in it (without one). */
  begin(text?: string): void;
  /** The whole text so far; begins to type over the cell where nothing is typed yet. */
  change(text: string): void;
  /** F2 while typing: arrows move in the text from now on, or leave the cell again. */
  toggle(): void;
  /** Presses Enter; false where the entry is refused and the cell stays open. True where nothing is typed. */
  commit(): boolean;
  cancel(): void;
}

/** Typing at the sheet of a bench. */
export function createTyping(bench: Bench): Typing {
  let isOver = true;
  const isTyping = (): boolean => bench.state().host.workbook.edit !== null;
  const begin = (text?: string): void => {
    isOver = text !== undefined;
    bench.act(() => bench.state().host.user.startTyping(undefined, text));
  };
  return {
    mode: () => {
      if (!isTyping()) return "ready";
      return isOver ? "enter" : "edit";
    },
    begin,
    change: (text) => {
      if (!isTyping()) return begin(text);
      bench.state().host.user.updateTyping(text);
      bench.repaint();
    },
    toggle: () => {
      isOver = !isOver;
    },
    commit: () => !isTyping() || bench.act(() => bench.state().host.user.finishTyping()),
    cancel: () => {
      if (isTyping()) bench.state().host.user.cancelTyping();
    },
  };
}
