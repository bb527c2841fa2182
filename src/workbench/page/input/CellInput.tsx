// The field over the active cell: keys, the clipboard and input methods arrive here, and typed text is seen here.
import { useLayoutEffect, useRef } from "react";
import type { ClipboardEvent, CSSProperties, SyntheticEvent, KeyboardEvent, ReactElement, RefObject } from "react";
import type { Bench } from "../Bench";
import type { CellPlace } from "../grid/useGridView";
import { pasteInto } from "./clipboard";
import type { Clip } from "./clipboard";
import { runCommand } from "./runCommand";
import type { Desk, TabRun } from "./runCommand";
import { toKeyCommand } from "./toKeyCommand";
import type { KeyPress } from "./toKeyCommand";

/** What the field shows and where. */
export interface CellInputProps {
  readonly desk: Desk;
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly place: CellPlace;
  /** The text being typed; null while nothing is. */
  readonly text: string | null;
  readonly label: string;
  readonly describedBy: string | undefined;
  /** Takes the selection to the clipboard. */
  readonly onCopy: (isCut: boolean) => Clip;
  readonly clip: RefObject<Clip | null>;
  readonly onCancel: () => void;
}

/** The field over the active cell. */
export function CellInput(props: CellInputProps): ReactElement {
  const { desk, input, text, label, describedBy, onCancel } = props;
  const run = useRef<TabRun>({ column: null });
  useShownText(input, text);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (event.nativeEvent.isComposing) return;
    const command = toKeyCommand(toPress(event), desk.typing.mode());
    if (!command) return;
    event.preventDefault();
    if (command.kind === "new-line") breakLine(event.currentTarget, desk);
    else runCommand(desk, command, run.current);
    if (command.kind === "cancel") onCancel();
  };
  const onInput = (event: SyntheticEvent<HTMLTextAreaElement>): void => desk.typing.change(event.currentTarget.value);

  return (
    <textarea
      ref={input}
      className={text === null ? "cell-input" : "cell-input typing"}
      style={toStyle(props)}
      aria-label={label}
      aria-describedby={describedBy}
      autoCapitalize="off"
      autoComplete="off"
      spellCheck={false}
      rows={1}
      onKeyDown={onKeyDown}
      onInput={onInput}
      {...toClipboardHandlers(props)}
    />
  );
}

/** While something is typed the field grows with the text. */
function toStyle({ place: { left, top, width, height }, text }: CellInputProps): CSSProperties {
  return text === null ? { left, top, width, height } : { left, top, minWidth: width, minHeight: height };
}

/** The field is the browser's while a person types in it; only a text that came from elsewhere is put into it. */
function useShownText(input: RefObject<HTMLTextAreaElement | null>, text: string | null): void {
  useLayoutEffect(() => {
    if (input.current) showText(input.current, text ?? "");
  }, [input, text]);
}

function showText(field: HTMLTextAreaElement, text: string): void {
  if (field.value !== text) field.value = text;
}

function toClipboardHandlers({ desk, onCopy, clip }: CellInputProps): {
  readonly onCopy: (event: ClipboardEvent) => void;
  readonly onCut: (event: ClipboardEvent) => void;
  readonly onPaste: (event: ClipboardEvent) => void;
} {
  const take = (event: ClipboardEvent, isCut: boolean): void => {
    if (desk.typing.mode() !== "ready") return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", onCopy(isCut).text);
  };
  return {
    onCopy: (event) => take(event, false),
    onCut: (event) => take(event, true),
    onPaste: (event) => {
      if (desk.typing.mode() !== "ready") return;
      event.preventDefault();
      const pasted = event.clipboardData.getData("text/plain");
      paste(desk.bench, pasted, clip);
    },
  };
}

/** Pastes a text of the clipboard at the selection; what was cut can be pasted once. */
export function paste(bench: Bench, text: string, clip: RefObject<Clip | null>): void {
  const isDone = text !== "" && bench.act(() => pasteInto(bench.state().host, text, clip.current));
  if (isDone && clip.current?.isCut) clip.current = null;
}

function breakLine(field: HTMLTextAreaElement, desk: Desk): void {
  if (desk.typing.mode() === "ready") return;
  field.setRangeText("\n", field.selectionStart, field.selectionEnd, "end");
  desk.typing.change(field.value);
}

/** A key press without the browser's words around it; Command counts as Ctrl. */
function toPress(event: KeyboardEvent): KeyPress {
  const { key, shiftKey, altKey } = event;
  return { key, ctrl: event.ctrlKey || event.metaKey, shift: shiftKey, alt: altKey };
}
