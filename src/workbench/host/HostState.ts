// What the parts of the host share: the workbook and how Excel is set up around it.
import type { Counts } from "./Counts";
import type { EventLine } from "./events/EventLine";
import type { EventRanges } from "./events/EventRanges";
import type { Faults } from "./Faults";
import type { Workbook } from "./model/Workbook";
import type { Pane } from "./office/Pane";
import type { Ribbon } from "./office/Ribbon";
import type { RequirementSets } from "./protocol/requirementSets";

/** What becomes of the user's undo list when an add-in writes: a record for each sync, or nothing is left of it. */
export type UndoWay = "one-record-per-sync" | "cleared-by-writes";

/** The state of a host. */
export interface HostState {
  readonly workbook: Workbook;
  readonly faults: Faults;
  readonly counts: Counts;
  readonly sets: RequirementSets;
  readonly undo: UndoWay;
  readonly pane: Pane;
  readonly ribbon: Ribbon;
  readonly eventRanges: EventRanges;
  /** Called when events are handed to an add-in. */
  readonly eventListeners: Set<() => void>;
  /** The event lines of the add-in runtimes that are open now. */
  readonly lines: Set<EventLine>;
}
