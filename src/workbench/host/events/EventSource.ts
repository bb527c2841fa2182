// What events are made from, and what they share.
import type { Faults } from "../Faults";
import type { Report } from "../model/changes";
import type { Workbook } from "../model/Workbook";
import type { EventRanges } from "./EventRanges";
import type { EventName, OfficeEvent } from "./OfficeEvent";
import { workbookTarget } from "./OfficeEvent";

/** What the events are made from. */
export interface EventSource {
  readonly workbook: Workbook;
  readonly faults: Faults;
  readonly ranges: EventRanges;
  /** Whether an add-in listens to an event of this name. */
  readonly isHeard: (name: EventName) => boolean;
}

export type EventArgs = OfficeEvent["args"];

export function toSource({ author }: Report): EventArgs {
  return { source: author === "coauthor" ? "Remote" : "Local" };
}

export function toSheetEvent(name: EventName, sheetId: string, args: EventArgs): OfficeEvent {
  return { name, targets: [sheetId, workbookTarget], args };
}
