// What has happened in the workbook and is not checked yet: a burst of events becomes one check of each table.
import { toAreas, toIntersection } from "../excel/area";
import type { Area } from "../excel/area";
import type { RowSpan } from "../excel/readDealRows";
import type { WorkbookEvent } from "../excel/watchWorkbook";
import { toBodyArea } from "../excel/TablePlace";
import { toErrorsIndex } from "./CheckedTable";
import type { CheckedTable } from "./CheckedTable";
import type { Memory } from "./Memory";
import type { RowsChange } from "./RowsChange";

/** What is to be checked. */
export interface Pending {
  /** Whether tables may have come that are not known. */
  readonly workbook: boolean;
  /** Tables to check whole: by whom they were changed. */
  readonly whole: ReadonlyMap<string, "user" | "coauthor">;
  /** Rows to check, by table. */
  readonly rows: ReadonlyMap<string, RowsChange>;
}

/** Nothing to check. */
export const nothingPending: Pending = { workbook: false, whole: new Map(), rows: new Map() };

/** Whether there is nothing to check. */
export function isNothing({ workbook, whole, rows }: Pending): boolean {
  return !workbook && whole.size === 0 && rows.size === 0;
}

/** What is to be checked after an event more. Where cells are checked only when asked, nothing but new tables counts. */
export function addEvent(pending: Pending, event: WorkbookEvent, memory: Memory): Pending {
  switch (event.kind) {
    case "cells-changed":
      if (memory.live === "off") return pending;
      return onSheet(memory, event.sheetId).reduce((all, table) => addChange(all, table, event), pending);
    case "rows-sorted":
      if (memory.live === "off") return pending;
      return onSheet(memory, event.sheetId).reduce((all, { place }) => addWhole(all, place.tableId, "user"), pending);
    case "table-added":
      return memory.tables.has(event.tableId) ? pending : { ...pending, workbook: true };
    case "sheet-added":
      return memory.knownSheetIds.has(event.sheetId) ? pending : { ...pending, workbook: true };
    case "sheet-activated":
      return onSheet(memory, event.sheetId).length > 0 ? pending : { ...pending, workbook: true };
    case "selection-moved":
    case "sheet-deleted":
    case "table-deleted":
      return pending;
  }
}

/** Two bursts as one. */
export function addPending(one: Pending, other: Pending): Pending {
  let all: Pending = { ...one, workbook: one.workbook || other.workbook };
  for (const [tableId, by] of other.whole) all = addWhole(all, tableId, by);
  for (const [tableId, change] of other.rows) all = addRows(all, tableId, change);
  return all;
}

/** What is to be checked when the user has left some cells. */
export function addLeft(
  pending: Pending,
  left: { readonly sheetId: string; readonly areas: readonly Area[] },
  memory: Memory,
): Pending {
  return onSheet(memory, left.sheetId).reduce((all, table) => {
    const spans = left.areas.flatMap((area) => toSpan(table, area) ?? []);
    return spans.length === 0 ? all : addRows(all, table.place.tableId, { left: spans });
  }, pending);
}

function toSpan({ place }: CheckedTable, area: Area): RowSpan | null {
  const body = toBodyArea(place);
  const shared = toIntersection(area, body);
  return shared === null ? null : { row: shared.row - body.row, rows: shared.rows };
}

function onSheet({ tables }: Memory, sheetId: string): readonly CheckedTable[] {
  return [...tables.values()].filter(({ place }) => place.sheetId === sheetId);
}

type CellsChanged = Extract<WorkbookEvent, { kind: "cells-changed" }>;

function addChange(pending: Pending, table: CheckedTable, { address, change, by }: CellsChanged): Pending {
  const areas = toAreas(address);
  if (change === "structure" || areas.some((area) => touchesHeader(table, area))) {
    return addWhole(pending, table.place.tableId, by);
  }
  const touched = areas.flatMap((area) => toTouched(table, area) ?? []);
  if (touched.length === 0) return pending;
  return addRows(pending, table.place.tableId, by === "coauthor" ? { remote: touched } : { edited: touched });
}

// One cell more to the right: a header typed there makes the table a column wider.
function touchesHeader({ place }: CheckedTable, area: Area): boolean {
  const { headerRow, firstColumn, columns } = place;
  return toIntersection(area, { row: headerRow, column: firstColumn, rows: 1, columns: columns + 1 }) !== null;
}

/**
 * The cells of a change that belong to the table, or will once it has grown over the row below it; null where there are
 * none, or only Errors cells: an undo that takes back our own write is left alone.
 */
function toTouched({ place, layout, rows }: CheckedTable, area: Area): Area | null {
  const body = toBodyArea(place);
  const lastRow = area.row <= body.row + body.rows ? Math.max(area.row + area.rows, body.row + body.rows) : 0;
  const isWholeColumn = area.row + area.rows >= 1_048_576;
  const reach = { ...body, rows: isWholeColumn ? rows.length : lastRow - body.row };
  const shared = reach.rows > 0 ? toIntersection(area, reach) : null;
  const errors = toErrorsIndex(layout);
  const isErrorsOnly = errors !== null && shared?.columns === 1 && shared.column === place.firstColumn + errors;
  return isErrorsOnly ? null : shared;
}

function addWhole(pending: Pending, tableId: string, by: "user" | "coauthor"): Pending {
  const who = pending.whole.get(tableId) === "user" ? "user" : by;
  return { ...pending, whole: new Map([...pending.whole, [tableId, who]]) };
}

function addRows(pending: Pending, tableId: string, more: Partial<RowsChange>): Pending {
  const known = pending.rows.get(tableId);
  const change: RowsChange = {
    tableId,
    edited: [...(known?.edited ?? []), ...(more.edited ?? [])],
    left: [...(known?.left ?? []), ...(more.left ?? [])],
    remote: [...(known?.remote ?? []), ...(more.remote ?? [])],
  };
  return { ...pending, rows: new Map([...pending.rows, [tableId, change]]) };
}
