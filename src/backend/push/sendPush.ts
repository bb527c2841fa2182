// A push from its first intent to its last outcome: nothing is created twice, and every row ends in exactly one way.
import PQueue from "p-queue";
import type { LedgerEntry, PushOrder, PushRequest } from "../Backend";
import type { NotSentReason, Problem, RowOutcome } from "../../deals/rowOutcome";
import type { Referral } from "../../partnerCenter/referral";
import type { Sleep } from "../sleep";
import { toContentHash } from "../toContentHash";
import { toProblemOrThrow } from "../toProblemOf";
import { neverAborted, toSteadyClient } from "../Way";
import type { Way } from "../Way";
import { createDeal, toRequestId } from "./createDeal";
import type { CreateOrder } from "./createDeal";
import { findInTime } from "./findLost";
import { finishCreation } from "./finishCreation";
import { toHalt } from "./toEnding";
import { updateDeal } from "./updateDeal";

interface LostOrder {
  readonly order: CreateOrder;
  readonly problem: Problem;
  readonly lostAtMs: number;
}

/** A push under way. */
interface Push {
  readonly request: PushRequest;
  readonly way: Way;
  /** What the ledger knew of the marks before anything was sent. */
  readonly known: ReadonlyMap<string, LedgerEntry>;
  /** Runs as many orders at once as requests may be in flight. */
  readonly pool: PQueue;
  readonly lost: LostOrder[];
  /** Referral IDs, in lower case, that belong to a row. */
  readonly claimed: Set<string>;
  readonly told: Set<string>;
  /** Why nothing more is begun; null while more is. */
  halt: NotSentReason | null;
}

/** Records the intents, then sends; resolved when every order has its outcome. Rejects with mistakes of ours, at the end. */
export async function sendPush(request: PushRequest, way: Way): Promise<void> {
  await way.ledger.plan(await toIntents(request, way));
  const entries = await way.ledger.read();
  const pool = new PQueue({ concurrency: way.settings.mostInFlight });
  const push: Push = {
    request,
    way: { ...way, sleep: toAside(pool, way) },
    known: new Map(entries.map((entry) => [entry.mark, entry])),
    pool,
    lost: [],
    claimed: new Set([...request.claimed, ...toClaimed(entries, request.orders)]),
    told: new Set(),
    halt: null,
  };
  const sent = await runAll(request.orders, (order) => runOrder(order, push), push);
  const found = await findLost(push);
  const finished = await runAll(push.lost, (lost) => endLost(lost, found.get(lost.order.key), push), push);
  const [mistake] = [...sent, ...finished];
  if (mistake !== undefined) throw mistake;
}

/** Waits without keeping others from their turn: a row that looks for its answer again sends nothing meanwhile. */
function toAside(pool: PQueue, way: Way): Sleep {
  return async (ms, signal) => {
    pool.concurrency += 1;
    await way.sleep(ms, signal);
    pool.concurrency -= 1;
  };
}

/** Runs a task for each, and gives the mistakes that were made: an error never leaves a row without an end. */
async function runAll<T extends PushOrder | LostOrder>(
  ones: readonly T[],
  task: (one: T) => Promise<void>,
  push: Push,
): Promise<readonly Error[]> {
  const mistakes: Error[] = [];
  const run = async (one: T): Promise<void> => {
    try {
      await task(one);
    } catch (error) {
      mistakes.push(error instanceof Error ? error : new Error(String(error)));
      push.halt ??= "cancelled";
      const key = "order" in one ? one.order.key : one.key;
      if (!push.told.has(key)) tell(key, { kind: "unknown", problem: toNoAnswer(key) }, push);
    }
  };
  await Promise.all(ones.map((one) => push.pool.add(() => run(one))));
  return mistakes;
}

function toNoAnswer(key: string): Problem {
  return { code: "no-answer", column: null, partnerCode: "", requestId: toRequestId(key) };
}

async function toIntents({ pushId, orders }: PushRequest, { now }: Way): Promise<readonly LedgerEntry[]> {
  const creates = orders.filter((order) => order.kind === "create");
  const hashes = await Promise.all(creates.map(({ cells }) => toContentHash(cells)));
  return creates.map(({ key }, index) => ({
    pushId,
    mark: key,
    contentHash: hashes[index] ?? "",
    plannedAtMs: now(),
    state: { kind: "planned" },
  }));
}

function toClaimed(entries: readonly LedgerEntry[], orders: readonly PushOrder[]): readonly string[] {
  const created = entries.flatMap(({ state }) => (state.kind === "created" ? [state.referralId] : []));
  const updated = orders.flatMap((order) => (order.kind === "update" ? [order.pulled.referralId] : []));
  return [...created, ...updated].map((id) => id.toLowerCase());
}

async function runOrder(order: PushOrder, push: Push): Promise<void> {
  const { signal } = push.request;
  const reason = signal.aborted ? "cancelled" : push.halt;
  if (reason !== null) return end(order, { kind: "not-sent", reason }, push);
  if (order.kind === "update") return end(order, await updateDeal(order, signal, push.way), push);
  const state = push.known.get(order.key)?.state;
  if (state?.kind === "created") return reportCreated(order, state.referralId, push);
  const step = await createDeal(order, signal, push.way);
  switch (step.kind) {
    case "ended":
      return end(order, step.outcome, push);
    case "lost":
      push.lost.push({ order, ...step });
      return;
    case "created":
      return finish(order, step.own, push);
  }
}

/** An order that was carried out before, by a push whose outcome its row does not know. */
async function reportCreated(order: CreateOrder, referralId: string, push: Push): Promise<void> {
  try {
    await finish(order, await toSteadyClient(push.way).get(referralId, neverAborted), push);
  } catch (error) {
    tell(order.key, { kind: "unknown", problem: toProblemOrThrow(error) }, push);
  }
}

async function finish(order: CreateOrder, own: Referral, push: Push): Promise<void> {
  push.claimed.add(own.id.toLowerCase());
  tell(order.key, await finishCreation({ own, cells: order.cells, signal: push.request.signal }, push.way), push);
}

/** Ends a row without a creation; what an earlier push may have sent stays so in the ledger. */
async function end(order: PushOrder, outcome: RowOutcome, push: Push): Promise<void> {
  push.halt ??= toHalt(outcome);
  const mayBeSent = push.known.get(order.key)?.state.kind === "sent";
  if (order.kind === "create" && !mayBeSent) await push.way.ledger.settle(order.key, { kind: "not-created" });
  tell(order.key, outcome, push);
}

function tell(key: string, outcome: RowOutcome, push: Push): void {
  push.told.add(key);
  push.request.onOutcome(key, outcome);
}

async function findLost({ lost, claimed, request, way }: Push): Promise<ReadonlyMap<string, Referral>> {
  if (lost.length === 0) return new Map();
  const rows = lost.map(({ order }) => ({ mark: order.key, cells: order.cells }));
  const lastLostAtMs = Math.max(...lost.map(({ lostAtMs }) => lostAtMs));
  return findInTime({ rows, claimed, signal: request.signal }, lastLostAtMs, way);
}

async function endLost({ order, problem }: LostOrder, own: Referral | undefined, push: Push): Promise<void> {
  if (own === undefined) {
    tell(order.key, { kind: "unknown", problem }, push);
    return;
  }
  await push.way.ledger.settle(order.key, { kind: "created", referralId: own.id, engagementId: own.engagementId });
  await finish(order, own, push);
}
