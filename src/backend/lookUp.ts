// Looks for new deals whose outcome is not known: first in the ledger, then at Partner Center.
import type { LedgerEntry, LookUp } from "./Backend";
import type { Problem, RowOutcome } from "../deals/rowOutcome";
import { toUpgrade } from "../deals/sharing";
import type { Referral } from "../partnerCenter/referral";
import { toDeal } from "../partnerCenter/toDeal";
import { findOnce } from "./push/findLost";
import { toOutcome } from "./push/finishCreation";
import { readSide } from "./push/inviteMicrosoft";
import { toProblemOrThrow } from "./toProblemOf";
import { neverAborted, toSteadyClient } from "./Way";
import type { Way } from "./Way";

/** What is looked for. */
export interface Looking {
  readonly rows: readonly LookUp[];
  /** Referral IDs, in lower case, that belong to other rows. */
  readonly claimed: ReadonlySet<string>;
  readonly signal: AbortSignal;
}

type Outcomes = ReadonlyMap<string, RowOutcome>;

/** The search went through and found nothing: the one problem without a request's id. */
const notFound: Problem = { code: "no-answer", column: null, partnerCode: "", requestId: "" };

/** What became of each row, by its mark; rows of a push that is still under way somewhere are left out. */
export async function lookUp({ rows, claimed, signal }: Looking, way: Way): Promise<Outcomes> {
  const entries = new Map((await way.ledger.read()).map((entry) => [entry.mark, entry]));
  const running = await way.runningPushes.ids();
  const asked = rows.filter(({ mark }) => !running.has(entries.get(mark)?.pushId ?? ""));
  const outcomes = new Map<string, RowOutcome>();
  const known: KnownRow[] = [];
  const searched: LookUp[] = [];
  for (const row of asked) {
    const state = await way.ledger.giveUp(row.mark);
    if (state?.kind === "not-created") outcomes.set(row.mark, { kind: "not-sent", reason: "cancelled" });
    else if (state?.kind === "created") known.push({ ...row, referralId: state.referralId });
    else searched.push(row);
  }
  const others = new Set([...claimed, ...toCreatedIds(entries.values())]);
  const found = await Promise.all([
    ...known.map((row) => read(row, signal, way)),
    search({ rows: searched, claimed: others, signal }, way),
  ]);
  for (const [mark, outcome] of found.flatMap((part) => [...part])) outcomes.set(mark, outcome);
  return outcomes;
}

interface KnownRow extends LookUp {
  readonly referralId: string;
}

function toCreatedIds(entries: Iterable<LedgerEntry>): readonly string[] {
  return [...entries].flatMap(({ state }) => (state.kind === "created" ? [state.referralId.toLowerCase()] : []));
}

async function read(row: KnownRow, signal: AbortSignal, way: Way): Promise<Outcomes> {
  try {
    const own = await toSteadyClient(way).get(row.referralId, signal);
    return new Map([[row.mark, await complete(row, own, way)]]);
  } catch (error) {
    return toUnknown([row], error, signal);
  }
}

async function search({ rows, claimed, signal }: Looking, way: Way): Promise<Outcomes> {
  try {
    const found = await findOnce({ rows, claimed, signal }, way);
    return new Map(await Promise.all(rows.map((row) => conclude(row, found.get(row.mark), way))));
  } catch (error) {
    return toUnknown(rows, error, signal);
  }
}

async function conclude(row: LookUp, own: Referral | undefined, way: Way): Promise<[string, RowOutcome]> {
  if (own === undefined) return [row.mark, { kind: "unknown", problem: notFound }];
  try {
    return [row.mark, await adopt(row, own, way)];
  } catch (error) {
    return [row.mark, { kind: "unknown", problem: toProblemOrThrow(error) }];
  }
}

async function adopt(row: LookUp, own: Referral, way: Way): Promise<RowOutcome> {
  const { id: referralId, engagementId } = own;
  await way.ledger.settle(row.mark, { kind: "created", referralId, engagementId });
  return complete(row, own, way);
}

/** A look-up changes nothing at Partner Center: where Microsoft is still to be invited, the next push does it. */
async function complete({ cells }: LookUp, own: Referral, way: Way): Promise<RowOutcome> {
  const isCoSell = toUpgrade({}, cells) === "co-sell";
  const side = isCoSell ? await readSide(own.engagementId, way, neverAborted) : null;
  if (isCoSell && side === null) return toOutcome(own, cells, { kind: "not-invited", problem: notFound });
  return { kind: "created", deal: toDeal(own, side) };
}

/** Rows whose search did not go through; after a cancel nothing is said of them. */
function toUnknown(rows: readonly LookUp[], error: unknown, signal: AbortSignal): Outcomes {
  if (signal.aborted) return new Map();
  const problem = toProblemOrThrow(error);
  return new Map(rows.map(({ mark }) => [mark, { kind: "unknown", problem }]));
}
