// Puts the receipt of a push on a sheet of its own.
import { toFreeSheetName, writeReceiptSheet } from "../../excel/receiptSheet";
import type { Notice } from "../notice";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { readReceipts } from "./keepReceipt";
import { toReceiptRows } from "./toReceiptRows";

/** Adds the sheet and shows it. */
export function putReceiptOnSheet(session: Session, pushId: string): Promise<void> {
  return runAction(session, "previewing", async (core): Promise<Notice | null> => {
    const receipt = (await readReceipts(core)).find((one) => one.pushId === pushId);
    if (receipt === undefined) return { code: "nothing-to-restore", params: {} };
    const wanted = `Receipt ${new Date(receipt.atMs).toISOString().slice(0, 10)}`;
    const sheet = toFreeSheetName(wanted, core.memory.sheetNames);
    const rows = toReceiptRows(receipt, core.deps.language);
    const sheetId = await core.run(
      (context) => writeReceiptSheet(context, { name: sheet, rows }),
      "until-cell-is-left",
    );
    const { knownSheetIds, sheetNames } = core.memory;
    core.remember({ knownSheetIds: new Set([...knownSheetIds, sheetId]), sheetNames: [...sheetNames, sheet] });
    return { code: "receipt-on-sheet", params: { sheet } };
  });
}
