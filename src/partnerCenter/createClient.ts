// Partner Center's referrals API as five methods: requests in its dialect, answers parsed at the door.
import type { Problem } from "../deals/rowOutcome";
import { NoAnswer, NotSent, Refused } from "./failures";
import { toEngagementFilter, toListUrl, toSkipToken } from "./listQuery";
import type { ListQuery } from "./listQuery";
import { parsePage, parseReferral } from "./referral";
import type { Referral } from "./referral";
import type { CreateBody } from "./toCreateBody";
import type { PatchOperation } from "./toPatch";
import { toFailure, toOwnProblem } from "./toProblem";

/** One request, without sign-in and without the ids that are fresh for each attempt: the sender adds them. */
export interface Wanted {
  readonly method: "GET" | "POST" | "PATCH";
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly kind: "read" | "write";
}

/** Sends a request and gives its answer; throws NotSent or NoAnswer where none came. */
export type Send = (wanted: Wanted, signal: AbortSignal | null) => Promise<Response>;

/** A page of the list; the next one is asked for with its token, null where this is the last. */
export interface ReferralPage {
  readonly referrals: readonly Referral[];
  readonly nextSkipToken: string | null;
}

/** The referrals API. Every method throws Refused, NotSent or NoAnswer where it fails. */
export interface ReferralsClient {
  readonly list: (query: ListQuery, signal: AbortSignal) => Promise<ReferralPage>;
  readonly get: (id: string, signal: AbortSignal) => Promise<Referral>;
  /** Both creations of a co-sell deal: the second body names the engagement. */
  readonly create: (body: CreateBody, requestId: string) => Promise<Referral>;
  /** "" as eTag patches without a check. Gives the referral as it is afterwards. */
  readonly patch: (id: string, change: PatchRequest) => Promise<Referral>;
  /** All referrals of these engagements, of the partner and of Microsoft. */
  readonly related: (engagementIds: readonly string[], signal: AbortSignal) => Promise<readonly Referral[]>;
}

/** A patch on its way. */
interface PatchRequest {
  readonly eTag: string;
  readonly operations: readonly PatchOperation[];
  readonly requestId: string;
}

/** More ids would make an address that a proxy may cut off. */
const engagementsPerCall = 20;
/** More pages than any answer about twenty engagements can have. */
const mostRelatedPages = 20;

interface Way {
  readonly address: string;
  readonly send: Send;
}

/** A client of the referrals at this address (https://api.partner.microsoft.com/v1.0/engagements/referrals). */
export function createClient(way: Way): ReferralsClient {
  return {
    list: (query, signal) => fetchPage(way, query, signal),
    get: (id, signal) => fetchReferral(way, id, signal),
    create: (body, requestId) => sendCreate(way, body, requestId),
    patch: (id, change) => sendPatch(way, id, change),
    related: (engagementIds, signal) => fetchRelated(way, engagementIds, signal),
  };
}

async function fetchPage({ address, send }: Way, query: ListQuery, signal: AbortSignal): Promise<ReferralPage> {
  const response = await send(toRead(toListUrl(address, query)), signal);
  const answer = await readAnswer(response, "read", "");
  const page = parsePage(answer.json);
  if (page === null) throw toStrange(answer);
  const nextLink = page["@odata.nextLink"] ?? null;
  if (nextLink === null) return { referrals: page.value, nextSkipToken: null };
  const nextSkipToken = toSkipToken(nextLink);
  // A page without its deals' successor, or one that leads to itself: to stop would lose deals, to go on would never end.
  if (nextSkipToken === null || nextSkipToken === query.skipToken) throw toStrange(answer);
  return { referrals: page.value, nextSkipToken };
}

async function fetchReferral({ address, send }: Way, id: string, signal: AbortSignal | null): Promise<Referral> {
  const answer = await readAnswer(await send(toRead(toReferralUrl(address, id)), signal), "read", "");
  const referral = parseReferral(answer.json);
  if (referral === null) throw toStrange(answer);
  return referral;
}

async function sendCreate({ address, send }: Way, body: CreateBody, requestId: string): Promise<Referral> {
  const wanted = toWrite({ method: "POST", url: address, body, requestId, headers: {} });
  const answer = await readAnswer(await send(wanted, null), "write", requestId);
  const referral = parseReferral(answer.json);
  if (referral === null) throw new NoAnswer(toOwnProblem("no-answer", requestId));
  return referral;
}

async function sendPatch(way: Way, id: string, { eTag, operations, requestId }: PatchRequest): Promise<Referral> {
  const url = toReferralUrl(way.address, id);
  const headers = { Prefer: "return=representation", ...(eTag !== "" && { "If-Match": eTag }) };
  const response = await way.send(toWrite({ method: "PATCH", url, body: operations, requestId, headers }), null);
  const answer = await readAnswer(response, "write", requestId);
  return parseReferral(answer.json) ?? (await fetchPatched(way, id, requestId));
}

// 204, or an answer cut short: the patch was carried out, and only its outcome has to be read.
async function fetchPatched(way: Way, id: string, requestId: string): Promise<Referral> {
  try {
    return await fetchReferral(way, id, null);
  } catch (cause) {
    throw new NoAnswer(toOwnProblem("no-answer", requestId), { cause });
  }
}

async function fetchRelated(way: Way, engagementIds: readonly string[], signal: AbortSignal): Promise<Referral[]> {
  const found: Referral[] = [];
  for (let at = 0; at < engagementIds.length; at += engagementsPerCall) {
    const filter = toEngagementFilter(engagementIds.slice(at, at + engagementsPerCall));
    found.push(...(await fetchAll(way, filter, signal)));
  }
  return found;
}

async function fetchAll(way: Way, filter: string, signal: AbortSignal): Promise<Referral[]> {
  const found: Referral[] = [];
  const query: ListQuery = { filter, orderBy: "createdDateTime", descending: false, top: null, skipToken: null };
  let skipToken: string | null = null;
  for (let pages = 0; pages < mostRelatedPages; pages += 1) {
    const page: ReferralPage = await fetchPage(way, { ...query, skipToken }, signal);
    found.push(...page.referrals);
    if (page.nextSkipToken === null) return found;
    skipToken = page.nextSkipToken;
  }
  throw new Refused(toOwnProblem("strange-answer", ""), 200);
}

function toReferralUrl(address: string, id: string): string {
  return `${address}/${encodeURIComponent(id)}`;
}

function toRead(url: string): Wanted {
  return { method: "GET", url, headers: { Accept: "application/json" }, body: null, kind: "read" };
}

interface Writing {
  readonly method: "POST" | "PATCH";
  readonly url: string;
  readonly body: unknown;
  readonly requestId: string;
  readonly headers: Readonly<Record<string, string>>;
}

// The older and the newer pages name the id of a write differently; both are sent (docs/facts.md).
function toWrite({ method, url, body, requestId, headers }: Writing): Wanted {
  const ids = { "request-id": requestId, "MS-RequestId": requestId };
  const all = { Accept: "application/json", "Content-Type": "application/json", ...ids, ...headers };
  return { method, url, headers: all, body: JSON.stringify(body), kind: "write" };
}

interface Success {
  readonly status: number;
  readonly json: unknown;
  readonly problem: Problem;
}

/** The JSON of a success (undefined where there is none); throws the failure that any other answer is. */
async function readAnswer(response: Response, kind: Wanted["kind"], requestId: string): Promise<Success> {
  const { status, headers } = response;
  const text = await readText(response, kind, requestId);
  if (status < 200 || status > 299) throw toFailure({ status, headers, text, kind, requestId });
  const problem = toOwnProblem("strange-answer", requestId === "" ? (headers.get("request-id") ?? "") : requestId);
  return { status, json: parseJson(text), problem };
}

async function readText(response: Response, kind: Wanted["kind"], requestId: string): Promise<string> {
  try {
    return await response.text();
  } catch (cause) {
    if (kind === "read") throw new NotSent(toOwnProblem("no-connection", requestId), { cause });
    if (response.ok) return "";
    throw new NoAnswer(toOwnProblem("no-answer", requestId), { cause });
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function toStrange({ problem, status }: Success): Refused {
  return new Refused(problem, status);
}
