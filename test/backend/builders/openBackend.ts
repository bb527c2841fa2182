// A backend beside a sandbox, on a clock of their own: no real time passes.
import type { PushOrder, PushRequest } from "../../../src/backend/Backend";
import type { BackendOptions } from "../../../src/backend/createBackend";
import { createBackend } from "../../../src/backend/createBackend";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import type { Backend } from "../../../src/backend/Backend";
import type { Cells } from "../../../src/deals/pulled";
import type { RowOutcome } from "../../../src/deals/rowOutcome";
import { createRandom } from "../../../src/sandbox/chance";
import { createSandbox } from "../../../src/sandbox/createSandbox";
import type { Sandbox, SandboxOptions } from "../../../src/sandbox/createSandbox";
import { createVirtualClock } from "../../actions/virtualClock";
import type { VirtualClock } from "../../actions/virtualClock";
import { aDealWithHelp, aNewDeal } from "../../builders/deals";

const address = "https://sandbox.example/v1.0/engagements/referrals";

export interface Opened {
  readonly sandbox: Sandbox;
  readonly backend: Backend;
  readonly clock: VirtualClock;
  readonly options: BackendOptions;
  /** How often the sign-in was asked for a fresh token. */
  readonly signIns: { fresh: number };
  /** Sends orders; the outcomes by key, each told once. */
  readonly push: (
    orders: readonly PushOrder[],
    request?: Partial<PushRequest>,
  ) => Promise<ReadonlyMap<string, RowOutcome>>;
}

/** An empty sandbox and a backend for it, signed in as an admin, unless told otherwise. */
export function openBackend(
  given: { readonly sandbox?: Partial<SandboxOptions>; readonly backend?: Partial<BackendOptions> } = {},
): Opened {
  const clock = createVirtualClock(Date.UTC(2027, 0, 5, 9));
  const { now, sleep } = clock;
  const sandbox = createSandbox({ now, sleep, random: createRandom(7), deals: 0, ...given.sandbox });
  const signIns = { fresh: 0 };
  let token = sandbox.issueToken("admin");
  const options: BackendOptions = {
    kind: "sandbox",
    address,
    signIn: {
      token: (fresh) => {
        if (fresh) token = sandbox.issueToken("admin");
        signIns.fresh += Number(fresh);
        return Promise.resolve(token);
      },
      caller: () => Promise.resolve({ name: "Ada Quist", email: "ada.quist@northwind.example", role: "admin" }),
    },
    ledger: createMemoryLedger(now),
    fetch: toFetch(sandbox),
    now,
    sleep,
    random: createRandom(11),
    ...given.backend,
  };
  const backend = createBackend(options);
  return { sandbox, backend, clock, options, signIns, push: (orders, request) => push(backend, orders, request) };
}

/** Sends a push and gathers its outcomes; throws where one is told twice. */
async function push(
  backend: Backend,
  orders: readonly PushOrder[],
  request: Partial<PushRequest> = {},
): Promise<ReadonlyMap<string, RowOutcome>> {
  const outcomes = new Map<string, RowOutcome>();
  await backend.sendPush({
    pushId: "push-1",
    orders,
    claimed: new Set(),
    signal: new AbortController().signal,
    ...request,
    onOutcome: (key, outcome) => {
      if (outcomes.has(key)) throw new Error(`The outcome of ${key} was told twice.`);
      outcomes.set(key, outcome);
      request.onOutcome?.(key, outcome);
    },
  });
  return outcomes;
}

/** fetch with the sandbox at the other end: a cut connection rejects, and so does one that is given up. */
function toFetch(sandbox: Pick<Sandbox, "handle">): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const abandoned = new Promise<never>((_resolve, reject) => {
      request.signal.addEventListener("abort", () => reject(new DOMException("Aborted.", "AbortError")));
    });
    const response = await Promise.race([sandbox.handle(request), abandoned]);
    if (response.type === "error") throw new TypeError("fetch failed");
    return response;
  };
}

/** The so-manieth mark that is made at a time: a UUID of version 7 behind "new-". */
export function toMark(atMs: number, number: number): string {
  const time = atMs.toString(16).padStart(12, "0");
  return `new-${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${number.toString(16).padStart(12, "0")}`;
}

type CreateOrder = Extract<PushOrder, { kind: "create" }>;

const closes = { "Estimated Close Date": 46_782, "Estimated Deal Value": 40_000 };

/** The cells of a private deal with a name of its own. */
export function privateCells(number: number, cells: Readonly<Partial<Cells>> = {}): Cells {
  const own = { "Deal Name": `Harbour ${number}`, "Share with Microsoft sales team": "No" };
  return aNewDeal({ ...closes, ...own, ...cells }) as Cells;
}

/** The cells of a deal with Microsoft's help and a name of its own. */
export function coSellCells(number: number, cells: Readonly<Partial<Cells>> = {}): Cells {
  return aDealWithHelp({ ...closes, "Deal Name": `Quay ${number}`, ...cells }) as Cells;
}

/** Orders for so many new private deals, numbered from 1. */
export function privateOrders(count: number, atMs: number): CreateOrder[] {
  return Array.from({ length: count }, (_unused, index) => aCreate(index + 1, atMs));
}

/** The order for a new private deal. */
export function aCreate(number: number, atMs: number, cells: Readonly<Partial<Cells>> = {}): CreateOrder {
  return { kind: "create", key: toMark(atMs, number), cells: privateCells(number, cells), upgrade: "none" };
}

/** The order for a new deal with Microsoft's help. */
export function aCoSellCreate(number: number, atMs: number, cells: Readonly<Partial<Cells>> = {}): CreateOrder {
  return { kind: "create", key: toMark(atMs, number), cells: coSellCells(number, cells), upgrade: "co-sell" };
}

/** Outcomes by kind, counted. */
export function countKinds(outcomes: ReadonlyMap<string, RowOutcome>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of outcomes.values()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}
