// The tables of a sheet or of the whole workbook.
import { workbookTarget } from "../events/OfficeEvent";
import { parseReference } from "../model/cells/parseReference";
import type { Table } from "../model/Table";
import { addTable } from "../model/tables/addTable";
import type { Call } from "../protocol/Call";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readInteger, readOptionalBoolean, readRange, readText } from "../protocol/readArguments";
import type { HostObject, ScopeTarget } from "./targets";
import { toObject } from "./targets";
import { toEventMethods } from "./toEventMethods";

function toTables({ sheet }: ScopeTarget, call: Call): readonly Table[] {
  return sheet ? sheet.tables : call.workbook.tables;
}

function find(scope: ScopeTarget, key: string, call: Call): HostObject<"Table"> | null {
  const table = call.workbook.table(key);
  return table && (!scope.sheet || table.sheet === scope.sheet) ? toObject("Table", table) : null;
}

function readPlace(scope: ScopeTarget, value: unknown, call: Call): ReturnType<typeof parseReference> {
  const place =
    typeof value === "string"
      ? parseReference(call.workbook, value, scope.sheet ?? call.workbook.activeSheet)
      : readRange(value, "the address").place;
  if (!place) throw itemNotFound("the cells of the range have been deleted");
  if (scope.sheet && place.sheet !== scope.sheet) throw invalidArgument(`a range on sheet ${scope.sheet.name}`);
  return place;
}

/** Excel.TableCollection. */
export const TableCollection: OfficeClass<"TableCollection"> = {
  exists: ({ sheet }) => !sheet || sheet.exists,
  properties: { Count: { get: (scope, call) => toTables(scope, call).length } },
  item: (scope, key, call) => {
    const table = find(scope, readText([key], 0, "the table's name or id"), call);
    if (!table) throw itemNotFound(`table ${String(key)}`);
    return table;
  },
  items: (scope, call) => toTables(scope, call).map((table) => toObject("Table", table)),
  objects: {
    Add: {
      to: (scope, args, call) => {
        const { sheet, area } = readPlace(scope, args[0], call);
        const hasHeaders = readOptionalBoolean(args, 1, { what: "hasHeaders", otherwise: false });
        return toObject("Table", addTable(sheet, area, { hasHeaders }));
      },
    },
    GetItemAt: {
      to: (scope, args, call) => {
        const table = toTables(scope, call)[readInteger(args, 0, "the index")];
        if (!table) throw itemNotFound("the table of this index");
        return toObject("Table", table);
      },
    },
    GetItemOrNullObject: { since: "1.4", to: (scope, args, call) => find(scope, readText(args, 0, "the key"), call) },
  },
  methods: {
    ...toEventMethods(
      {
        AddedEvent: { event: "tableAdded", since: "1.9" },
        DataChangedEvent: { event: "tableChanged", since: "1.7" },
        DeletedEvent: { event: "tableDeleted", since: "1.9" },
      },
      ({ sheet }: ScopeTarget) => sheet?.id ?? workbookTarget,
    ),
    GetCount: { since: "1.4", run: (scope, _args, call) => toTables(scope, call).length },
  },
};
