// What the pane shows, from what the session remembers.
import type { CheckedTable } from "./CheckedTable";
import { toCellQuestion } from "./toCellQuestion";
import { toActiveTable } from "./Memory";
import type { Memory } from "./Memory";
import type { DealTableState, SessionState } from "./sessionState";

/** What the pane shows of a deal table; it comes with the rules (toDealTableState). */
export type Describe = (table: CheckedTable) => DealTableState;

/** The state of a session; before the rules are there, none of its tables can be told of. */
export function toSessionState(memory: Memory, describe: Describe | null): SessionState {
  if (memory.phase === "starting") return { phase: "starting" };
  const { live, errorsLanguage, busy, notice, undoKept, connection, work, background } = memory;
  const active = toActiveTable(memory);
  if (active === null || describe === null) {
    return { phase: "no-template", live, errorsLanguage, busy, notice, undoKept, connection, work, background };
  }
  const tables = [...memory.tables.values()].map(describe);
  return {
    phase: "ready",
    tables,
    active: describe(active),
    live,
    errorsLanguage,
    busy,
    notice,
    undoKept,
    connection,
    work,
    background,
    conflicts: memory.conflicts.size,
    rowDefaults: memory.rowDefaults,
    pulledDeals: memory.pulled.size,
    canUndoRepair: memory.repairs.length > 0,
    selectedCell: memory.selectedCell,
    cellQuestion: toCellQuestion(memory),
    cellHelp: memory.cellHelp,
  };
}
