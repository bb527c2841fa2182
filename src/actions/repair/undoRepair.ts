// Takes the last repair back exactly: values, formulas and formats as they were, but for cells that were edited since.
import type { GuardedResult, GuardedRow } from "../../excel/guarded";
import { writeGuarded } from "../../excel/writeGuarded";
import { toReferralKey } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { readGrounds } from "../pull/grounds";
import { isTaken } from "../pull/isTaken";
import { mostAttempts, rowsKeepMoving } from "../pull/rowsKeepMoving";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { DoneRepair } from "./DoneRepair";
import { findRow } from "./findRow";

/** Takes the last repair back; the one before it comes next. */
export async function undoRepair(session: Session): Promise<void> {
  if (isTaken(session.core)) return;
  await runAction(session, "repairing", async (core): Promise<Notice> => {
    const last = core.memory.repairs.at(-1);
    if (last === undefined) return { code: "nothing-to-repair", params: {} };
    const cells = await writeBack(core, last);
    core.remember({ repairs: core.memory.repairs.slice(0, -1) });
    await checkTables(core, new Set([last.tableId]), "quiet");
    const all = last.rows.reduce((sum, { before }) => sum + before.cells.length, 0);
    return { code: "repair-undone", params: { cells, left: all - cells } };
  });
}

/** How many cells were written back. */
async function writeBack(core: Core, done: DoneRepair): Promise<number> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const grounds = await readGrounds(core);
    const table = core.memory.tables.get(done.tableId);
    if (table === undefined) return 0;
    const { layout } = table;
    const filtered = grounds.get(done.tableId)?.filtered ?? true;
    const rows = toRowsNow(table, done);
    if (rows.length === 0) return 0;
    const write = { tableId: done.tableId, layout, filtered, rows };
    const result = await core.run((context) => writeGuarded(context, write), "until-cell-is-left");
    if (result.astray.length === 0) return rows.reduce((sum, { cells }) => sum + cells.length, 0);
    await putRight(core, table, result);
  }
  throw rowsKeepMoving();
}

function toRowsNow(table: CheckedTable, { rows }: DoneRepair): readonly GuardedRow[] {
  return rows.flatMap(({ before, after }): GuardedRow[] => {
    const at = findRow(table, before.row, after);
    const now = at === null ? undefined : table.rows[at];
    if (at === null || now === undefined) return [];
    const cells = before.cells.filter(({ column, expected }) => (now[column] ?? "") === expected);
    const key = toReferralKey(now, table.layout);
    const is: GuardedRow["is"] = key === "" ? { kind: "content", cells: now } : { kind: "key", key };
    return cells.length === 0 ? [] : [{ row: at, is, cells }];
  });
}

async function putRight(
  core: Core,
  { layout }: CheckedTable,
  { tableId, filtered, astray, undo }: GuardedResult,
): Promise<void> {
  const rows = [...astray.map(({ putBack }) => putBack), ...undo];
  await core.run((context) => {
    writeGuarded(context, { tableId, layout, filtered, rows });
    return () => undefined;
  }, "until-cell-is-left");
  await checkTables(core, new Set([tableId]), "quiet");
}
