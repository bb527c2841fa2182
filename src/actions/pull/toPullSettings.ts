// What a workbook remembers of a pull.
import type { DealFilter } from "../../deals/dealFilter";
import type { PullSettings } from "../../excel/pullSettings";
import type { Core } from "../Core";
import { toAccount } from "../signIn/toAccount";
import { isSameFilter } from "./toChangedSince";

/** A pull that ends. */
export interface EndedPull {
  readonly filter: DealFilter;
  readonly startedAtMs: number;
  readonly isComplete: boolean;
}

/**
 * Its filter and times. The time from which the next pull asks for changes moves on only when everything was brought in:
 * deals with conflicts that are not settled are to come again, in another session too.
 */
export function toPullSettings(core: Core, { filter, startedAtMs, isComplete }: EndedPull): PullSettings {
  const { memory, deps } = core;
  const { pulls, conflicts } = memory;
  const lastPullBy = toAccount(core);
  const isGoingOn = isSameFilter(pulls.filter, filter) && pulls.lastPullBy === lastPullBy;
  const earlier = isGoingOn ? pulls.lastPullStartedAt : null;
  const isDone = isComplete && conflicts.size === 0;
  return {
    filter,
    lastPulledAtMs: deps.now(),
    lastPullStartedAt: isDone ? new Date(startedAtMs).toISOString() : earlier,
    lastPullBy,
  };
}
