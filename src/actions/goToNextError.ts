// Takes the user to the next wrong cell, or to the one before.
import { nextWrongCell, previousWrongCell } from "../excel/nextWrongCell";
import type { BodyCell } from "../excel/nextWrongCell";
import { readActiveCell, selectCell } from "../excel/selectCell";
import type { CellPlace } from "../excel/selectCell";
import type { CheckedTable } from "./CheckedTable";
import { toErrorsIndex } from "./CheckedTable";
import { checkTables } from "./checkTables";
import type { Core } from "./Core";
import { toActiveTable } from "./Memory";
import type { Notice } from "./notice";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** Selects the next wrong cell behind the active one, in row order, then column order; from the last back to the first. */
export function goToNextError(session: Session): Promise<void> {
  return goToWrongCell(session, nextWrongCell);
}

/** Selects the wrong cell before the active one; from the first back to the last. */
export function goToPreviousError(session: Session): Promise<void> {
  return goToWrongCell(session, previousWrongCell);
}

function goToWrongCell(session: Session, choose: typeof nextWrongCell): Promise<void> {
  return runAction(session, "selecting", async (core) => {
    if (core.memory.live === "off") await checkTables(core, "all", "asked");
    const active = await core.run(readActiveCell, "until-cell-is-left");
    const table = toActiveTable(core.memory);
    if (table === null) return { code: "no-template", params: {} };
    const next = choose(toWrongCells(table), toBodyCell(table, active));
    return next === null ? { code: "no-next-error", params: {} } : goToCell(core, table, next);
  });
}

function toWrongCells({ own, across, layout, rows }: CheckedTable): readonly BodyCell[] {
  const errors = toErrorsIndex(layout) ?? 0;
  const findings = [...own.flat(), ...[...across.values()].flat()];
  return findings.flatMap(({ row, column, severity }) =>
    severity === "error" && row !== null && row < rows.length
      ? [{ row, column: layout.byName.get(column ?? "")?.index ?? errors }]
      : [],
  );
}

function toBodyCell({ place }: CheckedTable, { sheetId, row, column }: CellPlace): BodyCell | null {
  if (sheetId !== place.sheetId) return null;
  return { row: row - place.headerRow - 1, column: column - place.firstColumn };
}

/** Selects a cell of a table's body. */
export async function goToCell(core: Core, { place }: CheckedTable, { row, column }: BodyCell): Promise<Notice | null> {
  const sheetRow = place.headerRow + 1 + row;
  const cell = { place, row: sheetRow, column: place.firstColumn + column };
  const { isHidden } = await core.run((context) => selectCell(context, cell), "until-cell-is-left");
  core.remember({ usedTableId: place.tableId });
  return isHidden ? { code: "row-hidden", params: { row: sheetRow + 1 } } : null;
}
