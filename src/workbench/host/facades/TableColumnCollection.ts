// The columns of a table, from left to right.
import { writeCells } from "../model/cells/writeCells";
import type { Table } from "../model/Table";
import { insertTableColumn } from "../model/tables/insertTableColumn";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { isLeftOut, readInteger, readOptionalInteger, readOptionalText } from "../protocol/readArguments";
import { readCells } from "./readCells";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

function toColumn(table: Table, index: number): HostObject<"TableColumn"> | null {
  const column = table.columns[index];
  return column ? toObject("TableColumn", { table, id: column.id }) : null;
}

function find(table: Table, key: unknown): HostObject<"TableColumn"> | null {
  if (typeof key !== "string" && typeof key !== "number") throw invalidArgument("the column's name or id");
  return toColumn(table, table.columnIndex(key));
}

function found(column: HostObject<"TableColumn"> | null, what: string): HostObject<"TableColumn"> {
  if (!column) throw itemNotFound(what);
  return column;
}

/** Excel.TableColumnCollection. */
export const TableColumnCollection: OfficeClass<"TableColumnCollection"> = {
  exists: (table) => table.exists,
  properties: { Count: { get: (table) => table.columns.length } },
  item: (table, key) => found(find(table, key), `column ${String(key)}`),
  items: (table) => table.columns.map(({ id }) => toObject("TableColumn", { table, id })),
  objects: {
    Add: {
      to: (table, args) => {
        const end = table.columns.length;
        const given = readOptionalInteger(args, 0, { what: "the index", otherwise: end });
        const index = given < 0 ? end : given;
        insertTableColumn(table, index, readOptionalText(args, 2, "the name"));
        const { area, sheet } = table;
        const place = { ...area, column: area.column + index, columns: 1 };
        if (!isLeftOut(args[1])) writeCells(sheet, place, readCells(args[1], place));
        return found(toColumn(table, index), "the new column");
      },
    },
    GetItemAt: { to: (table, args) => found(toColumn(table, readInteger(args, 0, "the index")), "the column") },
    GetItemOrNullObject: { since: "1.4", to: (table, args) => find(table, args[0]) },
  },
  methods: { GetCount: { since: "1.4", run: (table) => table.columns.length } },
};
