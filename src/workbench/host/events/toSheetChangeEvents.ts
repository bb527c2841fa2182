// The events of the sheets themselves.
import type { Area } from "../model/area";
import type { Change } from "../model/changes";
import type { EventArgs, EventSource } from "./EventSource";
import { toSheetEvent } from "./EventSource";
import type { OfficeEvent } from "./OfficeEvent";
import { toOfficeVisibility } from "./visibilities";

export type OnArea = Extract<Change, { readonly area: Area }>;
type SheetChange = Exclude<Change, OnArea>;

export function toSheetChangeEvents(
  change: SheetChange | OnArea,
  source: EventArgs,
  { workbook }: EventSource,
): readonly OfficeEvent[] {
  switch (change.kind) {
    case "sheetAdded":
      return [toSheetEvent("worksheetAdded", change.sheetId, { ...source, worksheetId: change.sheetId })];
    case "sheetDeleted":
      return [toSheetEvent("worksheetDeleted", change.sheetId, { ...source, worksheetId: change.sheetId })];
    case "sheetRenamed": {
      const args = { ...source, worksheetId: change.sheetId, nameBefore: change.before, nameAfter: change.after };
      return [toSheetEvent("worksheetNameChanged", change.sheetId, args)];
    }
    case "sheetVisibility": {
      const visibilityBefore = toOfficeVisibility(change.before);
      const visibilityAfter = toOfficeVisibility(change.after);
      const args = { ...source, worksheetId: change.sheetId, visibilityBefore, visibilityAfter };
      return [toSheetEvent("worksheetVisibilityChanged", change.sheetId, args)];
    }
    case "sheetMoved": {
      const args = { worksheetId: change.sheetId, positionBefore: change.before, positionAfter: change.after };
      return [toSheetEvent("worksheetMoved", change.sheetId, { ...source, ...args })];
    }
    case "protection": {
      const isProtected = workbook.sheetById(change.sheetId)?.state.protection != null;
      const args = { ...source, worksheetId: change.sheetId, isProtected };
      return [toSheetEvent("worksheetProtectionChanged", change.sheetId, args)];
    }
    case "activated":
      return [
        toSheetEvent("worksheetDeactivated", change.deactivated, { worksheetId: change.deactivated }),
        toSheetEvent("worksheetActivated", change.sheetId, { worksheetId: change.sheetId }),
      ];
    default:
      return [];
  }
}
