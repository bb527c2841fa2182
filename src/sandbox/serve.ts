// The way of one request through the service: throttle, latency, the mishap meant for it, its change, its answer, the log.
import type { Stored } from "./referral";
import { newGuid } from "./chance";
import { takeMishap } from "./faults";
import type { Faults, Mishap } from "./faults";
import { happen, settle } from "./happen";
import type { World } from "./happen";
import type { Memory, Remembered } from "./memory";
import { decide } from "./operations/decide";
import type { Organization } from "./operations/desk";
import { Refusal } from "./refusal";
import { openEntry } from "./requestLog";
import type { OpenEntry } from "./requestLog";
import type { Throttle } from "./throttle";
import type { TokenGate } from "./tokenGate";
import { breakOff, toAnswer, toErrorAnswer } from "./wire/answer";
import type { Success } from "./wire/answer";
import { readArrival } from "./wire/route";
import type { Arrival } from "./wire/route";

const silenceMs = 10 * 60_000;
const halfwayMs = 50;

/** Waits so many milliseconds, or until the signal is given. */
export type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** All that serving a request needs. */
export interface Service {
  readonly world: World;
  readonly faults: Faults;
  readonly organization: Organization;
  readonly throttle: Throttle;
  readonly gate: TokenGate;
  readonly memory: Memory;
  readonly log: OpenEntry[];
  readonly flight: { now: number; most: number };
  readonly now: () => number;
  readonly sleep: Sleep;
}

/** Answers a request; a connection that is cut, or stays silent until its caller gives up, is Response.error(). */
export async function serve(request: Request, service: Service): Promise<Response> {
  const { flight, log, now } = service;
  const arrival = await readArrival(request);
  const entry = openEntry(arrival, now());
  log.push(entry);
  flight.now += 1;
  flight.most = Math.max(flight.most, flight.now);
  try {
    const response = await pass(arrival, entry, service);
    entry.status = response.type === "error" ? null : response.status;
    return response;
  } finally {
    flight.now -= 1;
    entry.endedMs = now();
  }
}

async function pass(arrival: Arrival, entry: OpenEntry, service: Service): Promise<Response> {
  const { throttle, faults, world, now, sleep } = service;
  const throttled = throttle.admit(faults.throttle, now());
  if (throttled !== null) return refuse(throttled, entry, service);
  const mishap = takeMishap(faults, arrival, world.random);
  const latencyMs = faults.latencyMs + world.random() * faults.latencySpreadMs;
  if (latencyMs > 0) await sleep(latencyMs);
  const isBefore = mishap !== null && !isAfterCommit(mishap);
  const response = isBefore ? Response.error() : respond(arrival, { entry, service, mishap });
  return mishap === null ? response : befall(mishap, response, { arrival, entry, service });
}

interface Course {
  readonly entry: OpenEntry;
  readonly service: Service;
  readonly mishap: Mishap | null;
}

function respond(arrival: Arrival, { entry, service, mishap }: Course): Response {
  const { world, gate, faults, organization, memory, now } = service;
  const nowMs = now();
  settle(nowMs, world);
  try {
    const caller = gate(arrival.request.headers.get("authorization"), nowMs, faults);
    const known = world.behaviour.idempotency ? memory.recall(entry.requestId) : undefined;
    if (known !== undefined) return succeed(repeat(known, nowMs, world), entry, service);
    const decision = decide({ ...world, arrival, caller, faults, organization, nowMs });
    if (decision.kind === "answer") return succeed(decision.success, entry, service);
    const { happening, answer, patchedPaths } = decision;
    const referralId = happening.kind === "create" ? happening.referral.id : happening.id;
    Object.assign(entry, { committed: true, patchedPaths, referralId });
    memory.remember(entry.requestId, { referralId, answer });
    const lateByMs = toDelay(mishap);
    if (lateByMs > 0) {
      world.timeline.add({ atMs: nowMs + lateByMs, happening });
      return Response.error();
    }
    return succeed(answer(found(happen(happening, nowMs, world))), entry, service);
  } catch (error) {
    if (error instanceof Refusal) return refuse(error, entry, service);
    throw error;
  }
}

async function befall(mishap: Mishap, response: Response, way: Way): Promise<Response> {
  switch (mishap.kind) {
    case "refuse":
      return refuse(toRefusal(mishap), way.entry, way.service);
    case "cut":
      if (mishap.when !== "in-answer" || response.body === null) return Response.error();
      return breakOff(response, () => way.service.sleep(halfwayMs));
    case "silence":
      await way.service.sleep(silenceMs, way.arrival.request.signal);
      return Response.error();
  }
}

interface Way {
  readonly arrival: Arrival;
  readonly entry: OpenEntry;
  readonly service: Service;
}

/** A repeated request finds its creation still to come where the first was late: then it comes now. */
function repeat({ referralId, answer }: Remembered, nowMs: number, world: World): Success {
  const late = world.timeline.takeCreation(referralId);
  if (late !== undefined) happen(late.happening, nowMs, world);
  return answer(found(world.store.get(referralId)));
}

function isAfterCommit(mishap: Mishap): boolean {
  switch (mishap.kind) {
    case "refuse":
      return mishap.committed === true;
    case "cut":
      return mishap.when !== "before-commit";
    case "silence":
      return mishap.commit !== "never";
  }
}

function toDelay(mishap: Mishap | null): number {
  return mishap?.kind === "silence" && typeof mishap.commit === "object" ? mishap.commit.lateByMs : 0;
}

function toRefusal({ status, code, retryAfter }: Mishap & { kind: "refuse" }): Refusal {
  const headers = retryAfter === undefined ? {} : { "Retry-After": retryAfter };
  return new Refusal(status, code === undefined ? { headers } : { code, headers });
}

function succeed(success: Success, entry: OpenEntry, { world, now }: Service): Response {
  return toAnswer(success, toIds(entry, world, now()), world.behaviour);
}

function refuse(refusal: Refusal, entry: OpenEntry, { world, faults, now }: Service): Response {
  return toErrorAnswer(refusal, toIds(entry, world, now()), { behaviour: world.behaviour, faults });
}

function toIds({ clientRequestId }: OpenEntry, { random }: World, nowMs: number) {
  return { requestId: newGuid(random), clientRequestId, nowMs };
}

function found(referral: Stored | undefined): Stored {
  if (referral === undefined) throw new RangeError("A referral that was just changed is not there.");
  return referral;
}
