// Writes cells of rows that may have moved, in one sync: what stands there is looked at in the same batch, before it is
// overwritten, so that what landed in a wrong row, or on a user's edit, is known and can be put back at once.
import type { CellValue, Row } from "../deals/cell";
import { toCellFormat } from "../deals/columnCells";
import type { CellFormat } from "../deals/column";
import type { Layout } from "../deals/layout";
import { keyColumn, toKey } from "./guarded";
import type { Astray, GuardedCell, GuardedResult, GuardedRow, GuardedTable, RowIdentity } from "./guarded";
import { hasHeaders } from "./readKeys";
import { readPlace } from "./readPlace";
import { toCellEntry } from "./toCellEntry";
import { toCellRows } from "./toCellRows";
import { toCellRuns } from "./toCellRuns";
import type { CellRun } from "./toCellRuns";
import { numberFormats } from "./toRepairs";

/** Queues the writes. Throws GoneFromWorkbook where the table is not there any more, SheetProtected where it may not be written. */
export function writeGuarded(context: Excel.RequestContext, write: GuardedTable): () => GuardedResult {
  const { tableId, layout, rows } = write;
  const table = context.workbook.tables.getItem(tableId);
  const placeRead = readPlace(table);
  const header = table.getHeaderRowRange().load({ values: true });
  const body = table.getDataBodyRange();
  const keys = readKeyCells(body, layout);
  const contents = readContents(body, write);
  const wanted = rows.flatMap(({ row, cells }) => cells.map((cell): WantedCell => ({ row, ...cell })));
  const before = toCellRuns(wanted, write.filtered).map((run) => writeRun(body, run, layout));
  return () => {
    const { place, filtered } = placeRead();
    const keysRead = keys();
    const content = contents();
    const sameColumns = hasHeaders(layout, toCellRows(header.values)[0] ?? []);
    const found = new Map(before.flatMap((read) => read()).map((cell) => [toPlaceKey(cell), cell]));
    const seen: Seen = {
      keys: keysRead,
      keyColumn: layout.byName.get(keyColumn)?.index ?? null,
      sameColumns,
      contentOf: (row) => content.get(row) ?? [],
      before: (row, column) =>
        found.get(toPlaceKey({ row, column })) ?? { row, column, value: "", formula: "", numberFormat: "" },
      errorsColumn: layout.byName.get("Errors")?.index ?? null,
    };
    const judged = rows.map((row) => judge(row, seen));
    return {
      tableId,
      place,
      filtered,
      sameColumns,
      keys: keysRead,
      landed: judged.flatMap(({ landed }) => landed ?? []),
      astray: judged.flatMap(({ astray }) => astray ?? []),
      undo: judged.flatMap(({ landed }) => (landed === null ? [] : toPutBack(landed, landed.cells, seen))),
    };
  };
}

interface WantedCell extends GuardedCell {
  readonly row: number;
}

/** A cell as it was before the write. */
interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula: CellValue;
  readonly numberFormat: string;
}

interface Seen {
  readonly keys: readonly CellValue[];
  readonly keyColumn: number | null;
  readonly errorsColumn: number | null;
  readonly sameColumns: boolean;
  readonly contentOf: (row: number) => Row;
  readonly before: (row: number, column: number) => CellBefore;
}

const toPlaceKey = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row} ${column}`;

function readKeyCells(body: Excel.Range, layout: Layout): () => readonly CellValue[] {
  const key = layout.byName.get(keyColumn);
  if (key === undefined) return () => [];
  // By an offset, which stays in the sheet where the column is gone.
  const cells = body.getColumn(0).getOffsetRange(0, key.index).load({ values: true });
  return () => toCellRows(cells.values).map(([value = ""]) => value);
}

// Rows known by what they hold, neighbours read together.
function readContents(body: Excel.Range, { rows, layout }: GuardedTable): () => ReadonlyMap<number, Row> {
  const known = rows.flatMap(({ row, is }) => (is.kind === "content" ? [{ row, column: 0 }] : []));
  const reads = toCellRuns(known, false).map(({ row, cells }) => ({
    row,
    range: body
      .getCell(row, 0)
      .getResizedRange(cells.length - 1, layout.columns.length - 1)
      .load({ values: true }),
  }));
  return () =>
    new Map(reads.flatMap(({ row, range }) => toCellRows(range.values).map((found, at) => [row + at, found] as const)));
}

function writeRun(body: Excel.Range, run: CellRun<WantedCell>, layout: Layout): () => readonly CellBefore[] {
  const { row, column, columns, cells } = run;
  const range = body.getCell(row, column).getResizedRange(cells.length - 1, columns - 1);
  const before = readBefore(range);
  const formats = cells.map((line) => line.map((cell) => cell && toFormat(cell, layout)));
  if (formats.flat().some((format) => format !== null)) range.numberFormat = formats;
  range.values = cells.map((line) => line.map((cell) => cell && toEntry(cell, layout)));
  return () => {
    const { values, formulas, numberFormat } = before();
    return cells.flat().flatMap((cell) => {
      if (cell === null) return [];
      const at = <T>(grid: readonly (readonly T[])[], otherwise: T): T =>
        grid[cell.row - row]?.[cell.column - column] ?? otherwise;
      const was = { value: at(values, ""), formula: at(formulas, ""), numberFormat: String(at(numberFormat, "")) };
      return [{ row: cell.row, column: cell.column, ...was }];
    });
  };
}

interface Before {
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly CellValue[])[];
}

/** Queues reading what stands in a range, before anything is written there. */
function readBefore(range: Excel.Range): () => Before {
  range.load({ values: true, formulas: true, numberFormat: true });
  return () => ({
    values: toCellRows(range.values),
    formulas: toCellRows(range.formulas),
    numberFormat: toCellRows(range.numberFormat),
  });
}

function toColumnFormat({ column }: GuardedCell, layout: Layout): CellFormat {
  const known = layout.columns[column]?.column ?? null;
  return known === null ? "general" : toCellFormat(known);
}

// Amounts and Errors keep the format that they have: it may be the user's own.
function toFormat(cell: GuardedCell, layout: Layout): string | null {
  if (cell.entry !== undefined) return cell.entry.numberFormat;
  const format = toColumnFormat(cell, layout);
  return format === "text" || format === "date" ? numberFormats[format] : null;
}

function toEntry(cell: GuardedCell, layout: Layout): CellValue {
  return cell.entry?.text ?? toCellEntry(cell.value, toColumnFormat(cell, layout));
}

function judge(wanted: GuardedRow, seen: Seen): { landed: GuardedRow | null; astray: Astray | null } {
  const putBack = (cells: readonly GuardedCell[]): GuardedRow => toPutBack(wanted, cells, seen);
  if (!seen.sameColumns)
    return { landed: null, astray: { wanted, why: "other-columns", putBack: putBack(wanted.cells) } };
  if (!isRow(wanted.is, wanted.row, seen))
    return { landed: null, astray: { wanted, why: "other-row", putBack: putBack(wanted.cells) } };
  const edited = wanted.cells.filter((cell) => isEdited(cell, seen.before(wanted.row, cell.column)));
  const cells = wanted.cells.filter((cell) => !edited.includes(cell));
  return {
    landed: cells.length === 0 && edited.length > 0 ? null : { ...wanted, cells },
    astray: edited.length === 0 ? null : { wanted, why: "edited", putBack: putBack(edited) },
  };
}

function isRow(is: RowIdentity, row: number, { keys, contentOf, errorsColumn }: Seen): boolean {
  if (is.kind === "key") return toKey(keys[row]) === toKey(is.key);
  const found = contentOf(row);
  return is.cells.every((value, column) => column === errorsColumn || value === (found[column] ?? ""));
}

function isEdited({ value, expected }: GuardedCell, before: CellBefore): boolean {
  return before.value !== expected && before.value !== value;
}

// The row is known by its key as our write has left it.
function toPutBack(wanted: GuardedRow, cells: readonly GuardedCell[], seen: Seen): GuardedRow {
  const { row } = wanted;
  const keyWritten = wanted.cells.find(({ column }) => column === seen.keyColumn);
  const key = String(keyWritten?.value ?? seen.keys[row] ?? "");
  return { row, is: { kind: "key", key }, cells: cells.map((cell) => toCellBack(cell, seen.before(row, cell.column))) };
}

function toCellBack({ column, value }: GuardedCell, before: CellBefore): GuardedCell {
  const { formula, numberFormat } = before;
  const isFormula = typeof formula === "string" && formula !== before.value;
  const plain = toCellEntry(before.value, numberFormat === numberFormats.text ? "text" : "number");
  const text = isFormula ? formula : plain;
  return { column, value: before.value, expected: value, entry: { text, numberFormat } };
}
