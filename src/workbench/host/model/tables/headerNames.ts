// The names that Excel gives table columns whose header is empty or taken.
import type { TableColumn, TableState } from "../SheetState";

const isTaken = (name: string, taken: readonly string[]): boolean => {
  const wanted = name.toLowerCase();
  return taken.some((other) => other.toLowerCase() === wanted);
};

/** A header as the table keeps it: empty becomes the next free "Column1", one that is taken gets a number from 2 on. */
export function toHeaderName(text: string, taken: readonly string[]): string {
  if (text !== "" && !isTaken(text, taken)) return text;
  const base = text === "" ? "Column" : text;
  for (let number = text === "" ? 1 : 2; ; number += 1) {
    if (!isTaken(`${base}${number}`, taken)) return `${base}${number}`;
  }
}

/** The names of all columns of a table from the texts of its header row. */
export function toHeaderNames(texts: readonly string[]): readonly string[] {
  const names: string[] = [];
  // An empty header gets no name that a later header has.
  for (const text of texts) names.push(toHeaderName(text, text === "" ? [...names, ...texts] : names));
  return names;
}

/** A table's columns with new ones at a place, named by Excel. */
export function toNewColumns(
  table: TableState,
  index: number,
  count: number,
): Pick<TableState, "columns" | "nextColumnId"> {
  const taken = table.columns.map(({ name }) => name);
  const added: TableColumn[] = [];
  for (let made = 0; made < count; made += 1) {
    const name = toHeaderName("", taken);
    taken.push(name);
    added.push({ id: table.nextColumnId + made, name });
  }
  return { columns: table.columns.toSpliced(index, 0, ...added), nextColumnId: table.nextColumnId + count };
}
