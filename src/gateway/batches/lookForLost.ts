// Looks for the deals of rows whose answers were lost: together, at the moments of the settings, and never sends them again.
import type { CreateOrder } from "../../backend/push/createDeal";
import { toRequestId } from "../../backend/push/createDeal";
import { matchLost, toEarliest } from "../../backend/push/matchLost";
import { searchCreated } from "../../backend/push/searchCreated";
import { toProblemOrThrow } from "../../backend/toProblemOf";
import type { Problem } from "../../deals/rowOutcome";
import type { Referral } from "../../partnerCenter/referral";
import { toEnding } from "../ledger/Ending";
import type { ClaimedRow } from "../ledger/Row";
import { LeaseLost } from "../ledger/moveRow";
import { finishCreated } from "./runRow";
import type { Desk } from "./runRow";

/** A lost row is the creation of a deal. */
export type LostRow = ClaimedRow & { readonly order: CreateOrder };

/** Whether a row is one to look for. */
export function isLost(row: ClaimedRow): row is LostRow {
  return row.state === "lost" && row.order.kind === "create";
}

const afterTwinMs = 1_000;

/** Looks once for these rows of one user. Throws mistakes of ours. */
export async function lookForLost(rows: readonly LostRow[], desk: Desk): Promise<void> {
  const found = await search(rows, desk);
  if (found.kind === "not-searched") {
    if (isSignedOut(found.problem)) await desk.park();
    const afterMs = isSignedOut(found.problem) ? 0 : desk.settings.postponeMs;
    await forEach(rows, (row) => desk.persist(() => desk.ledger.setLost(row, { looks: row.looks, afterMs })));
    return;
  }
  await forEach(rows, (row) => judge(row, found.deals.get(row.order.key), desk));
}

type Found =
  | { readonly kind: "searched"; readonly deals: ReadonlyMap<string, Referral> }
  | { readonly kind: "not-searched"; readonly problem: Problem };

async function search(rows: readonly LostRow[], { way, ledger, persist, signal }: Desk): Promise<Found> {
  const wanted = rows.map(({ order }) => ({ mark: order.key, cells: order.cells }));
  try {
    const young = await searchCreated(Math.min(...wanted.map(({ mark }) => toEarliest(mark))), signal, way);
    const claimed = await persist(() => ledger.findClaimed(young.map(({ id }) => id)));
    return { kind: "searched", deals: matchLost(wanted, young, claimed) };
  } catch (error) {
    if (signal.aborted) return { kind: "not-searched", problem: toNoAnswer("") };
    return { kind: "not-searched", problem: toProblemOrThrow(error) };
  }
}

async function judge(row: LostRow, own: Referral | undefined, desk: Desk): Promise<void> {
  const { ledger, persist } = desk;
  if (own === undefined) return miss(row, desk);
  // A row of the same content is in flight: whose deal this is shows once that one has its answer.
  if (await persist(() => ledger.hasTwinUnderWay(row))) {
    return persist(() => ledger.setLost(row, { looks: row.looks, afterMs: afterTwinMs }));
  }
  const isOurs = await persist(() => ledger.noteCreated(row, { referralId: own.id, engagementId: own.engagementId }));
  return isOurs ? finishCreated({ ...row, state: "created" }, { own, order: row.order }, desk) : miss(row, desk);
}

/** Not found this time; after the last time nobody knows. */
async function miss(row: LostRow, { ledger, persist, settings }: Desk): Promise<void> {
  const looks = row.looks + 1;
  const nextMs = settings.lookUpAfterMs[looks];
  if (nextMs === undefined) {
    const problem = toNoAnswer(row.order.key);
    return persist(() => ledger.end(row, toEnding({ kind: "unknown", problem })));
  }
  return persist(() => ledger.setLost(row, { looks, afterMs: Math.max(0, nextMs - row.lostForMs) }));
}

function toNoAnswer(mark: string): Problem {
  return { code: "no-answer", column: null, partnerCode: "", requestId: toRequestId(mark) };
}

function isSignedOut({ code }: Problem): boolean {
  return code === "signed-out" || code === "more-proof-needed";
}

/** Each row on its own: one that somebody else has by now is left to him. */
async function forEach(rows: readonly LostRow[], task: (row: LostRow) => Promise<void>): Promise<void> {
  const settled = await Promise.allSettled(rows.map(task));
  for (const one of settled) {
    if (one.status === "rejected" && !(one.reason instanceof LeaseLost)) throw one.reason;
  }
}
