// Looks up again, because the user asks, every row whose outcome is not known.
import type { RowOutcome } from "../../deals/rowOutcome";
import { lookAtBackground } from "../background/lookAtBackground";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { isTaken } from "../pull/isTaken";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { needsSignIn, signInFirst } from "../signIn/signIn";
import type { Backend } from "../../backend/Backend";
import { findMarked, lookUpRows, writeLookedUp } from "./lookUpMarked";
import type { LookedUp, MarkedRows } from "./lookUpMarked";
import { isNotFound } from "./isNotFound";
import { showLookedUp } from "./showLookedUp";
import { toClaimed } from "./toClaimed";

/** Looks all of them up once and shows what was found; only what was not found may be sent again. */
export async function lookUpAgain(session: Session): Promise<void> {
  const { core: asking } = session;
  if (isTaken(asking)) return;
  if (needsSignIn(asking) && (!(await signInFirst(asking)) || isTaken(asking))) return;
  if (!(await lookAtBackground(asking))) {
    asking.remember({ notice: { code: "batches-not-known", params: {} } });
    return;
  }
  await runAction(session, "looking-up", async (core): Promise<Notice | null> => {
    const { backend } = core.deps;
    if (backend === null) return { code: "not-connected", params: {} };
    await checkTables(core, "all", "quiet");
    const marked = findMarked(core);
    if (marked.size === 0) return { code: "nothing-to-look-up", params: {} };
    const outcomes = await lookUpTwice(core, backend, marked);
    await writeLookedUp(core, marked, outcomes);
    await checkTables(core, "all", "quiet");
    showLookedUp(core, marked, outcomes, { isByUser: true });
    return null;
  });
}

/**
 * A deal that was not found may stand in the sheet already, as a row that a pull has brought: before it may be sent again,
 * those are looked at too. Then two rows bear one Referral ID, which the check says.
 */
async function lookUpTwice(core: Core, backend: Backend, marked: MarkedRows): Promise<LookedUp> {
  const { signal } = core.ending;
  const first = await lookUpRows(backend, marked, { claimed: toClaimed(core), signal });
  const missing = new Map([...marked].filter(([mark]) => isMissing(first.get(mark))));
  const second = await lookUpRows(backend, missing, { claimed: new Set(), signal });
  return new Map([...first, ...second]);
}

function isMissing(outcome: RowOutcome | undefined): boolean {
  return outcome !== undefined && isNotFound(outcome);
}
