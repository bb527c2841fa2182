// Repairs the cell that is selected, as its shortcut asks for.
import type { Session } from "../session";
import { repairFinding } from "./showRepairs";

/** Repairs it where there is one sensible value, shows the choice where there are several, and says so where there is none. */
export async function repairSelected(session: Session): Promise<void> {
  const state = session.state();
  const cell = state.phase === "ready" ? state.selectedCell : null;
  const found =
    state.phase === "ready" && cell?.tableId === state.active.tableId
      ? state.active.findings.find(
          (finding) =>
            finding.row === cell.row && finding.column === cell.column && state.active.offerOf(finding) !== null,
        )
      : undefined;
  if (found === undefined) session.core.remember({ notice: { code: "nothing-to-repair", params: {} } });
  else await repairFinding(session, found);
}
