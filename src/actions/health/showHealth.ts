// Shows what ails the sheet, and mends what can be mended without doubt.
import { planRepairs } from "../../deals/fixes/planRepairs";
import { toHealth } from "../../deals/health/toHealth";
import type { HealthItem } from "../../deals/health/toHealth";
import { readHealth, showAllRows } from "../../excel/readHealth";
import type { HealthRead } from "../../excel/readHealth";
import { toCheckContext } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { toRowName } from "../pull/toRowName";
import { readFresh } from "../push/previewPush";
import { writeRepairs } from "../repair/repairCells";
import type { RepairOrder } from "../repair/repairCells";
import { runAction } from "../runAction";
import type { Session } from "../session";

/** Reads the table anew and shows its health; two syncs. */
export function showHealth(session: Session): Promise<void> {
  return runAction(session, "checking", show);
}

/** Mends cells that were shown, and shows how the sheet is now. */
export function mendCells(session: Session, order: RepairOrder): Promise<void> {
  return runAction(session, "repairing", async (core) => {
    const notice = await writeRepairs(core, order);
    return (await show(core)) ?? notice;
  });
}

/** Shows all rows of the table again, whatever hid them. */
export function unhideRows(session: Session, tableId: string): Promise<void> {
  return runAction(session, "filtering", async (core): Promise<Notice | null> => {
    await core.run((context) => {
      showAllRows(context, tableId);
      return () => undefined;
    }, "until-cell-is-left");
    return (await show(core)) ?? { code: "all-rows-shown", params: {} };
  });
}

async function show(core: Core): Promise<Notice | null> {
  const table = await readFresh(core);
  if (table === null) return { code: "no-template", params: {} };
  const read = await core.run((context) => readHealth(context, table.place), "until-cell-is-left");
  const items = toItems(core, table, read);
  const indexes = new Set(items.flatMap(({ cells }) => cells.map(({ row }) => row)));
  const { tableId } = table.place;
  core.remember({
    dateSystem: read.dateSystem,
    work: {
      kind: "health",
      health: {
        tableId,
        rows: table.rows,
        items,
        names: new Map([...indexes].map((row) => [row, toRowName(table, row)])),
      },
    },
  });
  return null;
}

function toItems(
  core: Core,
  table: CheckedTable,
  { formulas, hiddenRows, dateSystem }: HealthRead,
): readonly HealthItem[] {
  const { own, across, rows, layout, basis, place } = table;
  const findings = [...own.flat(), ...[...across.values()].flat()];
  const context = toCheckContext(basis, layout, core.deps.now());
  const groups = planRepairs({ findings, rows, layout, context });
  const isFormula = (row: number, columnIndex: number): boolean => {
    const [at, column] = [place.headerRow + 1 + row, place.firstColumn + columnIndex];
    return formulas.some(
      (area) =>
        at >= area.row && at < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
  };
  return toHealth({ rows, layout, findings, groups, isFormula, hiddenRows, dateSystem });
}
