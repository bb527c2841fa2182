// The patch of a known deal, and what its answer means.
import type { PushOrder } from "../Backend";
import { columnNamed } from "../../deals/columnNamed";
import { isSameCell } from "../../deals/isSameCell";
import type { PulledDeal } from "../../deals/pulled";
import type { RowOutcome } from "../../deals/rowOutcome";
import { withMicrosoftSide } from "../../deals/withMicrosoftSide";
import { NoAnswer } from "../../partnerCenter/failures";
import type { Referral } from "../../partnerCenter/referral";
import { toDeal } from "../../partnerCenter/toDeal";
import { toPatch } from "../../partnerCenter/toPatch";
import type { PatchOperation } from "../../partnerCenter/toPatch";
import { newGuid } from "../newGuid";
import { toProblemOf } from "../toProblemOf";
import { neverAborted, toClient, toSteadyClient } from "../Way";
import type { Errand } from "../Way";
import { lookAgain } from "./lookAgain";
import { toEnding } from "./toEnding";

/** An order for a known deal. */
export type UpdateOrder = Extract<PushOrder, { kind: "update" }>;

/** The deal after its patch, or how its row ended without one. */
export type Patched =
  { readonly kind: "patched"; readonly own: Referral } | { readonly kind: "ended"; readonly outcome: RowOutcome };

interface Patching {
  readonly order: UpdateOrder;
  readonly operations: readonly PatchOperation[];
  readonly eTag: string;
  readonly requestId: string;
  readonly signal: AbortSignal;
  readonly way: Errand;
}

/** Sends the changes of a deal; where there are none that a patch carries, only looks whether it is as it was pulled. */
export async function patchDeal(order: UpdateOrder, signal: AbortSignal, way: Errand): Promise<Patched> {
  const { pulled, changes, cells } = order;
  const operations = toPatch(pulled, changes, cells);
  try {
    const now = operations.length === 0 || pulled.eTag === "" ? await readAgain(order, signal, way) : null;
    if (now !== null && !isAsPulled(now, pulled)) return toConflict(now, order);
    if (now !== null && operations.length === 0) return { kind: "patched", own: now };
    const eTag = now?.eTag ?? pulled.eTag;
    return await sendPatch({ order, operations, eTag, requestId: newGuid(way.random), signal, way });
  } catch (error) {
    return { kind: "ended", outcome: toEnding(error) };
  }
}

/** The cells of a deal as it is now, with what is known of Microsoft's side. */
export function toDealNow(own: Referral, { pulled }: UpdateOrder): PulledDeal {
  return withMicrosoftSide(toDeal(own, "unknown"), pulled);
}

async function readAgain({ pulled }: UpdateOrder, signal: AbortSignal, way: Errand): Promise<Referral> {
  return toSteadyClient(way).get(pulled.referralId, signal);
}

async function sendPatch(patching: Patching): Promise<Patched> {
  const { order, way } = patching;
  try {
    return { kind: "patched", own: await request(patching) };
  } catch (error) {
    if (error instanceof NoAnswer) {
      return (await settleLost(patching)) ?? { kind: "ended", outcome: { kind: "unknown", problem: error.problem } };
    }
    if (toProblemOf(error)?.code !== "changed-meanwhile") throw error;
    const now = await readAgain(order, neverAborted, way);
    return isOurs(now, order) ? { kind: "patched", own: now } : toConflict(now, order);
  }
}

function request({ order, operations, eTag, requestId, signal, way }: Patching): Promise<Referral> {
  return toClient(way, { signal }).patch(order.pulled.referralId, { eTag, operations, requestId });
}

/**
 * Brings a patch whose answer was lost to its end (design.md 8): it is sent again where the deal is as it was. One that adds
 * to a list would add twice if the first comes late, so that it is sent again only when there was time enough for that.
 */
async function settleLost(patching: Patching): Promise<Patched | null> {
  const { way, signal, operations } = patching;
  const isRepeatable = operations.every(({ path }) => !path.endsWith("/-"));
  const look = (): Promise<Patched | null> => judgeLost(patching, isRepeatable);
  const settled = (await look()) ?? (await lookAgain(way.now(), look, { way, signal }));
  return settled !== null || isRepeatable || signal.aborted ? settled : judgeLost(patching, true);
}

/** What became of a patch; null where that cannot be said yet. */
async function judgeLost(patching: Patching, mayRepeat: boolean): Promise<Patched | null> {
  const { order, eTag, way } = patching;
  try {
    const now = await readAgain(order, neverAborted, way);
    if (isOurs(now, order)) return { kind: "patched", own: now };
    if (now.eTag !== eTag) return toConflict(now, order);
    return mayRepeat ? { kind: "patched", own: await request(patching) } : null;
  } catch (error) {
    // Whatever this try was told: the first patch may have been carried out meanwhile. The next look tells.
    if (toProblemOf(error) === null) throw error;
    return null;
  }
}

function isOurs(now: Referral, order: UpdateOrder): boolean {
  const { cells } = toDealNow(now, order);
  const patched = order.changes.filter(({ column }) => columnNamed(column)?.column.carriedBy.includes("patch"));
  return patched.every(({ column: name, after }) => {
    const column = columnNamed(name)?.column;
    return column !== undefined && isSameCell(column, cells[name] ?? "", after);
  });
}

/** Whether a deal is still as it was pulled: by its eTag, or where that is not known by what its cells say. */
function isAsPulled(now: Referral, pulled: PulledDeal): boolean {
  if (pulled.eTag !== "") return now.eTag === pulled.eTag;
  const { cells } = withMicrosoftSide(toDeal(now, "unknown"), pulled);
  return [...new Set([...Object.keys(cells), ...Object.keys(pulled.cells)])].every((name) => {
    const column = columnNamed(name)?.column;
    return column === undefined || isSameCell(column, cells[name] ?? "", pulled.cells[name] ?? "");
  });
}

function toConflict(now: Referral, order: UpdateOrder): Patched {
  return { kind: "ended", outcome: { kind: "conflict", theirs: toDealNow(now, order) } };
}
