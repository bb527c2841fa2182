// What the list shows: each referral in the last version whose lag is over.
import type { Stored } from "./referral";

/** The list's own view of the store. */
export interface Listing {
  /** Takes up a version that the list shows once its lag is over. */
  announce(referral: Stored, atMs: number): void;
  get(id: string, nowMs: number): Stored | undefined;
  all(nowMs: number): readonly Stored[];
}

interface Announcement {
  readonly referral: Stored;
  readonly atMs: number;
  readonly serial: number;
}

/** A listing that shows these referrals from the start. */
export function createListing(referrals: Iterable<Stored>, lagMs: () => number): Listing {
  const shown = new Map<string, Omit<Announcement, "atMs">>();
  for (const referral of referrals) shown.set(referral.id, { referral, serial: 0 });
  let waiting: Announcement[] = [];
  let serial = 0;

  function settle(nowMs: number): void {
    const due = waiting.filter(({ atMs }) => atMs <= nowMs);
    if (due.length === 0) return;
    waiting = waiting.filter(({ atMs }) => atMs > nowMs);
    for (const announcement of due) show(announcement);
  }

  /** A version whose lag was longer than that of a later one comes too late to be shown. */
  function show(announcement: Announcement): void {
    const before = shown.get(announcement.referral.id);
    if (before === undefined || before.serial < announcement.serial) shown.set(announcement.referral.id, announcement);
  }

  return {
    announce(referral, atMs) {
      serial += 1;
      waiting.push({ referral, atMs: atMs + lagMs(), serial });
    },
    get(id, nowMs) {
      settle(nowMs);
      return shown.get(id)?.referral;
    },
    all(nowMs) {
      settle(nowMs);
      return [...shown.values()].map(({ referral }) => referral);
    },
  };
}
