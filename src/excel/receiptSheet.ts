// Puts a table of texts, the receipt of a push, on a sheet of its own.
import type { CellValue, Row } from "../deals/cell";
import { toCellEntry } from "./toCellEntry";
import { writeOneFormat } from "./writeRules";

/** A receipt: the name of its sheet, and its rows, the headers first; all rows are as long as these. */
export interface ReceiptSheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Queues adding the sheet and showing it; gives its id. Throws NameTaken where there is one of this name. */
export function writeReceiptSheet(context: Excel.RequestContext, { name, rows }: ReceiptSheet): () => string {
  const sheet = context.workbook.worksheets.add(name);
  const columns = rows[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(0, 0, rows.length, columns);
  writeOneFormat(range, "text");
  range.values = rows.map((row) =>
    Array.from({ length: columns }, (_, at): CellValue => toCellEntry(row[at] ?? "", "text")),
  );
  sheet.freezePanes.freezeRows(1);
  range.getRow(0).format.font.bold = true;
  sheet.activate();
  sheet.load({ id: true });
  return () => sheet.id;
}

/** A name for a sheet that no other has, of at most 31 characters; Excel takes no two names that differ in letter case only. */
export function toFreeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : ` ${number}`;
    const name = wanted.slice(0, 31 - end.length) + end;
    if (!names.has(name.toLowerCase())) return name;
  }
}
