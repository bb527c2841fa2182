// The very hidden sheets of records: a header row, then one record a row, found by the key in its first cell. Rows never
// move, so that two people's add-ins can write beside each other: a record that is taken away leaves a blank row.
import type { CellValue } from "../deals/cell";

/** A sheet of records: its name, and what stands in its first row. */
export interface RecordSheet {
  readonly name: string;
  readonly header: readonly string[];
}

/** A record as the sheet holds it: its key, then further texts. */
export type RecordCells = readonly [key: string, ...cells: string[]];

/** Where records stand on their sheet, as last known. Replaced, never changed. */
export interface RecordPlaces {
  readonly exists: boolean;
  /** By the key in lower case; rows count from 0, which is the header's. */
  readonly rowOf: ReadonlyMap<string, number>;
  /** The row behind the last that holds anything. */
  readonly nextRow: number;
  /** The columns that the sheet uses. */
  readonly width: number;
}

/** One row to write; a record that is taken away is null. */
export interface RecordRow {
  readonly row: number;
  readonly key: string;
  readonly cells: RecordCells | null;
  /** Whether the row should be blank until now. */
  readonly isNew: boolean;
}

/** What to write on a sheet of records. */
export interface RecordEdit {
  readonly sheet: RecordSheet;
  /** Whether the sheet is there. */
  readonly exists: boolean;
  /** From top to bottom. */
  readonly rows: readonly RecordRow[];
  /** How many cells of each row are written, so that nothing of a longer record before stays. */
  readonly width: number;
}

/** What becomes of records: written ones replace those with the same key. */
export interface RecordChange {
  readonly written: readonly RecordCells[];
  /** Keys of records that are taken away. */
  readonly removed?: readonly string[];
}

/** Some rows of a sheet of records. */
export interface RecordBlock {
  /** The row of the first, from 0. */
  readonly row: number;
  readonly records: readonly (readonly CellValue[])[];
  /** The row behind the last that holds anything: there is more to read while the block ends above it. */
  readonly nextRow: number;
  readonly width: number;
}

/** The places on a sheet that is not there, or of which nothing is known yet. */
export function toRecordPlaces(exists: boolean): RecordPlaces {
  return { exists, rowOf: new Map(), nextRow: 1, width: 0 };
}

/** The places when a block has been read. Of a key that stands twice, the lower row counts. */
export function addToPlaces(places: RecordPlaces, { row, records, nextRow, width }: RecordBlock): RecordPlaces {
  const rowOf = new Map(places.rowOf);
  records.forEach(([key], offset) => {
    if (typeof key === "string" && key !== "" && row + offset > 0) rowOf.set(key.toLowerCase(), row + offset);
  });
  return { exists: true, rowOf, nextRow: Math.max(1, nextRow), width: Math.max(places.width, width) };
}

/** Which rows to write: known records in place, new ones under the last, removed ones emptied; and the places afterwards. */
export function planRecords(
  sheet: RecordSheet,
  places: RecordPlaces,
  { written, removed = [] }: RecordChange,
): { readonly edit: RecordEdit; readonly places: RecordPlaces } {
  const rowOf = new Map(places.rowOf);
  const rows = new Map<number, RecordRow>();
  for (const key of removed) {
    const row = rowOf.get(key.toLowerCase());
    rowOf.delete(key.toLowerCase());
    if (row !== undefined) rows.set(row, { row, key, cells: null, isNew: false });
  }
  let { nextRow } = places;
  for (const cells of written) {
    const key = cells[0].toLowerCase();
    const row = rowOf.get(key) ?? nextRow;
    nextRow = Math.max(nextRow, row + 1);
    rowOf.set(key, row);
    rows.set(row, { row, key: cells[0], cells, isNew: row >= places.nextRow });
  }
  const ordered = [...rows.values()].sort((one, other) => one.row - other.row);
  const width = Math.max(sheet.header.length, places.width, ...written.map(({ length }) => length));
  const exists = places.exists || ordered.length > 0;
  return {
    edit: { sheet, exists: places.exists, rows: ordered, width },
    places: { exists, rowOf, nextRow, width },
  };
}
