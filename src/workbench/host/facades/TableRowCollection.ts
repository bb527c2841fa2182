// The body rows of a table.
import { writeCells } from "../model/cells/writeCells";
import { insertTableRows } from "../model/tables/insertTableRows";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { isLeftOut, readInteger, readOptionalInteger } from "../protocol/readArguments";
import { readCells } from "./readCells";
import { toObject } from "./targets";

/** Excel.TableRowCollection. */
export const TableRowCollection: OfficeClass<"TableRowCollection"> = {
  exists: (table) => table.exists,
  properties: { Count: { get: (table) => table.bodyArea.rows } },
  items: (table) =>
    Array.from({ length: table.bodyArea.rows }, (_row, index) => toObject("TableRow", { table, index })),
  objects: {
    Add: {
      to: (table, args) => {
        const end = table.bodyArea.rows;
        const given = readOptionalInteger(args, 0, { what: "the index", otherwise: end });
        const index = given < 0 ? end : given;
        const values = args[1];
        if (!isLeftOut(values) && !Array.isArray(values)) throw invalidArgument("an array of rows");
        const rows = isLeftOut(values) ? 1 : values.length;
        insertTableRows(table, index, rows);
        const { bodyArea, sheet } = table;
        const place = { ...bodyArea, row: bodyArea.row + index, rows };
        if (!isLeftOut(values)) writeCells(sheet, place, readCells(values, place));
        return toObject("TableRow", { table, index });
      },
    },
    GetItemAt: {
      to: (table, args) => {
        const index = readInteger(args, 0, "the index");
        if (index < 0 || index >= table.bodyArea.rows) throw itemNotFound(`row ${index}`);
        return toObject("TableRow", { table, index });
      },
    },
  },
  methods: { GetCount: { since: "1.4", run: (table) => table.bodyArea.rows } },
};
