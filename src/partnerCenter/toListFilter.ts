// A pull's filter: what Partner Center can be asked for, and what has to be sieved here.
import { toComparable } from "../deals/cell";
import type { CellValue } from "../deals/cell";
import type { DealFilter } from "../deals/dealFilter";
import { fromSerial, toIsoDay } from "../deals/day";
import type { PulledDeal } from "../deals/pulled";
import { toLiteral } from "./listQuery";
import { headerOf } from "./wireColumns";

/** A list call's $filter (null: none), and which of its deals to keep. */
export interface ListFilter {
  readonly filter: string | null;
  readonly keeps: (deal: PulledDeal) => boolean;
}

/** What a pull is about. */
export interface ListFilterRequest {
  readonly filter: DealFilter;
  /** Only deals changed since this ISO 8601 time, beside the filter; null for all. */
  readonly changedSince: string | null;
  /** Whose deals "only mine" means; "" where it is not known, and then nothing is left out for it. */
  readonly email: string;
}

/** The documented filters in OData; close dates and text, for which there is none, as a sieve. */
export function toListFilter({ filter, changedSince, email }: ListFilterRequest): ListFilter {
  const { direction, status, country, onlyMine } = filter;
  const since = toLatest(filter.changedSince, changedSince);
  const terms = [
    isSet(direction) && `direction eq ${toLiteral(direction)}`,
    isSet(status) && `status eq ${toLiteral(status)}`,
    isSet(country) && `customerProfile/address/country eq ${toLiteral(country.toUpperCase())}`,
    since !== null && `updatedDateTime ge ${since}`,
    onlyMine && email !== "" && `team/any(t:t/email eq ${toLiteral(email)})`,
  ].filter((term) => term !== false);
  return {
    filter: terms.length === 0 ? null : terms.join(" and "),
    keeps: (deal) => closesWithin(deal, filter) && saysText(deal, filter.text),
  };
}

function isSet(value: string | null): value is string {
  return value !== null && value !== "";
}

function toLatest(day: string | null, time: string | null): string | null {
  const dayStart = isSet(day) ? `${day}T00:00:00Z` : null;
  if (dayStart === null || time === null) return dayStart ?? time;
  return Date.parse(dayStart) > Date.parse(time) ? dayStart : time;
}

function closesWithin({ cells }: PulledDeal, { closesFrom, closesTo }: DealFilter): boolean {
  if (!isSet(closesFrom) && !isSet(closesTo)) return true;
  const day = toDayText(cells[headerOf("closeDate")]);
  return day !== null && (!isSet(closesFrom) || day >= closesFrom) && (!isSet(closesTo) || day <= closesTo);
}

function toDayText(cell: CellValue | undefined): string | null {
  const day = typeof cell === "number" ? fromSerial(cell) : null;
  return day === null ? null : toIsoDay(day);
}

const searched = ["name", "customerName", "referralId", "engagementId", "crmId", "notes"] as const;

function saysText({ cells }: PulledDeal, text: string): boolean {
  const wanted = toComparable(text);
  if (wanted === "") return true;
  return searched.some((field) => toComparable(String(cells[headerOf(field)] ?? "")).includes(wanted));
}
