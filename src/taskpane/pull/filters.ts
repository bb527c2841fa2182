// Which filters are set, and which are not.
import type { DealFilter } from "../../deals/dealFilter";
import type { FilterName } from "../../language/pane/pull/PullWords";

/** Whether the first day of closing is later than the last. */
export function isCrossed({ closesFrom, closesTo }: DealFilter): boolean {
  return closesFrom !== null && closesTo !== null && closesFrom > closesTo;
}

/** Whether a filter asks for all deals. */
export function isEmptyFilter(filter: DealFilter): boolean {
  return toUnset(filter).length === 7;
}

/** The filters that are not set, those that leave out most first. */
export function toUnset(filter: DealFilter): readonly FilterName[] {
  const unset: readonly (readonly [FilterName, boolean])[] = [
    ["status", filter.status === null],
    ["closeDate", filter.closesFrom === null && filter.closesTo === null],
    ["country", filter.country === null],
    ["changedSince", filter.changedSince === null],
    ["direction", filter.direction === null],
    ["onlyMine", !filter.onlyMine],
    ["text", filter.text.trim() === ""],
  ];
  return unset.filter(([, isUnset]) => isUnset).map(([name]) => name);
}
