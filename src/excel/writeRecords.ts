// Writes records on their very hidden sheet, which it makes where there is none.
import type { RecordCells, RecordEdit, RecordRow } from "./recordSheet";
import { toCellRows } from "./toCellRows";
import { writeOneFormat } from "./writeRules";

/** What became of writing records. */
export interface RecordsWritten {
  /** The id of the sheet where it was made now. */
  readonly sheetId: string | null;
  /**
   * Records of others that stood where ours were written: they are to be written once more. Of those that stood in the
   * row of a record that was known, the key alone.
   */
  readonly displaced: readonly RecordCells[];
}

/** Queues the writes. Throws NameTaken where somebody else has made the sheet, GoneFromWorkbook where it was deleted. */
export function writeRecords(context: Excel.RequestContext, edit: RecordEdit): () => RecordsWritten {
  const sheet = toSheet(context, edit);
  if (sheet === null) return () => ({ sheetId: null, displaced: [] });
  const runs = toRuns(edit.rows).map((run) => writeRun(sheet, run, edit.width));
  sheet.load({ id: true });
  return () => ({
    sheetId: edit.exists ? null : sheet.id,
    displaced: runs.flatMap((run) => run()),
  });
}

function toSheet(
  context: Excel.RequestContext,
  { sheet: { name, header }, exists, rows }: RecordEdit,
): Excel.Worksheet | null {
  const { worksheets } = context.workbook;
  if (rows.length === 0) return null;
  if (exists) return worksheets.getItem(name);
  const sheet = worksheets.add(name);
  sheet.visibility = "VeryHidden";
  sheet.getRangeByIndexes(0, 0, 1, header.length).values = [[...header]];
  return sheet;
}

// Neighbours of the same kind go together: of rows that should be blank, all that stands there is looked at first.
function toRuns(rows: readonly RecordRow[]): readonly (readonly RecordRow[])[] {
  const runs: RecordRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last?.row === row.row - 1 && last.isNew === row.isNew) run.push(row);
    else runs.push([row]);
  }
  return runs;
}

function writeRun(sheet: Excel.Worksheet, run: readonly RecordRow[], width: number): () => readonly RecordCells[] {
  const [first] = run;
  if (first === undefined) return () => [];
  const range = sheet.getRangeByIndexes(first.row, 0, run.length, width);
  const before = (first.isNew ? range : range.getColumn(0)).load({ values: true });
  writeOneFormat(range, "text");
  range.values = run.map(({ cells }) => Array.from({ length: width }, (_, at) => cells?.[at] ?? ""));
  return () => toCellRows(before.values).flatMap((found, at) => toDisplaced(found.map(String), run[at]) ?? []);
}

function toDisplaced(
  [key = "", ...cells]: readonly string[],
  row: RecordRow | undefined,
): readonly RecordCells[] | null {
  return key === "" || key.toLowerCase() === row?.key.toLowerCase() ? null : [[key, ...cells]];
}
