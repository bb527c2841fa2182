// Reads a whole deal table, or the first or a further block of a large one: its place, headers, rows and rules in one sync.
import type { CellValue, Row } from "../deals/cell";
import type { Layout } from "../deals/layout";
import { toAreas } from "./area";
import type { Area } from "./area";
import { readPlace } from "./readPlace";
import { toCellRows } from "./toCellRows";
import { readRules } from "./readRules";
import type { FoundRules } from "./readRules";
import type { TablePlace } from "./TablePlace";
import { hasDropdown } from "./toRepairs";

/** Which table to read, and how much of it. */
export interface TableQuestion {
  readonly tableId: string;
  /** Its columns as they were last known: whose rules to look at. */
  readonly layout: Layout;
  /** How many rows of its body to read at most; the others are read block by block. */
  readonly rows: number;
  /** How many rows its body was last known to have. */
  readonly knownRows: number;
  readonly withNumberFormats: boolean;
}

/** A deal table as read. */
export interface TableRead {
  readonly place: TablePlace;
  readonly headers: readonly CellValue[];
  /** The rows of its body from the first on, at most as many as were asked for. */
  readonly rows: readonly Row[];
  readonly filtered: boolean;
  /** The cells that hold formulas. */
  readonly formulas: readonly Area[];
  readonly rules: FoundRules;
}

/** Queues reading a table. */
export function readDealTable(context: Excel.RequestContext, question: TableQuestion): () => TableRead {
  const table = context.workbook.tables.getItem(question.tableId);
  const placeRead = readPlace(table);
  const whole = table.getRange();
  const isWhole = question.knownRows <= question.rows;
  const block = isWhole ? whole : whole.getRow(0).getResizedRange(question.rows, 0);
  block.load({ values: true });
  const formulas = whole.getSpecialCellsOrNullObject("Formulas").load({ address: true });
  const body = table.getDataBodyRange();
  const rules = readRules({
    cells: body,
    body,
    columns: question.layout.columns,
    hasDropdown: (column) => hasDropdown(column, question.layout),
    withNumberFormats: question.withNumberFormats && isWhole,
  });
  return () => {
    const { place, filtered } = placeRead();
    const [headers = [], ...rows] = toCellRows(block.values);
    return {
      place,
      headers,
      rows: rows.slice(0, Math.min(place.rows, question.rows)),
      filtered,
      formulas: formulas.isNullObject ? [] : toAreas(formulas.address),
      rules: rules(),
    };
  };
}

/** Queues reading a further block of a table's body, from a row of it on. */
export function readDealBlock(
  context: Excel.RequestContext,
  { place, row, rows }: { place: TablePlace; row: number; rows: number },
): () => readonly Row[] {
  const sheet = context.workbook.worksheets.getItem(place.sheetId);
  const first = place.headerRow + 1 + row;
  const count = Math.min(rows, place.rows - row);
  const block = sheet.getRangeByIndexes(first, place.firstColumn, count, place.columns).load({ values: true });
  return () => toCellRows(block.values);
}
