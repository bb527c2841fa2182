// Sends the rows of a preview that its user has confirmed.
import { isTaken } from "../pull/isTaken";
import type { Session } from "../session";
import { needsSignIn, signInFirst } from "../signIn/signIn";
import type { PreviewRow, Work } from "../work";
import type { ShownRow } from "./findPlanned";
import { pushRows } from "./pushRows";

/** What its user confirmed. */
export interface Confirmation {
  /** The keys of the rows to send. */
  readonly keys: ReadonlySet<string>;
  /** Whether rows among them that close their deal for good were confirmed on purpose; without it they stay. */
  readonly closings: boolean;
  /** Whether the receipt keeps the values before and after. */
  readonly keepValues: boolean;
}

/** Sends the confirmed rows of the preview that is shown, and only those that still are as it shows them. */
export async function pushDeals({ core }: Session, { keys, closings, keepValues }: Confirmation): Promise<void> {
  const { backend } = core.deps;
  if (backend === null) {
    core.remember({ notice: { code: "not-connected", params: {} } });
    return;
  }
  if (isTaken(core)) return;
  if (needsSignIn(core) && (!(await signInFirst(core)) || isTaken(core))) return;
  const { work } = core.memory;
  const rows = toConfirmed(work, { keys, closings });
  if (work.kind !== "preview" || rows.length === 0) {
    core.remember({ notice: { code: "nothing-to-push", params: {} } });
    return;
  }
  const { preview } = work;
  const unchanged = preview.rows.filter(({ plan }) => plan.kind === "unchanged").length;
  await pushRows(core, backend, { tableId: preview.tableId, rows, keepValues, unchanged });
}

/** The rows of a preview that its user confirmed and that may be sent; none where no preview is shown. */
export function toConfirmed(work: Work, { keys, closings }: Omit<Confirmation, "keepValues">): readonly ShownRow[] {
  const rows = work.kind === "preview" ? work.preview.rows : [];
  return rows.flatMap((row) => (keys.has(row.key) ? (toSendable(row, closings) ?? []) : []));
}

/** The row where it may be sent; null for one that is blocked, unchanged, or closes its deal without being confirmed. */
export function toSendable(row: PreviewRow, closings: boolean): ShownRow | null {
  const { plan } = row;
  if (plan.kind === "create") return { ...row, plan };
  return plan.kind === "update" && (plan.closing === null || closings) ? { ...row, plan } : null;
}
