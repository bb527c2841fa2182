// GET: a page of the list (page "Get a list of referrals"), a hundred at a time, with the address of the next.
import { maySee } from "../callers";
import { asksForEngagement, matches } from "../odata/matches";
import { parseListQuery, toSkipToken } from "../odata/listQuery";
import type { ListQuery, Position } from "../odata/listQuery";
import { parseFilter } from "../odata/parseFilter";
import { isMicrosofts } from "../referral";
import { invalid } from "../refusal";
import { toSortKey } from "../stamps";
import type { Stored } from "../referral";
import { toWire } from "../wire/toWire";
import type { Decision, Desk } from "./desk";

const pageSize = 100;
const largestPage = 200;

interface Ranked extends Position {
  readonly referral: Stored;
}

/** Answers the page that the query asks for; the order is kept over pages by the last deal's place in it. */
export function listReferrals(desk: Desk): Decision {
  const { arrival, behaviour } = desk;
  const query = parseListQuery(arrival.url.searchParams);
  const ranked = rank(findVisible(query, desk), query);
  const start = toStart(ranked, query, desk);
  const isLimit = behaviour.topMeans === "limit";
  const size = isLimit ? Math.min(pageSize, query.top ?? pageSize) : Math.min(query.top ?? pageSize, largestPage);
  const page = ranked.slice(start, start + size);
  const left = isLimit && query.top !== null ? query.top - page.length : null;
  const hasNext = start + size < ranked.length && left !== 0;
  const next = hasNext ? toNext({ ...query, top: isLimit ? left : query.top }, page, desk) : null;
  const body = {
    "@odata.context": `${arrival.url.origin}/v1.0/$metadata#Referrals`,
    ...(query.counted && { "@odata.count": behaviour.count === "page" ? page.length : ranked.length }),
    value: page.map(({ referral }) => select(toWire(referral, arrival.address, behaviour), query.select)),
    ...(next !== null && { "@odata.nextLink": toNextLink(next, desk) }),
  };
  return { kind: "answer", success: { status: 200, body, eTag: null } };
}

function findVisible(query: ListQuery, { store, caller, behaviour, nowMs }: Desk): Stored[] {
  const filter = query.filter === null ? null : parseFilter(query.filter, behaviour.filtersToo);
  const withMicrosofts = behaviour.microsoftInList || (filter !== null && asksForEngagement(filter));
  return store.listing
    .all(nowMs)
    .filter((referral) => withMicrosofts || !isMicrosofts(referral))
    .filter((referral) => filter === null || matches(filter, referral))
    .filter((referral) => maySee(caller, referral, store));
}

function rank(referrals: readonly Stored[], { orderBy, descending }: ListQuery): Ranked[] {
  const keyed = referrals.map((referral) => ({
    key: toSortKey(referral[orderBy]),
    id: referral.id,
    referral,
  }));
  return keyed.sort((one, other) => compare(one, other) * (descending ? -1 : 1));
}

function compare(one: Position, other: Position): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

function toStart(ranked: readonly Ranked[], { after, descending, skip }: ListQuery, { faults }: Desk): number {
  if (after === null) return skip;
  const behind = ranked.findIndex((position) => compare(position, after) * (descending ? -1 : 1) > 0);
  const start = behind === -1 ? ranked.length : behind;
  return faults.pages === "overlapping" ? Math.max(0, start - 1) : start;
}

function toNext(query: ListQuery, page: readonly Ranked[], { faults }: Desk): ListQuery | null {
  if (faults.pages === "endless" && query.after !== null) return query;
  const last = page.at(-1);
  return last === undefined ? null : { ...query, after: { key: last.key, id: last.id } };
}

function toNextLink(next: ListQuery, { arrival, behaviour }: Desk): string {
  const { nextLink } = behaviour;
  const address = new URL(arrival.address);
  if (nextLink === "http" || nextLink === "as-documented") address.protocol = "http:";
  if (nextLink === "without-engagements" || nextLink === "as-documented") {
    address.pathname = address.pathname.replace("/engagements", "");
  }
  return `${address.href}?$skiptoken=${toSkipToken(next)}`;
}

function select(wire: Record<string, unknown>, names: readonly string[] | null): unknown {
  if (names === null) return wire;
  const unknown = names.find((name) => !(name in wire));
  if (unknown !== undefined) throw invalid("$select", `The property ${unknown} is not known.`);
  return Object.fromEntries(names.map((name) => [name, wire[name]]));
}
