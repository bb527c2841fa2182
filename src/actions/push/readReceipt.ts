// The receipt of one push.
import type { Notice } from "../notice";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { Receipt } from "../work";
import { readReceipts } from "./keepReceipt";

/** The receipt as the workbook keeps it; null where it does not, or Excel does not let us look: then a notice says why. */
export async function readReceipt(session: Session, pushId: string): Promise<Receipt | null> {
  let receipt: Receipt | null = null;
  await runAction(session, "previewing", async (core): Promise<Notice | null> => {
    receipt = (await readReceipts(core)).find((one) => one.pushId === pushId) ?? null;
    return null;
  });
  return receipt;
}
