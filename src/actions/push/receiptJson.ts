// Receipts as text: columns are named once, so that a push of a thousand rows stays small.
import type { ProblemCode, RowOutcome } from "../../deals/rowOutcome";
import type { Receipt, ReceiptRow } from "../work";

type StoredRow = readonly [
  referralId: string,
  outcome: RowOutcome["kind"],
  problem: ProblemCode | null,
  columns: readonly number[],
  values: readonly (readonly [string | number | boolean, string | number | boolean])[] | null,
];

interface StoredReceipt {
  readonly version: 1;
  readonly caller: string;
  readonly columns: readonly string[];
  readonly rows: readonly StoredRow[];
}

/** The text of a receipt; its id and time are kept beside it. */
export function toReceiptJson({ caller, rows }: Receipt): string {
  const columns = [...new Set(rows.flatMap((row) => row.columns))];
  const places = new Map(columns.map((column, at) => [column, at]));
  const stored: StoredReceipt = { version: 1, caller, columns, rows: rows.map((row) => toStoredRow(row, places)) };
  return JSON.stringify(stored);
}

function toStoredRow(
  { referralId, outcome, problem, columns, values }: ReceiptRow,
  places: Map<string, number>,
): StoredRow {
  const pairs = values === null ? null : values.map(({ before, after }) => [before, after] as const);
  return [referralId, outcome, problem, columns.map((column) => places.get(column) ?? 0), pairs];
}

/** The receipt of a text that this add-in has stored; null where somebody else has changed it. */
export function parseReceipt(json: string, { pushId, atMs }: Pick<Receipt, "pushId" | "atMs">): Receipt | null {
  const stored = parseStored(json);
  if (stored === null) return null;
  const { caller, columns, rows } = stored;
  return { pushId, atMs, caller, rows: rows.map((row) => toReceiptRow(row, columns)) };
}

function toReceiptRow([referralId, outcome, problem, places, pairs]: StoredRow, names: readonly string[]): ReceiptRow {
  const columns = places.map((at) => names[at] ?? "");
  const values = pairs?.map(([before, after], at) => ({ column: columns[at] ?? "", before, after })) ?? null;
  return { referralId, outcome, problem, columns, values };
}

function parseStored(json: string): StoredReceipt | null {
  try {
    const stored: unknown = JSON.parse(json);
    return isStored(stored) ? stored : null;
  } catch {
    return null;
  }
}

function isStored(stored: unknown): stored is StoredReceipt {
  if (typeof stored !== "object" || stored === null) return false;
  const { version, caller, columns, rows }: Partial<Record<keyof StoredReceipt, unknown>> = stored;
  return version === 1 && typeof caller === "string" && isList(columns, isText) && isList(rows, isStoredRow);
}

function isStoredRow(row: unknown): boolean {
  if (!Array.isArray(row) || row.length !== 5) return false;
  const [referralId, outcome, problem, columns, values] = row as readonly unknown[];
  return (
    isText(referralId) &&
    isText(outcome) &&
    (problem === null || isText(problem)) &&
    isList(columns, (place) => typeof place === "number") &&
    (values === null || isList(values, (pair) => isList(pair, isCell)))
  );
}

function isList(list: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isOne);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isCell(value: unknown): boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
