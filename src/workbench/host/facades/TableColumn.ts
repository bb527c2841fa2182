// A column of a table; it is found by its id wherever it is moved.
import type { Area } from "../model/area";
import { writeCells } from "../model/cells/writeCells";
import { deleteTableColumn } from "../model/tables/deleteTableColumn";
import { readValues } from "../model/view/readArea";
import type { Call } from "../protocol/Call";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readText } from "../protocol/readArguments";
import { readCells } from "./readCells";
import type { ColumnTarget, HostObject } from "./targets";
import { toObject } from "./targets";

/** The place of a column in its table; throws ItemNotFound when it has been deleted. */
export function toColumnIndex({ table, id }: ColumnTarget): number {
  const index = table.columnIndex(id);
  if (index < 0) throw itemNotFound("the column has been deleted");
  return index;
}

/** The cells of a column, header included. */
function toWholeArea(target: ColumnTarget): Area {
  const { area } = target.table;
  return { ...area, column: area.column + toColumnIndex(target), columns: 1 };
}

function toRange({ table }: ColumnTarget, area: Area, call: Call): HostObject<"Range"> {
  return toObject("Range", call.track(table.sheet, area));
}

const toHeaderArea = (target: ColumnTarget): Area => ({ ...toWholeArea(target), ...toHeaderRow(target) });
const toHeaderRow = ({ table }: ColumnTarget): Pick<Area, "row" | "rows"> => ({
  row: table.headerArea.row,
  rows: 1,
});

/** Excel.TableColumn. */
export const TableColumn: OfficeClass<"TableColumn"> = {
  exists: ({ table, id }) => table.exists && table.columnIndex(id) >= 0,
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Index: { get: toColumnIndex },
    Name: {
      get: (target) => target.table.columns[toColumnIndex(target)]?.name,
      set: (target, value) => {
        writeCells(target.table.sheet, toHeaderArea(target), readText([value], 0, "the name"));
      },
    },
    Values: {
      get: (target) => readValues(target.table.sheet, toWholeArea(target)),
      set: (target, value) => {
        const area = toWholeArea(target);
        writeCells(target.table.sheet, area, readCells(value, area));
      },
    },
  },
  navigations: { Filter: { since: "1.2", to: (target) => toObject("Filter", target) } },
  objects: {
    GetDataBodyRange: {
      to: (target, _args, call) => toRange(target, target.table.columnArea(toColumnIndex(target)), call),
    },
    GetHeaderRowRange: { to: (target, _args, call) => toRange(target, toHeaderArea(target), call) },
    GetRange: { to: (target, _args, call) => toRange(target, toWholeArea(target), call) },
  },
  methods: { Delete: { run: (target) => deleteTableColumn(target.table, toColumnIndex(target)) } },
};
