// The choices of a cell with a list: typing narrows them, the arrows and Enter pick one.
import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { Popup } from "../chrome/Popup";
import type { Anchor } from "../chrome/Popup";
import type { PageWords } from "../words";

interface ValueListProps {
  readonly anchor: Anchor;
  readonly values: readonly string[];
  /** What the cell holds now. */
  readonly current: string;
  readonly words: PageWords;
  readonly onPick: (value: string) => void;
  readonly onClose: () => void;
}

const listId = "choices";

/** The list of a cell's choices, with a field that narrows it. */
export function ValueList({ anchor, values, current, words, onPick, onClose }: ValueListProps): ReactElement {
  const [letters, setLetters] = useState("");
  const shown = toMatches(values, letters);
  const [wanted, setWanted] = useState(Math.max(0, values.indexOf(current)));
  const at = Math.min(wanted, shown.length - 1);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = toStep(event.key);
    const picked = shown[at];
    if (step !== 0) setWanted(Math.max(0, Math.min(shown.length - 1, at + step)));
    else if ((event.key === "Enter" || event.key === "Tab") && picked !== undefined) onPick(picked);
    else return;
    event.preventDefault();
  };
  return (
    <Popup anchor={anchor} className="value-list" role="presentation" label={words.choices} onClose={onClose}>
      <input
        ref={field}
        role="combobox"
        aria-label={words.choices}
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={`${listId}-${at}`}
        value={letters}
        onChange={(event) => {
          setLetters(event.currentTarget.value);
          setWanted(0);
        }}
        onKeyDown={onKeyDown}
      />
      <Choices shown={shown} at={at} label={words.choices} onPick={onPick} />
      {shown.length === 0 && <p className="hint">{words.noChoice}</p>}
    </Popup>
  );
}

interface ChoicesProps {
  readonly shown: readonly string[];
  readonly at: number;
  readonly label: string;
  readonly onPick: (value: string) => void;
}

function Choices({ shown, at, label, onPick }: ChoicesProps): ReactElement {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at, shown]);
  // The keys go to the field above; the options are for the pointer and for screen readers.
  return (
    <div ref={list} id={listId} role="listbox" aria-label={label} className="choices">
      {shown.map((value, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- see above
        <div
          key={value}
          id={`${listId}-${index}`}
          role="option"
          aria-selected={index === at}
          onClick={() => onPick(value)}
        >
          {value}
        </div>
      ))}
    </div>
  );
}

/** The values with these letters, those that begin with them first. */
export function toMatches(values: readonly string[], letters: string): readonly string[] {
  const wanted = letters.trim().toLowerCase();
  const begins = values.filter((value) => value.toLowerCase().startsWith(wanted));
  const holds = values.filter((value) => !begins.includes(value) && value.toLowerCase().includes(wanted));
  return [...begins, ...holds];
}

function toStep(key: string): number {
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };
  return steps[key] ?? 0;
}
