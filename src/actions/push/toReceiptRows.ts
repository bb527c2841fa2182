// A receipt as rows of a sheet or file for people: one row per deal, or per field where values were kept.
import type { CellValue, Row } from "../../deals/cell";
import type { Language } from "../../deals/words";
import { receiptHeaders } from "../../language/receiptHeaders";
import type { Receipt, ReceiptRow } from "../work";

/** The rows, the headers first. Times are in UTC, ISO 8601. */
export function toReceiptRows({ pushId, atMs, caller, rows }: Receipt, language: Language): readonly Row[] {
  const time = new Date(atMs).toISOString();
  return [
    receiptHeaders[language],
    ...rows.flatMap((row) => toRows(row).map((cells) => [time, caller, pushId, ...cells])),
  ];
}

function toRows({ referralId, outcome, problem, columns, values }: ReceiptRow): readonly (readonly CellValue[])[] {
  const start = [referralId, outcome, problem ?? ""];
  if (values === null || values.length === 0) return [[...start, columns.join("; "), "", ""]];
  return values.map(({ column, before, after }) => [...start, column, before, after]);
}
