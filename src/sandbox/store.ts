// The referrals of the sandbox: as they are now, and as the list shows them while it lags behind.
import { newETag } from "./chance";
import type { Random } from "./chance";
import { copyOf } from "./json";
import { expiresAfterMs } from "./lifecycle";
import type { DeepReadonly, Referral } from "./referral";
import type { Stamp } from "./stamps";

/** A referral to look at. */
export type Stored = DeepReadonly<Referral>;

/** One in-memory store; versions are replaced, never changed, so a version once read stays as it was. */
export interface Store {
  get(id: string): Stored | undefined;
  all(): readonly Stored[];
  inEngagement(engagementId: string): readonly Stored[];
  /** The version that the list shows at a moment. */
  getListed(id: string, nowMs: number): Stored | undefined;
  allListed(nowMs: number): readonly Stored[];
  /** Adds a referral, stamped as created then. */
  add(referral: Referral, atMs: number): Stored;
  /** Changes a referral: a new version with its own eTag and updatedDateTime. */
  change(id: string, atMs: number, change: (draft: Referral) => void): Stored;
}

interface Publication {
  readonly referral: Stored;
  readonly atMs: number;
}

interface StoreParts {
  readonly referrals: readonly Referral[];
  readonly random: Random;
  readonly stamp: Stamp;
  readonly lagMs: () => number;
}

/** A store that holds these referrals, each visible in the list from the start. */
export function createStore({ referrals, random, stamp, lagMs }: StoreParts): Store {
  const current = new Map<string, Stored>(referrals.map((referral) => [referral.id, copyOf(referral)]));
  const listed = new Map(current);
  const engagements = new Map<string, string[]>();
  let waiting: Publication[] = [];
  for (const { engagementId, id } of referrals) join(engagementId, id);

  function join(engagementId: string, id: string): void {
    engagements.set(engagementId, [...(engagements.get(engagementId) ?? []), id]);
  }

  function put(referral: Stored, atMs: number): Stored {
    current.set(referral.id, referral);
    waiting.push({ referral, atMs: atMs + lagMs() });
    return referral;
  }

  function publish(nowMs: number): void {
    const due = waiting.filter(({ atMs }) => atMs <= nowMs);
    if (due.length === 0) return;
    waiting = waiting.filter(({ atMs }) => atMs > nowMs);
    for (const { referral } of due) listed.set(referral.id, referral);
  }

  function find(id: string): Stored {
    const referral = current.get(id);
    if (referral === undefined) throw new RangeError(`The sandbox holds no referral ${id}.`);
    return referral;
  }

  return {
    get: (id) => current.get(id),
    all: () => [...current.values()],
    inEngagement: (engagementId) => (engagements.get(engagementId) ?? []).map(find),
    getListed(id, nowMs) {
      publish(nowMs);
      return listed.get(id);
    },
    allListed(nowMs) {
      publish(nowMs);
      return [...listed.values()];
    },
    add(referral, atMs) {
      const time = stamp(atMs);
      const acceptedDateTime = referral.status === "Active" ? time : null;
      join(referral.engagementId, referral.id);
      const expirationDateTime = referral.status === "New" ? new Date(atMs + expiresAfterMs).toISOString() : null;
      const times = { createdDateTime: time, updatedDateTime: time, acceptedDateTime, expirationDateTime };
      return put({ ...copyOf(referral), ...times, eTag: newETag(random, atMs) }, atMs);
    },
    change(id, atMs, change) {
      const before = find(id);
      const draft = copyOf(before) as Referral;
      change(draft);
      draft.updatedDateTime = stamp(atMs);
      draft.eTag = newETag(random, atMs);
      if (draft.status !== before.status) dateStatus(draft);
      return put(draft, atMs);
    },
  };
}

/** The times that go with a status which has just changed. */
function dateStatus(draft: Referral): void {
  if (draft.status === "Active") draft.acceptedDateTime = draft.updatedDateTime;
  if (draft.status === "Closed") draft.closedDateTime = draft.updatedDateTime;
  if (draft.status !== "New") draft.expirationDateTime = null;
}
