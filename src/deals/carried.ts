// Which cells the referrals API carries, and which only a file can (columns.json, carriedBy).
import { isBlankCell } from "./cell";
import type { Column } from "./column";
import { toFieldChange } from "./differences";
import type { Difference } from "./differences";
import type { Cells } from "./pulled";
import type { FieldChange, Upgrade } from "./pushPlan";
import { editability } from "./rules/editability";
import { helpHeader, isShared, shareHeader } from "./sharing";

/** What is sent of a row, and what this way cannot carry. */
export interface Carried {
  readonly changes: readonly FieldChange[];
  readonly notCarried: readonly FieldChange[];
}

/** Whether a column is Partner Center's own: what a row says there is never sent. */
export function isTheirs({ editable }: Pick<Column, "editable">): boolean {
  return editable === "readOnly" || editable === "key";
}

/**
 * Sorts the differences of a known deal. Asking for help shares the deal too, so that change is named even where the row
 * does not say it. Whether help is asked for is a step of its own, and never a value that could be left behind.
 */
export function toCarriedChanges(differences: readonly Difference[], pulled: Cells, upgrade: Upgrade): Carried {
  const changes: FieldChange[] = [];
  const notCarried: FieldChange[] = [];
  const isSharedByHelp = upgrade === "co-sell" && !isShared(pulled);
  for (const difference of differences) {
    const { name, column, before } = difference;
    if (isTheirs(column) || (isSharedByHelp && name === shareHeader)) continue;
    const mayChange = editability[column.editable](before) === null;
    if (mayChange && isCarriedByUpdate(column, upgrade)) changes.push(toFieldChange(difference));
    else if (name !== helpHeader) notCarried.push(toFieldChange(difference));
  }
  if (isSharedByHelp) changes.push({ column: shareHeader, before: pulled[shareHeader] ?? "", after: "Yes" });
  return { changes, notCarried };
}

/** The cells of a new deal that are not sent with it; they can be kept and go in a file. */
export function toLeftBehind(
  cells: Cells,
  columns: Iterable<{ readonly name: string; readonly column: Column | null }>,
  upgrade: Upgrade,
): readonly FieldChange[] {
  const left: FieldChange[] = [];
  for (const { name, column } of columns) {
    const after = cells[name];
    if (column === null || after === undefined || isBlankCell(after) || isTheirs(column) || name === helpHeader)
      continue;
    if (!isCarriedByCreate(column, upgrade)) left.push({ column: name, before: "", after });
  }
  return left;
}

/**
 * Whether the creation of a deal carries a column: the first request, or the second one that invites Microsoft. The
 * referral has a place for some columns that only a file can change later (referral-api.md, the IoT columns).
 */
export function isCarriedByCreate({ api, carriedBy }: Column, upgrade: Upgrade): boolean {
  if (carriedBy.includes("create")) return true;
  return carriedBy.includes("csv") ? api.length > 0 : upgrade === "co-sell" && carriedBy.includes("connected");
}

function isCarriedByUpdate({ carriedBy }: Column, upgrade: Upgrade): boolean {
  return carriedBy.includes("patch") || (upgrade === "co-sell" && carriedBy.includes("connected"));
}
