// Which column of a sheet is which: found by header, in any order, case and spacing, in English, French or another known spelling.
import { toText } from "./cell";
import type { CellValue } from "./cell";
import { toHeader } from "./column";
import type { Column } from "./column";
import { columns } from "./columns";
import type { Edition } from "./edition";
import { toError, toWarning } from "./finding";
import type { Complaint, Finding } from "./finding";

/** A column of a sheet. */
export interface SheetColumn {
  /** Its place in the sheet's headers, from 0. */
  readonly index: number;
  /** The header as found. */
  readonly header: string;
  /** The English header with its number, or the header as found where it is unknown. */
  readonly name: string;
  /** The column of the template; null where it is unknown. */
  readonly column: Column | null;
  /** The number of a column that repeats ("Solution 3": 3); null of one that does not. */
  readonly ordinal: number | null;
}

/** The columns of a sheet. */
export interface Layout {
  readonly edition: Edition;
  /** All columns, the unknown ones too, in the order of the sheet. */
  readonly columns: readonly SheetColumn[];
  /** The known columns by their English header, the first where a header is given twice. */
  readonly byName: ReadonlyMap<string, SheetColumn>;
}

const enoughHeaders = 8;
const single = new Map<string, Column>();
const repeated = new Map<string, Column>();
for (const column of columns as readonly Column[]) {
  const spelled = [
    column.header,
    ...Object.values(column.renamed ?? {}),
    ...column.aliases,
    column.fr ?? column.header,
  ];
  for (const header of spelled) {
    if (column.repeats === undefined) single.set(toHeaderKey(header), column);
    else repeated.set(toHeaderKey(header).replace(/1$/u, ""), column);
  }
}

/** Reads the header row of a sheet: which column is which, and what is wrong with the headers (template.md, rule 8). */
export function readLayout(headers: readonly CellValue[]): {
  readonly layout: Layout;
  readonly findings: readonly Finding[];
} {
  const found = headers.map(toSheetColumn);
  const byName = new Map<string, SheetColumn>();
  for (const column of found) if (column.column !== null && !byName.has(column.name)) byName.set(column.name, column);
  const edition = found.find(({ column }) => column?.proves !== undefined)?.column?.proves ?? "2021";
  const layout: Layout = { edition, columns: found, byName };
  return { layout, findings: [...checkHeaders(found), ...checkMissing(layout)] };
}

/** Whether a row of headers is that of a table of deals: enough of them are known, whatever their order and language. */
export function isDealHeaderRow(headers: readonly CellValue[]): boolean {
  return countKnownHeaders(headers) >= enoughHeaders;
}

/** How many different columns of the template a row of headers names. */
export function countKnownHeaders(headers: readonly CellValue[]): number {
  const known = headers.map(toSheetColumn).filter(({ column }) => column !== null);
  return new Set(known.map(({ name }) => name)).size;
}

function toSheetColumn(value: CellValue, index: number): SheetColumn {
  const header = typeof value === "string" ? value : toText(value);
  const { column, ordinal } = findColumn(header);
  const name = column === null ? header.trim() : toHeader(column, ordinal);
  return { index, header, name, column, ordinal };
}

function findColumn(header: string): { column: Column | null; ordinal: number | null } {
  const key = toHeaderKey(header);
  const column = single.get(key);
  if (column !== undefined) return { column, ordinal: null };
  const numbered = findNumbered(key);
  const limit = numbered?.column.repeats ?? 0;
  return numbered !== null && numbered.ordinal >= 1 && numbered.ordinal <= limit
    ? numbered
    : { column: null, ordinal: null };
}

function findNumbered(key: string): { column: Column; ordinal: number } | null {
  const [, base = "", digits = ""] = /^(.*?)(\d{1,9})$/u.exec(key) ?? [];
  const column = repeated.get(base);
  return column === undefined ? null : { column, ordinal: Number(digits) };
}

function toHeaderKey(header: string): string {
  return header
    .slice(0, 300)
    .replace(/[\u2018\u2019\u02BC\u00B4`]/gu, "'")
    .replace(/[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/gu, "")
    .replace(/\*+$/u, "")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase();
}

function checkHeaders(found: readonly SheetColumn[]): readonly Finding[] {
  const times = new Map<string, number>();
  for (const column of found) times.set(toIdentity(column), (times.get(toIdentity(column)) ?? 0) + 1);
  const findings: Finding[] = [];
  for (const column of found) {
    const identity = toIdentity(column);
    const count = times.get(identity) ?? 0;
    times.delete(identity);
    const complaint = column.name === "" ? null : checkHeader(column, count);
    if (complaint !== null) findings.push({ row: null, column: column.name, ...complaint });
  }
  return findings;
}

function toIdentity({ column, name, header }: SheetColumn): string {
  return column === null ? toHeaderKey(header) : name;
}

function checkHeader({ column, header }: SheetColumn, times: number): Complaint | null {
  if (times > 1) return toError("column-repeated", { times });
  if (column !== null || times === 0) return null;
  const limit = findNumbered(toHeaderKey(header))?.column.repeats;
  return limit === undefined ? toWarning("column-unknown", {}) : toError("column-beyond-limit", { limit });
}

function checkMissing({ edition, byName }: Layout): readonly Finding[] {
  return (columns as readonly Column[])
    .filter(({ required, header }) => required === "yes" && !byName.has(header))
    .filter(({ since }) => since === "2021" || since === edition)
    .map(({ header }) => ({ row: null, column: header, ...toError("column-missing", {}) }));
}
