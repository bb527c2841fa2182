// The tables that a range touches.
import { hasArea, toIntersection } from "../model/area";
import type { LiveRange } from "../model/LiveRange";
import type { Table } from "../model/Table";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readOptionalBoolean } from "../protocol/readArguments";
import { toObject } from "./targets";

/** The tables that a range touches, or (`fullyContained`) holds as a whole. */
export function toTablesOn({ sheet, area }: LiveRange, args: readonly unknown[]): readonly Table[] {
  const fullyContained = readOptionalBoolean(args, 0, { what: "fullyContained", otherwise: false });
  return sheet.tables.filter((table) =>
    fullyContained ? hasArea(area, table.area) : toIntersection(area, table.area) !== undefined,
  );
}

/** Excel.TableScopedCollection. */
export const TableScopedCollection: OfficeClass<"TableScopedCollection"> = {
  items: (tables) => tables.map((table) => toObject("Table", table)),
  item: (tables, key) => {
    const table = tables.find(({ id, name }) => id === key || name === key);
    if (!table) throw itemNotFound(`table ${String(key)}`);
    return toObject("Table", table);
  },
  objects: {
    GetFirst: {
      to: ([table]) => {
        if (!table) throw itemNotFound("no table touches the range");
        return toObject("Table", table);
      },
    },
  },
  methods: { GetCount: { run: (tables) => tables.length } },
};
