// The rows of a preview in the groups in which they are shown, and what is chosen of them.
import type { PreviewRow, PushPreview } from "../../actions/work";
import type { FieldChange, RowPlan } from "../../deals/pushPlan";

/** A row with a plan of some kinds. */
type Planned<K extends RowPlan["kind"]> = PreviewRow & { readonly plan: Extract<RowPlan, { readonly kind: K }> };

/** A row that can be sent. */
export type SentRow = Planned<"create" | "update">;

/** A row that is held back. */
export type BlockedRow = Planned<"blocked">;

/** A row with changed cells that only a file carries. */
interface LeftRow extends PreviewRow {
  readonly notCarried: readonly FieldChange[];
}

/** The groups of a preview. A closing stands in `closings` alone. */
export interface PreviewGroups {
  readonly closings: readonly SentRow[];
  readonly creates: readonly SentRow[];
  readonly updates: readonly SentRow[];
  readonly blocked: readonly BlockedRow[];
  readonly left: readonly LeftRow[];
  readonly unchanged: number;
}

/** Sorts the rows of a preview into groups, each in the order of the sheet. */
export function toPreviewGroups({ rows }: PushPreview): PreviewGroups {
  const sent = rows.filter(isSent);
  return {
    closings: sent.filter(isClosing),
    creates: sent.filter(({ plan }) => plan.kind === "create"),
    updates: sent.filter((row) => row.plan.kind === "update" && !isClosing(row)),
    blocked: rows.filter(isBlocked),
    left: rows.flatMap(toLeft),
    unchanged: rows.filter(({ plan }) => plan.kind === "unchanged").length,
  };
}

/** How many of the rows come to be shared in a way that cannot be taken back. */
export function countSharing(rows: readonly SentRow[], upgrade: "partner-led" | "co-sell"): number {
  return rows.filter(({ plan }) => plan.upgrade === upgrade).length;
}

function isSent(row: PreviewRow): row is SentRow {
  return row.plan.kind === "create" || row.plan.kind === "update";
}

function isBlocked(row: PreviewRow): row is BlockedRow {
  return row.plan.kind === "blocked";
}

function isClosing({ plan }: SentRow): boolean {
  return plan.kind === "update" && plan.closing !== null;
}

function toLeft(row: PreviewRow): readonly LeftRow[] {
  const { plan } = row;
  if (plan.kind === "blocked" || plan.notCarried.length === 0) return [];
  return [{ ...row, notCarried: plan.notCarried }];
}
