// Takes the user to the cell of a finding.
import type { Finding } from "../deals/finding";
import { toErrorsIndex } from "./CheckedTable";
import { goToCell } from "./goToNextError";
import { toActiveTable } from "./Memory";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** Selects the cell of a finding of a table, the active one when left out; for a finding of the sheet, the header. */
export function goToFinding(session: Session, finding: Finding, tableId?: string): Promise<void> {
  return runAction(session, "selecting", async (core) => {
    const { memory } = core;
    const table = tableId === undefined ? toActiveTable(memory) : (memory.tables.get(tableId) ?? null);
    if (table === null || (finding.row ?? 0) >= table.rows.length) return { code: "finding-gone", params: {} };
    const column = toColumnIndex(finding);
    return column === null
      ? { code: "finding-gone", params: {} }
      : goToCell(core, table, { row: finding.row ?? headerRow, column });

    function toColumnIndex({ row, column: name }: Finding): number | null {
      const { layout } = table ?? {};
      const found = layout?.columns.find((candidate) => candidate.name === name)?.index;
      if (found !== undefined || layout === undefined) return found ?? null;
      // A missing column has no cell: its table's first header stands for it, a row's Errors cell for a whole row.
      return row === null ? 0 : name === null ? (toErrorsIndex(layout) ?? 0) : null;
    }
  });
}

const headerRow = -1;
