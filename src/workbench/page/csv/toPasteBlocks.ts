// Where the records of a file go when a person pastes them into a table: each column under its header.

/** Texts to paste, with the column of the table (from 0) where their left edge goes. */
export interface PasteBlock {
  readonly column: number;
  /** Whether the first row is a header and goes into the table's header row. */
  readonly withHeader: boolean;
  readonly rows: readonly (readonly string[])[];
}

type Records = readonly (readonly string[])[];

/**
 * The blocks for a table with these headers, in the order in which to paste them. Columns that the table lacks come with
 * their header, to the right of it.
 */
export function toPasteBlocks(records: Records, tableHeaders: readonly string[]): readonly PasteBlock[] {
  const [header = [], ...rows] = records;
  const places = new Map(header.map((name, index) => [toKey(name), index]));
  const sources = tableHeaders.map((name) => places.get(toKey(name)));
  const known = new Set(sources);
  const extra = header.map((_, index) => index).filter((index) => !known.has(index));
  const pick = (row: readonly string[], from: readonly (number | undefined)[]): string[] =>
    from.map((source) => (source === undefined ? "" : (row[source] ?? "")));
  const inside: PasteBlock = { column: 0, withHeader: false, rows: rows.map((row) => pick(row, sources)) };
  if (extra.length === 0) return [inside];
  const outside = { column: tableHeaders.length, withHeader: true, rows: records.map((row) => pick(row, extra)) };
  return [inside, outside];
}

/** Whether the first record is a header row for a table with these headers: it has at least half of them. */
export function isHeaderFor(records: Records, tableHeaders: readonly string[]): boolean {
  const found = new Set(records[0]?.map(toKey));
  return tableHeaders.filter((name) => found.has(toKey(name))).length * 2 >= tableHeaders.length;
}

function toKey(name: string): string {
  return name.trim().toLowerCase();
}
