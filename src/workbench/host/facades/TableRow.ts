// A body row of a table, known by its place only.
import type { Area } from "../model/area";
import { writeCells } from "../model/cells/writeCells";
import { deleteTableRows } from "../model/tables/deleteTableRows";
import { readValues } from "../model/view/readArea";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readCells } from "./readCells";
import type { RowTarget } from "./targets";
import { toObject } from "./targets";

function toRowArea({ table, index }: RowTarget): Area {
  const { bodyArea } = table;
  return { ...bodyArea, row: bodyArea.row + index, rows: 1 };
}

/** Excel.TableRow. */
export const TableRow: OfficeClass<"TableRow"> = {
  exists: ({ table, index }) => table.exists && index < table.bodyArea.rows,
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (target) => readValues(target.table.sheet, toRowArea(target)),
      set: (target, value) => {
        const area = toRowArea(target);
        writeCells(target.table.sheet, area, readCells(value, area));
      },
    },
  },
  objects: {
    GetRange: { to: (target, _args, call) => toObject("Range", call.track(target.table.sheet, toRowArea(target))) },
  },
  methods: { Delete: { run: ({ table, index }) => deleteTableRows(table, index, 1) } },
};
