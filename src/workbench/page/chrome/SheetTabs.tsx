// The tabs of the sheets that people see.
import { useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { Sheet } from "../../host/model/Sheet";
import type { Bench, BenchState } from "../Bench";
import type { Typing } from "../input/Typing";
import type { PageWords } from "../words";
import { ContextMenu } from "./ContextMenu";
import type { Anchor } from "./Popup";

interface SheetTabsProps {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly typing: Typing;
  readonly words: PageWords;
}

/** The tabs below the grid: a double click renames, a right click (or the button at the tab) opens what else can be done. */
export function SheetTabs({ bench, state, typing, words }: SheetTabsProps): ReactElement {
  const { workbook, user } = state.host;
  const [renamed, setRenamed] = useState<string | null>(null);
  const [menu, setMenu] = useState<Anchor | null>(null);
  const shown = workbook.sheets.filter((sheet) => sheet.state.visibility === "visible");
  const { activeSheet } = workbook;
  const turnTo = (sheet: Sheet): void => {
    if (typing.commit() && sheet !== activeSheet) user.activateSheet(sheet.name);
  };
  const rename = (name: string): void => {
    setRenamed(null);
    if (name !== activeSheet.name) bench.act(() => user.renameSheet(activeSheet.name, name));
  };
  const entries = [
    { label: words.renameSheet, run: () => setRenamed(activeSheet.id) },
    { label: words.copySheet, run: () => bench.act(() => user.copySheet(activeSheet.name)) },
    { label: words.deleteSheet, run: () => bench.act(() => user.deleteSheet(activeSheet.name)) },
  ];
  return (
    <nav className="sheet-tabs" aria-label={words.sheets}>
      <div role="tablist" aria-label={words.sheets}>
        {shown.map((sheet) =>
          sheet.id === renamed ? (
            <NameField key={sheet.id} name={sheet.name} words={words} onDone={rename} />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === activeSheet}
              onClick={() => turnTo(sheet)}
              onDoubleClick={() => setRenamed(sheet.id)}
              onContextMenu={(event) => {
                event.preventDefault();
                turnTo(sheet);
                setMenu(event.currentTarget.getBoundingClientRect());
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <button
        type="button"
        className="tab-button"
        aria-label={words.sheetActions}
        title={words.sheetActions}
        onClick={(event) => setMenu(event.currentTarget.getBoundingClientRect())}
      >
        ⋯
      </button>
      <button
        type="button"
        className="tab-button"
        aria-label={words.addSheet}
        title={words.addSheet}
        onClick={() => typing.commit() && bench.act(() => user.addSheet())}
      >
        +
      </button>
      {menu && <ContextMenu anchor={menu} label={words.sheetActions} entries={entries} onClose={() => setMenu(null)} />}
    </nav>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly words: PageWords;
  readonly onDone: (name: string) => void;
}

function NameField({ name, words, onDone }: NameFieldProps): ReactElement {
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === "Escape") event.currentTarget.value = name;
    if (event.key === "Escape" || event.key === "Enter") event.currentTarget.blur();
  };
  return (
    <input
      ref={(field) => field?.focus()}
      className="tab-name"
      aria-label={words.sheetName}
      defaultValue={name}
      onFocus={(event) => event.currentTarget.select()}
      onKeyDown={onKeyDown}
      onBlur={(event) => onDone(event.currentTarget.value)}
    />
  );
}
