// Brings back the values that a push replaced, as far as the fields may still be edited.
import type { CellValue, Row } from "./cell";
import { checkDeal } from "./checkDeal";
import { columnNamed } from "./columnNamed";
import type { Finding } from "./finding";
import { isSameCell } from "./isSameCell";
import type { Layout } from "./layout";
import { toPulledRow } from "./pulled";
import type { PulledDeal } from "./pulled";
import type { FieldChange } from "./pushPlan";

/** Why a value is not brought back. */
type RestoreRefusal =
  /** It may not be edited any more, or would be wrong now. */
  | { readonly kind: "finding"; readonly finding: Finding }
  /** It was edited since the push: the newer value stays. */
  | { readonly kind: "edited-since"; readonly now: CellValue }
  /** The sheet has no such column any more. */
  | { readonly kind: "no-column" };

/** What a restore does with one row. */
export interface Restore {
  /** The cells to write: before is what stands there, after the value from before the push. */
  readonly edits: readonly FieldChange[];
  readonly refused: readonly { readonly change: FieldChange; readonly reason: RestoreRefusal }[];
}

interface RestoreQuestion {
  /** What the push changed, as its receipt keeps it. */
  readonly changes: readonly FieldChange[];
  readonly row: Row;
  readonly layout: Layout;
  /** The deal as it is known now. */
  readonly pulled: PulledDeal;
}

/** What brings back the values from before a push; the check of a changed row decides what may still be edited. */
export function toRestore({ changes, row, layout, pulled }: RestoreQuestion): Restore {
  const refused: { change: FieldChange; reason: RestoreRefusal }[] = [];
  let kept: FieldChange[] = [];
  for (const change of changes) {
    const reason = findRefusal(change, row, layout);
    if (reason === null) kept.push(change);
    else refused.push({ change, reason });
  }
  const context = { pulled: () => toPulledRow(pulled, layout), pushing: true };
  for (;;) {
    const errors = checkDeal(toRestored(row, layout, kept), 0, layout, context).filter(
      ({ severity }) => severity === "error",
    );
    const wrong = kept.flatMap((change) => {
      const finding = errors.find(({ column }) => column === change.column);
      return finding === undefined ? [] : [{ change, reason: { kind: "finding", finding } as const }];
    });
    if (wrong.length === 0) break;
    refused.push(...wrong);
    kept = kept.filter((change) => !wrong.some((one) => one.change === change));
  }
  return { edits: kept.map((change) => toEdit(change, row, layout)), refused };
}

function findRefusal({ column, after }: FieldChange, row: Row, layout: Layout): RestoreRefusal | null {
  const place = layout.byName.get(column);
  if (place === undefined) return { kind: "no-column" };
  const now = row[place.index] ?? "";
  const known = columnNamed(column)?.column;
  return known === undefined || isSameCell(known, now, after) ? null : { kind: "edited-since", now };
}

function toRestored(row: Row, layout: Layout, changes: readonly FieldChange[]): Row {
  const restored = [...row];
  for (const { column, before } of changes) {
    const index = layout.byName.get(column)?.index;
    if (index !== undefined) restored[index] = before;
  }
  return restored;
}

function toEdit({ column, before }: FieldChange, row: Row, { byName }: Layout): FieldChange {
  return { column, before: row[byName.get(column)?.index ?? -1] ?? "", after: before };
}
