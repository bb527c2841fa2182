// The receipt of deals that a look-up has found: their own push ended without knowing them.
import type { RowOutcome } from "../../deals/rowOutcome";
import type { Core } from "../Core";
import { keepReceipt } from "./keepReceipt";
import { newPushId } from "./newMark";
import type { SentRow } from "./PushRun";
import { toEndedRow } from "./toEndedRow";
import { toReceipt } from "./toReceipt";

/** Keeps it; nothing where none was found. To be called in a turn of the session. */
export async function keepFound(
  core: Core,
  marked: ReadonlyMap<string, SentRow>,
  outcomes: ReadonlyMap<string, RowOutcome>,
): Promise<void> {
  const rows = [...outcomes].flatMap(([mark, outcome]) => {
    const row = marked.get(mark);
    return row !== undefined && "deal" in outcome ? [toEndedRow(mark, row, outcome)] : [];
  });
  if (rows.length === 0) return;
  const atMs = core.deps.now();
  await keepReceipt(core, toReceipt(core, { pushId: newPushId(atMs), atMs, rows }, false));
}
