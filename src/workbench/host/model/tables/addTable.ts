// Makes a table of a range.
import type { Area } from "../area";
import { checkedArea, toAddress } from "../area";
import { checkWritable } from "../cells/checkWritable";
import { limits } from "../limits";
import { ModelError } from "../ModelError";
import { checkName, checkNameIsFree } from "../names/replaceNames";
import type { Sheet } from "../Sheet";
import type { TableState } from "../SheetState";
import { insertCells } from "../structure/insertCells";
import type { Table } from "../Table";
import { hasOtherTable } from "./extendTable";
import { toHeaderNames } from "./headerNames";
import { writeHeaderCells } from "./syncHeaders";
import { toFreeTableName, toNextTableId } from "./tableNames";

/** How a table is made. */
export interface TableOptions {
  /** Whether the first row holds the headers; otherwise one is put above, pushing the cells down. */
  readonly hasHeaders: boolean;
  readonly name?: string;
  readonly style?: string;
}

/** Excel's style for new tables. */
const defaultStyle = "TableStyleMedium2";

/**
 * Makes a table of a range; a lone header row gets an empty body row. Headers become texts, unlike each other. Throws
 * InvalidArgument where another table is in the way or the name is none, ItemAlreadyExists for a name that is taken,
 * AccessDenied on a protected sheet.
 */
export function addTable(sheet: Sheet, range: Area, options: TableOptions): Table {
  checkWritable(sheet, checkedArea(range));
  const area = toTableArea(range, options.hasHeaders);
  if (hasOtherTable(sheet, area, null)) {
    throw new ModelError("InvalidArgument", `Another table is in ${toAddress(area)}: tables cannot overlap.`);
  }
  const { workbook } = sheet;
  if (options.name !== undefined) {
    checkName(options.name);
    checkNameIsFree(workbook, options.name);
  }
  if (!options.hasHeaders) insertCells(sheet, { ...range, rows: 1 }, "down");
  const texts = Array.from({ length: area.columns }, (_column, index) => sheet.textAt(area.row, area.column + index));
  const columns = toHeaderNames(texts.map((text) => text.slice(0, limits.listText))).map((name, index) => ({
    id: index + 1,
    name,
  }));
  const state: TableState = {
    id: toNextTableId(workbook),
    name: options.name ?? toFreeTableName(workbook),
    area,
    showHeaders: true,
    showFilterButton: true,
    bandedRows: true,
    style: options.style ?? defaultStyle,
    columns,
    filters: [],
    nextColumnId: columns.length + 1,
  };
  sheet.own().tables = [...sheet.state.tables, state];
  const table = workbook.tableObject(sheet, state.id);
  writeHeaderCells(
    table,
    columns.map(({ name }) => name),
  );
  sheet.report({ kind: "tableAdded", sheetId: sheet.id, area, tableId: state.id, tableName: state.name });
  return table;
}

function toTableArea(range: Area, hasHeaders: boolean): Area {
  const rows = hasHeaders ? Math.max(2, range.rows) : range.rows + 1;
  return checkedArea({ ...range, rows });
}
