// Undo and redo: what a record changed is put back, and what others changed since stays.
import type { Change } from "../changes";
import type { LiveRange } from "../LiveRange";
import type { Shift } from "../structure/Shift";
import { toInverseShift } from "../structure/Shift";
import { toShiftedPlace } from "../structure/toShiftedPlace";
import type { Workbook, WorkbookRoot } from "../Workbook";
import type { Moved, Snapshot, UndoRecord } from "./Journal";
import { mergeState } from "./mergeState";
import { toInverseChange } from "./toInverseChange";

/** A record read in one direction. */
interface Step {
  readonly cause: "undo" | "redo";
  readonly from: Snapshot;
  readonly to: Snapshot;
  readonly shifts: readonly Shift[];
  readonly ranges: ReadonlyMap<LiveRange, Moved>;
  readonly changes: readonly Change[];
}

/** See Workbook.undo. */
export function undoRecord(workbook: Workbook): boolean {
  const record = workbook.stacks.undo.pop();
  if (!record) return false;
  workbook.stacks.redo.push(record);
  takeStep(workbook, record, toStepBack(record));
  return true;
}

/** See Workbook.redo. */
export function redoRecord(workbook: Workbook): boolean {
  const record = workbook.stacks.redo.pop();
  if (!record) return false;
  workbook.stacks.pushUndone(record);
  const { before, after, shifts, ranges, changes } = record;
  takeStep(workbook, record, { cause: "redo", from: before, to: after, shifts, ranges, changes });
  return true;
}

function toStepBack(record: UndoRecord): Step {
  const back = [...record.ranges].map(([range, moved]) => {
    return [range, { before: moved.after, after: moved.before }] as const;
  });
  return {
    cause: "undo",
    from: record.after,
    to: record.before,
    shifts: record.shifts.map(toInverseShift).reverse(),
    ranges: new Map(back),
    changes: record.changes.map(toInverseChange).reverse(),
  };
}

function takeStep(workbook: Workbook, record: UndoRecord, step: Step): void {
  moveRanges(workbook, step);
  workbook.root = toRoot(workbook.root, step.from.root, step.to.root);
  workbook.owner = {};
  for (const [sheet, to] of step.to.states) {
    const from = step.from.states.get(sheet);
    sheet.state = from ? mergeState({ current: sheet.state, from, to, owner: workbook.owner }) : to;
  }
  workbook.version += 1;
  const selection = selectAgain(workbook, record);
  const changes = [...step.changes, ...selection];
  workbook.emit({ label: record.label, author: "user", cause: step.cause, changes });
}

function toRoot(current: WorkbookRoot, from: WorkbookRoot, to: WorkbookRoot): WorkbookRoot {
  if (current === from) return to;
  return {
    sheets: from.sheets === to.sheets ? current.sheets : to.sheets,
    names: from.names === to.names ? current.names : to.names,
  };
}

/** Ranges that the record moved return exactly; those tracked since then follow the cells. */
function moveRanges(workbook: Workbook, step: Step): void {
  for (const range of workbook.liveRanges) {
    const known = step.ranges.get(range);
    if (known && known.before === range.lastPlace) range.moveTo(known.after);
    else for (const shift of step.shifts) range.moveTo(toShiftedPlace(workbook, range.lastPlace, shift));
  }
}

/** Excel shows what was undone: the sheet and the selection of then. */
function selectAgain(workbook: Workbook, record: UndoRecord): readonly Change[] {
  const { sheet, selection } = record.selected;
  if (!sheet.exists) return [];
  const deactivated = workbook.activeSheetId;
  workbook.activeSheetId = sheet.id;
  sheet.selection = selection;
  const selected: Change = { kind: "selection", sheetId: sheet.id, area: selection.area };
  return deactivated === sheet.id ? [selected] : [{ kind: "activated", sheetId: sheet.id, deactivated }, selected];
}
