// A range of cells on one sheet.
import { isWholeColumns, isWholeRows } from "../model/area";
import { clearCells } from "../model/cells/clearCells";
import { setColumnsHidden } from "../model/cells/setColumnsHidden";
import { setRowsHidden } from "../model/cells/setRowsHidden";
import type { LiveRange } from "../model/LiveRange";
import { selectArea } from "../model/select";
import { deleteCells } from "../model/structure/deleteCells";
import { insertCells } from "../model/structure/insertCells";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass, Property } from "../protocol/OfficeClass";
import { isLeftOut, readBoolean, readOneOf } from "../protocol/readArguments";
import { rangeContent, validateArraySize } from "./rangeContent";
import { rangeGeometry } from "./rangeGeometry";
import { toSpecialCells } from "./specialCells";
import { toObject } from "./targets";
import { toTablesOn } from "./TableScopedCollection";
import { toFullAddress } from "./toFullAddress";

/** Whether all, some (null) or none of the lines of a range are hidden. */
function toHidden(count: number, isHidden: (offset: number) => boolean): boolean | null {
  let hidden = 0;
  for (let offset = 0; offset < count; offset += 1) if (isHidden(offset)) hidden += 1;
  if (hidden === 0) return false;
  return hidden === count ? true : null;
}

const rowHidden = ({ sheet, area }: LiveRange): boolean | null =>
  toHidden(area.rows, (offset) => sheet.rowHidden(area.row + offset) !== null);

const columnHidden = ({ sheet, area }: LiveRange): boolean | null =>
  toHidden(area.columns, (offset) => sheet.isColumnHidden(area.column + offset));

const place: Readonly<Record<string, Property<LiveRange>>> = {
  Address: { get: toFullAddress },
  AddressLocal: { get: toFullAddress },
  CellCount: {
    get: ({ area }) => {
      const count = area.rows * area.columns;
      // Excel's own limit: a count that does not fit is -1.
      return count > 2 ** 31 - 1 ? -1 : count;
    },
  },
  ColumnCount: { get: ({ area }) => area.columns },
  ColumnHidden: {
    since: "1.2",
    get: columnHidden,
    set: ({ sheet, area }, value) => setColumnsHidden(sheet, area, readBoolean(value, "columnHidden")),
  },
  ColumnIndex: { get: ({ area }) => area.column },
  Hidden: { since: "1.2", get: (range) => rowHidden(range) === true || columnHidden(range) === true },
  IsEntireColumn: { since: "1.7", get: ({ area }) => isWholeColumns(area) },
  IsEntireRow: { since: "1.7", get: ({ area }) => isWholeRows(area) },
  RowCount: { get: ({ area }) => area.rows },
  RowHidden: {
    since: "1.2",
    get: rowHidden,
    set: ({ sheet, area }, value) => setRowsHidden(sheet, area, readBoolean(value, "rowHidden")),
  },
  RowIndex: { get: ({ area }) => area.row },
};

const clearings = { All: "all", Contents: "contents", Formats: "formats" } as const;

/** Excel.Range. */
export const Range: OfficeClass<"Range"> = {
  identity: (range, call) => {
    const id = call.runtime.references.idOf(range);
    return id ? { _ReferenceId: id } : {};
  },
  properties: { ...rangeContent, ...place },
  navigations: {
    ConditionalFormats: { since: "1.6", to: (range) => toObject("ConditionalFormatCollection", range) },
    DataValidation: { since: "1.8", to: (range) => toObject("DataValidation", range) },
    Format: { to: (range) => toObject("RangeFormat", range) },
    Worksheet: { to: (range) => toObject("Worksheet", range.sheet) },
  },
  objects: {
    ...rangeGeometry,
    GetSpecialCells: {
      since: "1.9",
      to: (range, args, call) => {
        const areas = toSpecialCells(range, args, call);
        if (!areas) throw itemNotFound("there is no such cell in the range");
        return areas;
      },
    },
    GetSpecialCellsOrNullObject: { since: "1.9", to: toSpecialCells },
    GetTables: { since: "1.9", to: (range, args) => toObject("TableScopedCollection", toTablesOn(range, args)) },
    Insert: {
      to: (range, args, call) => {
        const { sheet, area } = range;
        insertCells(sheet, area, readOneOf(args[0], ["Down", "Right"], "the shift") === "Down" ? "down" : "right");
        return toObject("Range", call.track(sheet, area));
      },
    },
  },
  methods: {
    Clear: {
      run: ({ sheet, area }, args) => {
        const what = isLeftOut(args[0]) ? "All" : readOneOf(args[0], ["All", "Contents", "Formats"], "what to clear");
        clearCells(sheet, area, clearings[what]);
      },
    },
    Delete: {
      run: ({ sheet, area }, args) => {
        deleteCells(sheet, area, readOneOf(args[0], ["Up", "Left"], "the shift") === "Up" ? "up" : "left");
      },
    },
    Select: { run: ({ sheet, area }) => selectArea(sheet, area) },
    _KeepReference: {
      run: (range, _args, call) => {
        call.runtime.references.keep(toObject("Range", range));
      },
    },
    _ValidateArraySize: { since: "1.3", run: (range, [rows, columns]) => validateArraySize(range, rows, columns) },
  },
};
