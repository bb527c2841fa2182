// Shows the receipts of earlier pushes.
import type { Notice } from "../notice";
import { isTaken } from "../pull/isTaken";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { readReceipts } from "./keepReceipt";

/** Reads the history of the workbook and shows it, the newest push first. */
export async function showReceipts(session: Session): Promise<void> {
  if (isTaken(session.core)) return;
  await runAction(session, "previewing", async (core): Promise<Notice | null> => {
    core.remember({ work: { kind: "receipts", receipts: await readReceipts(core) } });
    return null;
  });
}
