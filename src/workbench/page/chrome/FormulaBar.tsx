// The name box and the content of the active cell, to be seen and changed at full length.
import { useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { toAddress, toArea } from "../../host/model/area";
import type { Bench, BenchState } from "../Bench";
import type { Typing } from "../input/Typing";
import type { PageWords } from "../words";

interface FormulaBarProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly typing: Typing;
  readonly words: PageWords;
  /** Gives the focus back to the sheet. */
  readonly onLeave: () => void;
}

/** The bar between ribbon and sheet. */
export function FormulaBar({ bench, state, typing, words, onLeave }: FormulaBarProps): ReactElement {
  const { workbook } = state.host;
  const sheet = workbook.activeSheet;
  const { area, active } = sheet.selection;
  const text = workbook.edit?.text ?? sheet.entryTextAt(active.row, active.column);
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    if (field.current && field.current.value !== text) field.current.value = text;
  }, [text]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") typing.cancel();
    else if (event.key !== "Enter" && event.key !== "Tab") return;
    else if (event.altKey || !typing.commit()) return;
    event.preventDefault();
    onLeave();
  };
  const name = area.rows > 1 || area.columns > 1 ? toAddress(toArea(active)) : toAddress(area);
  return (
    <div className="formula-bar">
      <NameBox key={name} name={name} bench={bench} words={words} onLeave={onLeave} />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <textarea
        ref={field}
        rows={1}
        aria-label={words.formulaBar}
        spellCheck={false}
        onFocus={() => {
          if (typing.mode() === "ready") typing.begin();
          else if (typing.mode() === "enter") typing.toggle();
        }}
        onInput={(event) => typing.change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

interface NameBoxProps {
  readonly name: string;
  readonly bench: Bench;
  readonly words: PageWords;
  readonly onLeave: () => void;
}

/** Shows the address of the active cell; an address or name typed here is gone to. */
function NameBox({ name, bench, words, onLeave }: NameBoxProps): ReactElement {
  const [text, setText] = useState(name);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === "Escape") setText(name);
    else if (event.key !== "Enter" || !bench.act(() => bench.state().host.user.select(text))) return;
    event.preventDefault();
    onLeave();
  };
  return (
    <input
      className="name-box"
      aria-label={words.nameBox}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={() => setText(name)}
      onKeyDown={onKeyDown}
    />
  );
}
