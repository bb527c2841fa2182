// What a session has found out about batches, as long as it lives.
import type { Core } from "../Core";
import type { EndedRow } from "../push/runs";

/** A batch of which this workbook has rows. */
export interface FollowedBatch {
  /** As in KnownBatch; decided when the batch was first seen, before anything of it was written. */
  readonly isOwn: boolean;
  /** What its card said when its rows were last gone through; "" at first. */
  seenAs: string;
  /** Since when there have been outcomes that are not in the sheet; null where there are none. */
  freshSinceMs: number | null;
  /** The numbers of rows that this session has gone through. */
  readonly taken: Set<number>;
  /** What became of those that are this workbook's, for the receipt. */
  readonly rows: EndedRow[];
  /** Whether its user was told why Excel does not take its outcomes. */
  hasToldRefusal: boolean;
}

/** A batch of which it is not clear whether it arrived: only who submitted it is told. */
interface UnclearBatch {
  readonly sinceMs: number;
  /** As toAccount has it. */
  readonly account: string | null;
}

interface BackgroundDesk {
  /** The look under way; null where there is none. */
  looking: Promise<boolean> | null;
  readonly followed: Map<string, FollowedBatch>;
  /** Batches that are no more of this workbook's affair, or never were. */
  readonly settled: Set<string>;
  /** Batches of which it is not clear whether they arrived. */
  readonly unclear: Map<string, UnclearBatch>;
  /** Whether pushes that were cut short wait until it is known which rows are sent in the background. */
  isResumeDue: boolean;
  /** Whether an export is being ordered, from the click on: a sign-in may come in between. */
  isOrdering: boolean;
  /** Before this time Excel is not asked again to take outcomes that it has refused. */
  restUntilMs: number;
}

const desks = new WeakMap<Core, BackgroundDesk>();

/** The desk of a session. */
export function deskOf(core: Core): BackgroundDesk {
  const known = desks.get(core) ?? toDesk();
  desks.set(core, known);
  return known;
}

function toDesk(): BackgroundDesk {
  return {
    looking: null,
    followed: new Map(),
    settled: new Set(),
    unclear: new Map(),
    isResumeDue: false,
    isOrdering: false,
    restUntilMs: Number.NEGATIVE_INFINITY,
  };
}

/** A batch that nothing was seen of yet. */
export function toFollowed(isOwn: boolean): FollowedBatch {
  return { isOwn, seenAs: "", freshSinceMs: null, taken: new Set(), rows: [], hasToldRefusal: false };
}
