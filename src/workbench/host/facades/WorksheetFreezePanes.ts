// The rows and columns of a sheet that stay in view.
import type { Area } from "../model/area";
import { lastColumn, lastRow } from "../model/area";
import { parseReference } from "../model/cells/parseReference";
import { limits } from "../model/limits";
import type { Sheet } from "../model/Sheet";
import { freezePanes } from "../model/sheets/freezePanes";
import type { Call } from "../protocol/Call";
import { invalidArgument, itemNotFound } from "../protocol/HostError";
import type { OfficeClass } from "../protocol/OfficeClass";
import { readOptionalInteger, readRange } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

function readArea(sheet: Sheet, value: unknown, call: Call): Area {
  return typeof value === "string"
    ? parseReference(call.workbook, value, sheet).area
    : readRange(value, "the frozen range").area;
}

/** What stays in view, from the top left of the sheet; whole rows or columns where only those are frozen. */
function toLocation(sheet: Sheet, call: Call): HostObject<"Range"> | null {
  const { rows, columns } = sheet.state.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = { row: 0, column: 0, rows: rows || limits.rows, columns: columns || limits.columns };
  return toObject("Range", call.track(sheet, area));
}

/** Excel.WorksheetFreezePanes. */
export const WorksheetFreezePanes: OfficeClass<"WorksheetFreezePanes"> = {
  exists: (sheet) => sheet.exists,
  objects: {
    GetLocation: {
      to: (sheet, _args, call) => {
        const location = toLocation(sheet, call);
        if (!location) throw itemNotFound("nothing is frozen");
        return location;
      },
    },
    GetLocationOrNullObject: { to: (sheet, _args, call) => toLocation(sheet, call) },
  },
  methods: {
    FreezeAt: {
      run: (sheet, args, call) => {
        const area = readArea(sheet, args[0], call);
        const rows = lastRow(area) + 1;
        const columns = lastColumn(area) + 1;
        if (rows === limits.rows && columns === limits.columns) throw invalidArgument("a part of the sheet to freeze");
        freezePanes(sheet, {
          rows: rows === limits.rows ? 0 : rows,
          columns: columns === limits.columns ? 0 : columns,
        });
      },
    },
    FreezeColumns: {
      run: (sheet, args) => {
        freezePanes(sheet, { rows: 0, columns: readOptionalInteger(args, 0, { what: "the count", otherwise: 1 }) });
      },
    },
    FreezeRows: {
      run: (sheet, args) => {
        freezePanes(sheet, { rows: readOptionalInteger(args, 0, { what: "the count", otherwise: 1 }), columns: 0 });
      },
    },
    Unfreeze: { run: (sheet) => freezePanes(sheet, { rows: 0, columns: 0 }) },
  },
};
