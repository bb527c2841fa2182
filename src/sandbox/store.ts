// The referrals of the sandbox as they are now, one per organisation and engagement, with the list's view of them.
import { newETag } from "./chance";
import type { Random } from "./chance";
import { copyOf } from "./json";
import { expiresAfterMs } from "./lifecycle";
import { createListing } from "./listing";
import type { Listing } from "./listing";
import type { Referral, Stored } from "./referral";
import type { Stamp } from "./stamps";

/** One in-memory store; versions are replaced, never changed, so a version once read stays as it was. */
export interface Store {
  get(id: string): Stored | undefined;
  all(): readonly Stored[];
  inEngagement(engagementId: string): readonly Stored[];
  readonly listing: Listing;
  /** Adds a referral, stamped as created then. */
  add(referral: Referral, atMs: number): Stored;
  /** Changes a referral: a new version with its own eTag and updatedDateTime. Throws where there is none. */
  change(id: string, atMs: number, change: (draft: Referral) => void): Stored;
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
  const listing = createListing(current.values(), lagMs);
  const engagements = new Map<string, string[]>();
  for (const { engagementId, id } of referrals) join(engagementId, id);

  function join(engagementId: string, id: string): void {
    engagements.set(engagementId, [...(engagements.get(engagementId) ?? []), id]);
  }

  function put(draft: Referral, time: string, atMs: number): Stored {
    const version = { ...draft, updatedDateTime: time, eTag: newETag(random, atMs) };
    current.set(version.id, version);
    listing.announce(version, atMs);
    return version;
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
    listing,
    add(referral, atMs) {
      const time = stamp(atMs);
      join(referral.engagementId, referral.id);
      return put({ ...dateStatus(copyOf(referral), time, atMs), createdDateTime: time }, time, atMs);
    },
    change(id, atMs, change) {
      const before = find(id);
      const draft = copyOf(before) as Referral;
      change(draft);
      const time = stamp(atMs);
      return put(draft.status === before.status ? draft : dateStatus(draft, time, atMs), time, atMs);
    },
  };
}

/** A referral with the times that go with a status which has just begun. */
function dateStatus(draft: Referral, time: string, atMs: number): Referral {
  return {
    ...draft,
    acceptedDateTime: draft.status === "Active" ? time : draft.acceptedDateTime,
    closedDateTime: draft.status === "Closed" ? time : draft.closedDateTime,
    expirationDateTime: draft.status === "New" ? new Date(atMs + expiresAfterMs).toISOString() : null,
  };
}
