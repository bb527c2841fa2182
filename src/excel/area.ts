// Rectangles of cells and their addresses: what events and writes speak of. Rows and columns count from 0.

/** A rectangle of cells. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const sheetRows = 1_048_576;
const sheetColumns = 16_384;

/** The letters of a column: 0 is "A", 26 is "AA". */
export function toColumnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : toColumnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The address of a rectangle without its sheet: "B2:C9", or "B2" for one cell. */
export function toAddress({ row, column, rows, columns }: Area): string {
  const first = `${toColumnLetters(column)}${row + 1}`;
  return rows === 1 && columns === 1 ? first : `${first}:${toColumnLetters(column + columns - 1)}${row + rows}`;
}

/** The address of whole columns: "B:D". */
export function toColumnsAddress(column: number, columns: number): string {
  return `${toColumnLetters(column)}:${toColumnLetters(column + columns - 1)}`;
}

/** The rectangles of an address as an event gives it: "Sheet1!B2:C9", "A:C", "5:9", "A1,C3"; what is no address is left out. */
export function toAreas(address: string): readonly Area[] {
  return address.split(",").flatMap((part) => toArea(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

function toArea(part: string): Area | null {
  const [first = "", last = first] = part.replaceAll("$", "").split(":");
  const from = toCorner(first);
  const to = toCorner(last);
  if (from === null || to === null) return null;
  const row = from.row ?? 0;
  const column = from.column ?? 0;
  const rows = (to.row ?? sheetRows - 1) - row + 1;
  const columns = (to.column ?? sheetColumns - 1) - column + 1;
  return { row, column, rows, columns };
}

function toCorner(text: string): { row: number | null; column: number | null } | null {
  const found = /^([A-Z]{0,3})([0-9]{0,7})$/iu.exec(text.trim());
  if (found === null || text.trim() === "") return null;
  const [, letters = "", digits = ""] = found;
  return { column: letters === "" ? null : toColumn(letters), row: digits === "" ? null : Number(digits) - 1 };
}

function toColumn(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** What two rectangles share; null where nothing. */
export function toIntersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
