// Makes a host: a workbook, a person before it, and Office around it.
import { AddinRuntime } from "./AddinRuntime";
import { Counts } from "./Counts";
import { EventRanges } from "./events/EventRanges";
import type { EventName } from "./events/OfficeEvent";
import { toOfficeEvents } from "./events/toOfficeEvents";
import { Faults } from "./Faults";
import type { Host, HostOptions } from "./Host";
import type { HostState } from "./HostState";
import { createWorkbook } from "./model/createWorkbook";
import { openWorkbook } from "./model/file/openWorkbook";
import { saveWorkbook } from "./model/file/saveWorkbook";
import { Pane } from "./office/Pane";
import { Ribbon } from "./office/Ribbon";
import { toRequirementSets } from "./protocol/requirementSets";
import { createUser } from "./user/User";

/** What the library of this build knows. */
const newestExcelApi = "1.15";

function toState(options: HostOptions): HostState {
  const { locale = "en-US", undo = "one-record-per-sync", excelApi, excelApiOnline, openedAgain } = options;
  return {
    workbook: openedAgain ? openWorkbook(openedAgain, { locale }) : createWorkbook({ locale }),
    faults: new Faults(),
    counts: new Counts(),
    sets: toRequirementSets(excelApi ?? newestExcelApi, excelApiOnline),
    undo,
    pane: new Pane(),
    ribbon: new Ribbon(),
    eventRanges: new EventRanges(),
    eventListeners: new Set(),
    lines: new Set(),
  };
}

/** Tells the open runtimes of each change, after the reply that is being sent when it is their own. */
function startEvents(state: HostState): void {
  const { workbook, faults, eventRanges, lines } = state;
  workbook.onReport((report) => {
    const isHeard = (name: EventName): boolean => [...lines].some((line) => line.isRegistered(name));
    const events = toOfficeEvents(report, { workbook, faults, ranges: eventRanges, isHeard });
    for (const line of lines) {
      for (const event of events) line.raise(event);
      queueMicrotask(() => line.flush());
    }
  });
}

function toListening(listeners: Set<() => void>): (listener: () => void) => () => void {
  return (listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
}

/** A host with an empty workbook, or with a saved one opened again. */
export function createHost(options: HostOptions = {}): Host {
  const state = toState(options);
  const repaints = new Set<() => void>();
  const repaint = (): void => {
    for (const listener of [...repaints]) listener();
  };
  startEvents(state);
  state.workbook.onReport(repaint);
  state.pane.onChange(repaint);
  state.counts.onCount(repaint);
  return {
    workbook: state.workbook,
    user: createUser(state),
    faults: state.faults,
    counts: state.counts,
    state,
    wantsRuntime: options.openedAgain !== undefined && state.workbook.startup === "load",
    openRuntime: (listener, startReason) => new AddinRuntime(state, listener, startReason),
    onRepaint: toListening(repaints),
    onEvents: toListening(state.eventListeners),
    save: () => saveWorkbook(state.workbook),
  };
}
