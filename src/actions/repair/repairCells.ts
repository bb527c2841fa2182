// Writes repairs that their user has seen and asked for, and remembers how to take them back.
import type { Row } from "../../deals/cell";
import type { CellEdit } from "../../deals/fixes/offer";
import { toCells } from "../../deals/pulled";
import type { Cells } from "../../deals/pulled";
import type { GuardedResult } from "../../excel/guarded";
import { toErrorsIndex } from "../CheckedTable";
import type { CheckedTable } from "../CheckedTable";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { isTaken } from "../pull/isTaken";
import { writePlanned } from "../pull/writePlanned";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { noWork } from "../work";
import type { DoneRepair, UndoRow } from "./DoneRepair";
import { findRow } from "./findRow";

/** Cells to repair in a table, with the rows as they were when this was shown. */
export interface RepairOrder {
  readonly tableId: string;
  readonly rows: readonly Row[];
  readonly edits: readonly CellEdit[];
}

/** Repairs the cells that still hold what was shown; two syncs. The table is checked in the same turn. */
export async function repairCells(session: Session, order: RepairOrder): Promise<void> {
  if (isTaken(session.core)) return;
  await runAction(session, "repairing", (core) => writeRepairs(core, order));
}

const mostRemembered = 20;

/** Writes the repairs, and says how many cells it repaired; to be called in a turn of the session. */
export async function writeRepairs(core: Core, order: RepairOrder): Promise<Notice> {
  const { tableId } = order;
  if (core.memory.live === "off") await checkTables(core, new Set([tableId]), "quiet");
  let cells = 0;
  await writePlanned(core, () => {
    const table = core.memory.tables.get(tableId);
    const planned = table === undefined ? null : planEdits(table, order);
    cells = planned?.cells ?? 0;
    if (planned === null || planned.cells === 0) return null;
    const heard = (results: readonly GuardedResult[]): void => keepUndo(core, tableId, results);
    return { edits: new Map([[tableId, planned.rows]]), pulled: [], fresh: [], freshTableId: null, heard };
  });
  const left = order.edits.length - cells;
  if (core.memory.work.kind === "repairs") core.remember({ work: noWork });
  return cells === 0 ? { code: "finding-gone", params: {} } : { code: "repaired", params: { cells, left } };
}

function planEdits(
  table: CheckedTable,
  { rows, edits }: RepairOrder,
): { readonly rows: ReadonlyMap<number, Cells>; readonly cells: number } {
  const { layout } = table;
  const planned = new Map<number, Cells>();
  let cells = 0;
  for (const { row, column, before, after } of edits) {
    const at = findRow(table, row, rows[row] ?? []);
    const index = layout.byName.get(column)?.index;
    const now = at === null ? undefined : table.rows[at];
    if (at === null || now === undefined || index === undefined || (now[index] ?? "") !== before) continue;
    planned.set(at, { ...(planned.get(at) ?? toCells(now, layout)), [column]: after });
    cells += 1;
  }
  return { rows: planned, cells };
}

function keepUndo(core: Core, tableId: string, results: readonly GuardedResult[]): void {
  const table = core.memory.tables.get(tableId);
  const undo = results.find((result) => result.tableId === tableId)?.undo ?? [];
  if (table === undefined) return;
  const errors = toErrorsIndex(table.layout);
  const rows = undo.flatMap((before): UndoRow[] => {
    const cells = before.cells.filter(({ column }) => column !== errors);
    return cells.length === 0 ? [] : [{ before: { ...before, cells }, after: table.rows[before.row] ?? [] }];
  });
  if (rows.length === 0) return;
  const done: DoneRepair = { tableId, rows };
  core.remember({ repairs: [...core.memory.repairs, done].slice(-mostRemembered) });
}
