// One request's way: each try waits its turn; what may be tried again is, the rest is handed back.
import { NoAnswer, NotSent } from "../../partnerCenter/failures";
import type { ProblemCode } from "../../deals/rowOutcome";
import { newGuid } from "../newGuid";
import { Cancelled } from "./Cancelled";
import type { Passage, Road, Wanted } from "./createLane";
import type { Token } from "./createTokens";
import { exchange } from "./exchange";
import type { Exchange, Exchanged } from "./exchange";
import { judge } from "./judge";
import type { Verdict } from "./judge";
import { readClaims } from "./readClaims";
import { toAskedWait, toBackOff } from "./toWait";

const mostTries = 4;

/** A request with the id that it keeps over all its tries. */
export interface Journey {
  readonly wanted: Wanted;
  readonly passage: Passage;
  readonly requestId: string;
}

interface Trip extends Journey {
  token: Token;
  tries: number;
  turnedAwayAtMs: number | null;
}

type Answered = Extract<Exchanged, { kind: "answered" }>;

/** A try that was answered, with what to do about it. */
interface Judged {
  readonly exchanged: Answered;
  readonly verdict: Verdict;
}

/** A try: its answer, or how there was none. */
type Try = Judged | { readonly exchanged: Unanswered };

type Unanswered = Exclude<Exchanged, Answered>;

/** Sends a request until there is an answer to use; throws NotSent, NoAnswer or Cancelled where there will be none. */
export async function travel(journey: Journey, road: Road): Promise<Response> {
  const token = await signIn(() => road.tokens.current(), journey);
  const trip: Trip = { ...journey, token, tries: 0, turnedAwayAtMs: null };
  for (;;) {
    const turn = { isNext: trip.tries > 0, signal: journey.passage.signal };
    const tried = await road.gate.pass(() => attempt(trip, road), turn);
    trip.tries += 1;
    if (!("verdict" in tried)) await recover(tried.exchanged, trip, road);
    else if (await isLast(tried, trip, road)) return tried.exchanged.response;
  }
}

/** One try, at its turn. What it teaches all others is noted before the next of them begins. */
async function attempt(trip: Trip, road: Road): Promise<Try> {
  const { epoch } = road.crowd;
  const exchanged = await exchange(toExchange(trip, road));
  if (exchanged.kind !== "answered") return { exchanged };
  const { response, text } = exchanged;
  // Partner Center asks for another proof of the person with 401 or 403: nothing was done, and a sign-in answers it.
  const isChallenge = response.status === 403 && readClaims(response.headers) !== null;
  const verdict = isChallenge ? "sign-in" : judge(response.status, text, trip.wanted.kind);
  if (verdict === "use") accept(trip, road);
  const isWorthIt = verdict !== "wait" || turnAway(response, epoch, { trip, road });
  return { exchanged, verdict: isWorthIt ? verdict : "use" };
}

function toExchange({ wanted, passage, token, requestId }: Trip, road: Road): Exchange {
  const callId = newGuid(road.random);
  const headers = {
    ...wanted.headers,
    Authorization: `Bearer ${token.text}`,
    "client-request-id": callId,
    "MS-CorrelationId": callId,
    "request-id": requestId,
    "MS-RequestId": requestId,
  };
  const { method, url, body, kind } = wanted;
  return {
    url,
    init: { method, headers, body, redirect: "error", credentials: "omit", cache: "no-store" },
    signal: kind === "read" ? passage.signal : null,
    timeoutMs: road.settings.requestTimeoutMs,
    fetch: road.fetch,
    carry: road.carry,
    onBegin: passage.onBegin ?? null,
    sleep: road.sleep,
    isOffline: road.isOffline,
  };
}

function accept({ token }: Trip, road: Road): void {
  token.hasWorked = true;
  road.refusals = 0;
  road.crowd.accepted();
  road.gate.widen(road.crowd.width);
}

/** Whether an answer is the one to use; prepares the next try where it is not. */
async function isLast({ verdict, exchanged }: Judged, trip: Trip, road: Road): Promise<boolean> {
  switch (verdict) {
    case "use":
      return true;
    case "wait":
      return false;
    case "sign-in":
      trip.token = await signInAgain(readClaims(exchanged.response.headers), trip, road);
      return false;
    case "again":
      if (trip.tries >= mostTries) return true;
      await rest(trip, road);
      return false;
  }
}

/** Lets everybody wait as long as the answer asks; false where that is longer than this request has patience. */
function turnAway(response: Response, epoch: number, { trip, road }: { trip: Trip; road: Road }): boolean {
  const { now, random, crowd, gate, settings } = road;
  crowd.turnedAway(epoch);
  gate.widen(crowd.width);
  road.refusals += 1;
  const waitMs = toAskedWait(response.headers, now()) ?? toBackOff(road.refusals, random);
  trip.turnedAwayAtMs ??= now();
  if (now() + waitMs - trip.turnedAwayAtMs > settings.patienceMs) return false;
  gate.close(waitMs);
  return true;
}

/** Waits for another try where that is safe; throws where it is not, or there were enough. */
async function recover({ kind, cause }: Unanswered, trip: Trip, road: Road): Promise<void> {
  if (kind === "stopped") throw new Cancelled();
  if (kind === "not-begun") throw cause;
  const isUnclear = kind !== "never-sent" && trip.wanted.kind === "write";
  if (isUnclear) throw new NoAnswer(toProblem("no-answer", trip), { cause });
  if (trip.tries < mostTries) return rest(trip, road);
  if (kind === "late") throw new NoAnswer(toProblem("no-answer", trip), { cause });
  throw new NotSent(toProblem("no-connection", trip), { cause });
}

async function rest({ tries, passage }: Trip, { sleep, random }: Road): Promise<void> {
  await sleep(toBackOff(tries, random), passage.signal ?? undefined);
}

/** A token, once there is one; a sign-in may wait for its user, and ends as cancelled where he cancels meanwhile. */
async function signIn<T extends Token | null>(ask: () => Promise<T>, journey: Journey): Promise<T> {
  const { signal } = journey.passage;
  if (signal?.aborted === true) throw new Cancelled();
  return ask().catch((cause: unknown) => {
    if (signal?.aborted === true) throw new Cancelled();
    throw cause instanceof NotSent ? cause : new NotSent(toProblem("signed-out", journey), { cause });
  });
}

async function signInAgain(claims: string | null, trip: Trip, road: Road): Promise<Token> {
  const token = await signIn(() => road.tokens.replace(trip.token, claims), trip);
  if (token === null) throw new NotSent(toProblem(claims === null ? "signed-out" : "more-proof-needed", trip));
  return token;
}

function toProblem(code: ProblemCode, { requestId }: Journey) {
  return { code, column: null, partnerCode: "", requestId };
}
