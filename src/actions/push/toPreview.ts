// What a push of a deal table would do, from what was read and checked of it.
import { toRowPlans } from "../../deals/changes";
import type { CellValue } from "../../deals/cell";
import type { RowPlan } from "../../deals/pushPlan";
import { toBasis } from "../basis";
import type { CheckedTable } from "../CheckedTable";
import type { Core } from "../Core";
import type { PreviewRow, PushPreview } from "../work";
import { toRowHash } from "./toRowHash";

const noMarks: ReadonlySet<string> = new Set();

/** What would be done with each row that is not blank; `ownMarks` are marks, in lower case, whose rows may be sent again. */
export function toPreviewRows(core: Core, table: CheckedTable, ownMarks = noMarks): readonly PreviewRow[] {
  const { rows, layout, layoutFindings, own, across } = table;
  const findings = [...layoutFindings, ...own.flat(), ...[...across.values()].flat()];
  const { pulled, underWay } = toBasis(core);
  const conflicts = new Set(core.memory.conflicts.keys());
  const plans = toRowPlans({ rows, layout, findings, pulled, conflicts, ownMarks, underWay });
  return plans.map((plan) => toPreviewRow(plan, table));
}

/** The preview of a table as it was last read. */
export function toPreview(core: Core, table: CheckedTable, hiddenRows: number): PushPreview {
  const { tableId, sheetName } = table.place;
  return { tableId, sheetName, rows: toPreviewRows(core, table), hiddenRows };
}

function toPreviewRow(plan: RowPlan, { rows, layout, place }: CheckedTable): PreviewRow {
  const row = rows[plan.row] ?? [];
  const cellOf = (name: string): CellValue => row[layout.byName.get(name)?.index ?? -1] ?? "";
  const referralId = String(cellOf("Referral ID")).trim();
  return {
    key: referralId === "" ? toNewRowKey(plan.row) : referralId,
    sheetRow: place.headerRow + 2 + plan.row,
    dealName: String(cellOf("Deal Name")),
    customerName: String(cellOf("Customer Name")),
    plan,
    contentHash: toRowHash(row, layout),
  };
}

/** The key of a row that has neither a Referral ID nor a mark. */
function toNewRowKey(row: number): string {
  return `row-${row}`;
}
