// Asks for batches of which it is not clear whether they arrived; of one that surely did not, the marks are taken away.
import type { Batches } from "../../backend/background/Background";
import { isMark } from "../../deals/marks";
import { ExcelFailure } from "../../excel/ExcelFailure";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import { toAccount } from "../signIn/toAccount";
import { deskOf } from "./backgroundDesk";
import { takeMarksBack } from "./takeMarksBack";

/** Longer than a request can be on its way. */
const graceMs = 3 * 60_000;

/** Asks for each by its id, as the person who submitted it: nobody else is told of it. */
export async function settleUnclear(core: Core, batches: Batches): Promise<void> {
  const { unclear, followed, settled } = deskOf(core);
  const { signal } = core.person;
  const own = [...unclear].filter(([, { account }]) => account === toAccount(core));
  for (const [id, { sinceMs }] of own) {
    const asked = await batches.read(id);
    if (signal.aborted) return;
    if (asked.kind === "answered") unclear.delete(id);
    if (asked.kind !== "gone" || core.deps.now() - sinceMs < graceMs) continue;
    const keys = [...core.memory.underWay].flatMap(([key, batchId]) => (batchId === id ? [key] : []));
    await batches.release(keys.filter(isMark));
    unclear.delete(id);
    followed.delete(id);
    settled.add(id);
    await core.inTurn(() => giveBack(core, id, keys));
    core.remember({ notice: { code: "batch-released", params: { rows: keys.length } } });
  }
}

/** Where Excel refuses, the marks are taken away by the next look-up: the ledger knows that nothing was created. */
async function giveBack(core: Core, id: string, keys: readonly string[]): Promise<void> {
  try {
    await takeMarksBack(core, { id, keys });
    await checkTables(core, "all", "quiet");
  } catch (failure) {
    if (!(failure instanceof ExcelFailure)) throw failure;
  }
}
