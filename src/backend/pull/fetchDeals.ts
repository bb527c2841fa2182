// A pull: pages of deals, those that the filter keeps handed on as they come, up to a limit.
import type { PullEnd, PullProgress, PullRequest } from "../Backend";
import { NotSent } from "../../partnerCenter/failures";
import { toListFilter } from "../../partnerCenter/toListFilter";
import { fetchCaller } from "../fetchCaller";
import { Cancelled } from "../lane/Cancelled";
import { toProblemOf } from "../toProblemOf";
import { toSteadyClient } from "../Way";
import type { Way } from "../Way";
import { createSieve } from "./createSieve";
import { readPages } from "./readPages";

/** Pulls deals; rejects only where `onDeals` does, or with a mistake of ours. */
export async function fetchDeals(request: PullRequest, way: Way): Promise<PullEnd> {
  const pull = { request, limit: way.settings.pullLimit, progress: { read: 0, kept: 0 } };
  try {
    const isWhole = await readDeals(pull, way);
    return isWhole
      ? { kind: "complete", progress: pull.progress }
      : { kind: "too-many", progress: pull.progress, limit: pull.limit };
  } catch (error) {
    if (error instanceof Cancelled || request.signal.aborted) return { kind: "cancelled", progress: pull.progress };
    const problem = toProblemOf(error);
    if (problem === null) throw error;
    return { kind: "failed", progress: pull.progress, problem };
  }
}

interface Pull {
  readonly request: PullRequest;
  readonly limit: number;
  progress: PullProgress;
}

/** Whether all deals were read; false where there are more than the limit. */
async function readDeals(pull: Pull, way: Way): Promise<boolean> {
  const { request, limit } = pull;
  const { filter: wanted, changedSince, signal, onDeals } = request;
  const email = wanted.onlyMine ? await readEmail(way) : "";
  const { filter, keeps } = toListFilter({ filter: wanted, changedSince, email });
  const sieve = createSieve();
  for await (const page of readPages(toSteadyClient(way), { filter, signal })) {
    const deals = sieve(page.referrals);
    const kept = deals.filter(keeps);
    const taken = kept.slice(0, limit - pull.progress.kept);
    pull.progress = { read: pull.progress.read + deals.length, kept: pull.progress.kept + taken.length };
    await onDeals(taken, pull.progress);
    if (signal.aborted) throw new Cancelled();
    if (taken.length < kept.length) return false;
  }
  return true;
}

async function readEmail({ signIn }: Way): Promise<string> {
  const caller = await fetchCaller(signIn);
  if ("code" in caller) throw new NotSent(caller);
  return caller.email;
}
