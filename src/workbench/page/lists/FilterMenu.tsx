// The menu behind the button of a table's header: sort by the column, or let only some of its values show.
import { useEffect, useMemo, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { Table } from "../../host/model/Table";
import type { Bench } from "../Bench";
import { Popup } from "../chrome/Popup";
import type { Anchor } from "../chrome/Popup";
import type { PageWords } from "../words";

interface FilterMenuProps {
  readonly bench: Bench;
  readonly anchor: Anchor;
  readonly table: Table;
  /** The column's place in the table, from 0. */
  readonly column: number;
  readonly words: PageWords;
  readonly onClose: () => void;
}

/** The menu of one column of a table. */
export function FilterMenu({ bench, anchor, table, column, words, onClose }: FilterMenuProps): ReactElement {
  const { user } = bench.state().host;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  const run = (fn: () => void): void => {
    bench.act(fn);
    onClose();
  };
  const sort = (order: "ascending" | "descending") => () => run(() => user.sort(table.name, column, order));
  return (
    <Popup anchor={anchor} className="filter-menu" role="dialog" label={words.filterAndSort} onClose={onClose}>
      <button type="button" ref={first} onClick={sort("ascending")}>
        {words.sortAscending}
      </button>
      <button type="button" onClick={sort("descending")}>
        {words.sortDescending}
      </button>
      <button
        type="button"
        disabled={table.filters.size === 0}
        onClick={() => run(() => user.clearFilters(table.name))}
      >
        {words.clearFilter}
      </button>
      <FilterValues
        values={toColumnTexts(table, column)}
        allowed={toAllowed(table, column)}
        words={words}
        onApply={(values) => run(() => user.filter(table.name, column, values))}
        onCancel={onClose}
      />
    </Popup>
  );
}

function toAllowed(table: Table, column: number): readonly string[] | null {
  const allowed = table.filters.get(column) ?? null;
  return allowed === "filled" ? toColumnTexts(table, column).filter((text) => text !== "") : allowed;
}

interface FilterValuesProps {
  readonly values: readonly string[];
  /** What the filter lets through now; null: everything. */
  readonly allowed: readonly string[] | null;
  readonly words: PageWords;
  readonly onApply: (values: readonly string[]) => void;
  readonly onCancel: () => void;
}

function FilterValues({ values, allowed, words, onApply, onCancel }: FilterValuesProps): ReactElement {
  const [letters, setLetters] = useState("");
  const [checked, setChecked] = useState<ReadonlySet<string>>(() => new Set(allowed ?? values));
  const shown = useMemo(
    () => values.filter((value) => value.toLowerCase().includes(letters.toLowerCase())),
    [values, letters],
  );
  const isAll = shown.every((value) => checked.has(value));
  const toggle = (changed: readonly string[], isOn: boolean): void => {
    const next = new Set(checked);
    for (const value of changed) {
      if (isOn) next.add(value);
      else next.delete(value);
    }
    setChecked(next);
  };
  return (
    <>
      <input
        type="search"
        placeholder={words.searchValues}
        aria-label={words.searchValues}
        value={letters}
        onChange={(event) => setLetters(event.currentTarget.value)}
      />
      <div className="filter-values" role="group" aria-label={words.choices}>
        <Check label={words.selectAll} isOn={isAll} onChange={(isOn) => toggle(shown, isOn)} />
        {shown.map((value) => (
          <Check
            key={value}
            label={value === "" ? words.blanks : value}
            isOn={checked.has(value)}
            onChange={(isOn) => toggle([value], isOn)}
          />
        ))}
      </div>
      <div className="popup-buttons">
        <button
          type="button"
          className="primary"
          disabled={!shown.some((value) => checked.has(value))}
          onClick={() => onApply(shown.filter((value) => checked.has(value)))}
        >
          {words.apply}
        </button>
        <button type="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </>
  );
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps): ReactElement {
  return (
    <label>
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

/** The texts of a column as displayed, each once, in order; those that a filter hides too. */
function toColumnTexts(table: Table, column: number): readonly string[] {
  const { row, rows, column: left } = table.columnArea(column);
  const texts = new Set<string>();
  for (let at = row; at < row + rows; at += 1) texts.add(table.sheet.textAt(at, left));
  return [...texts].sort((one, other) => one.localeCompare(other, undefined, { numeric: true }));
}
