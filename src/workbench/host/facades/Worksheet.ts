// A sheet.
import { checkedArea, toArea, wholeSheet } from "../model/area";
import { parseReference } from "../model/cells/parseReference";
import type { Sheet } from "../model/Sheet";
import { activateSheet } from "../model/sheets/activateSheet";
import { copySheet } from "../model/sheets/copySheet";
import { deleteSheet } from "../model/sheets/deleteSheet";
import { moveSheet } from "../model/sheets/moveSheet";
import { renameSheet } from "../model/sheets/renameSheet";
import { setVisibility } from "../model/sheets/setVisibility";
import { toUsedArea } from "../model/view/toUsedArea";
import type { Call } from "../protocol/Call";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { isLeftOut, readInteger, readOneOf, readOptionalBoolean, readText } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";
import { toEventMethods } from "./toEventMethods";
import { toModelVisibility, toOfficeVisibility } from "../events/visibilities";
import { worksheetEvents } from "./worksheetEvents";

type Arguments = readonly unknown[];

function toRange(sheet: Sheet, args: Arguments, call: Call): HostObject<"Range"> {
  if (isLeftOut(args[0])) return toObject("Range", call.track(sheet, wholeSheet));
  const place = parseReference(call.workbook, readText(args, 0, "the address"), sheet);
  if (place.sheet !== sheet) throw invalidArgument(`the address must be on sheet ${sheet.name}`);
  return toObject("Range", call.track(sheet, place.area));
}

function toUsedRange(sheet: Sheet, args: Arguments, call: Call): HostObject<"Range"> | null {
  const valuesOnly = readOptionalBoolean(args, 0, { what: "valuesOnly", otherwise: false });
  const area = toUsedArea(sheet, { valuesOnly });
  return area && toObject("Range", call.track(sheet, area));
}

/** The sheet so many tabs on; null where there is none. */
function toNeighbour(sheet: Sheet, args: Arguments, by: 1 | -1): HostObject<"Worksheet"> | null {
  const visibleOnly = readOptionalBoolean(args, 0, { what: "visibleOnly", otherwise: false });
  const { sheets } = sheet.workbook;
  for (let place = sheet.position + by; place >= 0 && place < sheets.length; place += by) {
    const found = sheets[place];
    if (found && (!visibleOnly || found.state.visibility === "visible")) return toObject("Worksheet", found);
  }
  return null;
}

function toFound(found: HostObject<"Worksheet"> | null): HostObject<"Worksheet"> {
  if (!found) throw itemNotFound("a sheet beside this one");
  return found;
}

function toSheetById(args: Arguments, call: Call): HostObject<"Worksheet"> {
  const sheet = call.workbook.sheetById(readText(args, 0, "the id"));
  if (!sheet) throw itemNotFound("the sheet has been deleted");
  return toObject("Worksheet", sheet);
}

/** Excel.Worksheet. */
export const Worksheet: OfficeClass<"Worksheet"> = {
  exists: (sheet) => sheet.exists,
  identity: (sheet) => ({ Id: sheet.id }),
  properties: {
    Id: { get: (sheet) => sheet.id },
    Name: { get: (sheet) => sheet.name, set: (sheet, value) => renameSheet(sheet, readText([value], 0, "the name")) },
    Position: {
      get: (sheet) => sheet.position,
      set: (sheet, value) => moveSheet(sheet, readInteger([value], 0, "the position")),
    },
    Visibility: {
      get: (sheet) => toOfficeVisibility(sheet.state.visibility),
      set: (sheet, value) => {
        const visibility = readOneOf(value, ["Visible", "Hidden", "VeryHidden"], "the visibility");
        setVisibility(sheet, toModelVisibility[visibility]);
      },
    },
  },
  navigations: {
    CustomProperties: { since: "1.12", to: (sheet) => toObject("WorksheetCustomPropertyCollection", sheet) },
    Charts: { to: (sheet) => toObject("ChartCollection", sheet) },
    FreezePanes: { since: "1.7", to: (sheet) => toObject("WorksheetFreezePanes", sheet) },
    Protection: { since: "1.2", to: (sheet) => toObject("WorksheetProtection", sheet) },
    Tables: { to: (sheet) => toObject("TableCollection", { sheet }) },
  },
  objects: {
    Copy: {
      since: "1.7",
      to: (sheet, args, call) => {
        if (!isLeftOut(args[0]) && args[0] !== "None" && args[0] !== "End") {
          throw invalidArgument("the copy can only go to the end");
        }
        call.clearsUndo = true;
        return toObject("Worksheet", copySheet(sheet));
      },
    },
    GetCell: {
      to: (sheet, args, call) => {
        const place = { row: readInteger(args, 0, "the row"), column: readInteger(args, 1, "the column") };
        return toObject("Range", call.track(sheet, checkedArea({ ...place, rows: 1, columns: 1 })));
      },
    },
    GetNext: { since: "1.5", to: (sheet, args) => toFound(toNeighbour(sheet, args, 1)) },
    GetNextOrNullObject: { since: "1.5", to: (sheet, args) => toNeighbour(sheet, args, 1) },
    GetPrevious: { since: "1.5", to: (sheet, args) => toFound(toNeighbour(sheet, args, -1)) },
    GetPreviousOrNullObject: { since: "1.5", to: (sheet, args) => toNeighbour(sheet, args, -1) },
    GetRange: { to: toRange },
    GetRangeByIndexes: {
      since: "1.7",
      to: (sheet, args, call) => {
        const place = { row: readInteger(args, 0, "startRow"), column: readInteger(args, 1, "startColumn") };
        const size = { rows: readInteger(args, 2, "rowCount"), columns: readInteger(args, 3, "columnCount") };
        return toObject("Range", call.track(sheet, checkedArea({ ...place, ...size })));
      },
    },
    GetUsedRange: {
      to: (sheet, args, call) =>
        toUsedRange(sheet, args, call) ?? toObject("Range", call.track(sheet, toArea({ row: 0, column: 0 }))),
    },
    GetUsedRangeOrNullObject: { since: "1.4", to: toUsedRange },
    _GetAnotherWorksheetById: { since: "1.7", to: (_sheet, args, call) => toSheetById(args, call) },
    _GetSheetById: { since: "1.7", to: (_sheet, args, call) => toSheetById(args, call) },
  },
  methods: {
    ...toEventMethods(worksheetEvents, (sheet: Sheet) => sheet.id),
    Activate: { run: (sheet) => activateSheet(sheet) },
    Delete: {
      run: (sheet, _args, call) => {
        deleteSheet(sheet);
        call.clearsUndo = true;
      },
    },
  },
};
