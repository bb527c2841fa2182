// The sheets of the workbook, in tab order.
import { workbookTarget } from "../events/OfficeEvent";
import type { Sheet } from "../model/Sheet";
import { addSheet } from "../model/sheets/addSheet";
import type { Call } from "../protocol/Call";
import { itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readOptionalBoolean, readOptionalText, readText } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";
import { toEventMethods } from "./toEventMethods";
import { worksheetCollectionEvents } from "./worksheetEvents";

function find(key: string, call: Call): HostObject<"Worksheet"> | null {
  const sheet = call.workbook.sheetById(key) ?? call.workbook.sheet(key);
  return sheet ? toObject("Worksheet", sheet) : null;
}

/** The sheets, or only those that people see where the argument says so. */
function toListed(args: readonly unknown[], call: Call): readonly Sheet[] {
  const visibleOnly = readOptionalBoolean(args, 0, { what: "visibleOnly", otherwise: false });
  return call.workbook.sheets.filter((sheet) => !visibleOnly || sheet.state.visibility === "visible");
}

function toListedAt(args: readonly unknown[], place: 0 | -1, call: Call): HostObject<"Worksheet"> {
  const sheet = toListed(args, call).at(place);
  if (!sheet) throw itemNotFound("a visible sheet");
  return toObject("Worksheet", sheet);
}

/** Excel.WorksheetCollection. */
export const WorksheetCollection: OfficeClass<"WorksheetCollection"> = {
  item: (_target, key, call) => {
    const sheet = find(readText([key], 0, "the sheet's name or id"), call);
    if (!sheet) throw itemNotFound(`sheet ${String(key)}`);
    return sheet;
  },
  items: (_target, call) => call.workbook.sheets.map((sheet) => toObject("Worksheet", sheet)),
  objects: {
    Add: {
      to: (_target, args, call) =>
        toObject("Worksheet", addSheet(call.workbook, readOptionalText(args, 0, "the sheet's name"))),
    },
    GetActiveWorksheet: { to: (_target, _args, call) => toObject("Worksheet", call.workbook.activeSheet) },
    GetFirst: { since: "1.5", to: (_target, args, call) => toListedAt(args, 0, call) },
    GetItemOrNullObject: { since: "1.4", to: (_target, args, call) => find(readText(args, 0, "the name or id"), call) },
    GetLast: { since: "1.5", to: (_target, args, call) => toListedAt(args, -1, call) },
  },
  methods: {
    ...toEventMethods(worksheetCollectionEvents, () => workbookTarget),
    GetCount: { since: "1.4", run: (_target, args, call) => toListed(args, call).length },
  },
};
