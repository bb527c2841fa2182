// Looking a row up again: what the ledger is sure of, what Partner Center shows, and what stays unknown.
import type { LookUp } from "../../src/backend/Backend";
import { createBackend } from "../../src/backend/createBackend";
import { createRunningPushes } from "../../src/backend/runningPushes";
import { toContentHash } from "../../src/backend/toContentHash";
import { aCoSellCreate, aCreate, openBackend, privateCells } from "./builders/openBackend";
import type { Opened } from "./builders/openBackend";

const never = new AbortController().signal;
const nobody = new Set<string>();

async function lookUp({ backend }: Pick<Opened, "backend">, rows: readonly LookUp[], claimed = nobody) {
  return [...(await backend.lookUp(rows, claimed, never)).entries()];
}

/** A push whose pane was closed right after the service got the creations: the browser's ledger says sent. */
async function pushAndClose(opened: Opened, orders: Parameters<Opened["push"]>[0], count: number): Promise<void> {
  const waitForever = new Promise<never>(() => undefined);
  let sent = 0;
  const fetch: typeof globalThis.fetch = async (input, init) => {
    if (sent === count) return waitForever;
    if (init?.method === "POST") sent += 1;
    await opened.options.fetch(input, init);
    return waitForever;
  };
  const left = createBackend({ ...opened.options, fetch, runningPushes: createRunningPushes() });
  const request = { pushId: "closed", orders, claimed: nobody, signal: never, onOutcome: () => undefined };
  void left.sendPush(request);
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

test("finds what a closed pane has sent, and is sure of what it has not", async () => {
  const opened = openBackend({ backend: { settings: { mostInFlight: 2 } } });
  const orders = [1, 2, 3].map((number) => aCreate(number, opened.clock.now()));
  await pushAndClose(opened, orders, 2);
  const rows = orders.map(({ key, cells }) => ({ mark: key, cells }));
  const outcomes = await lookUp(opened, rows);
  expect(outcomes.map(([, { kind }]) => kind).sort()).toEqual(["created", "created", "not-sent"]);
  expect(outcomes.find(([mark]) => mark === orders[2]?.key)?.[1]).toEqual({ kind: "not-sent", reason: "cancelled" });
  expect((await opened.backend.readLedger()).map(({ state }) => state.kind)).toEqual([
    "created",
    "created",
    "not-created",
  ]);
  expect(opened.sandbox.counts()).toMatchObject({ created: 2 });
});

test("finds a row without an entry in this browser's ledger", async () => {
  const opened = openBackend();
  const order = aCreate(1, opened.clock.now());
  await opened.push([order]);
  const elsewhere = openBackend({ backend: { ...opened.options, ledger: openBackend().options.ledger } });
  const [found] = await lookUp(elsewhere, [{ mark: order.key, cells: order.cells }]);
  expect(found?.[1]).toMatchObject({ kind: "created", deal: { cells: { "Deal Name": "Harbour 1" } } });
});

test("says that the search went through and found nothing, by a problem without a request's id", async () => {
  const opened = openBackend({ sandbox: { deals: 20 } });
  const order = aCreate(1, opened.clock.now());
  expect(await lookUp(opened, [{ mark: order.key, cells: order.cells }])).toEqual([
    [order.key, { kind: "unknown", problem: { code: "no-answer", column: null, partnerCode: "", requestId: "" } }],
  ]);
});

test("names the problem of a search that did not go through", async () => {
  const opened = openBackend();
  opened.sandbox.faults.shares.push({ share: 1, mishap: { kind: "refuse", status: 500 } });
  const order = aCreate(1, opened.clock.now());
  expect(await lookUp(opened, [{ mark: order.key, cells: order.cells }])).toMatchObject([
    [order.key, { kind: "unknown", problem: { code: "out-of-order", requestId: expect.stringMatching(/./u) } }],
  ]);
});

test("says nothing where it is stopped", async () => {
  const opened = openBackend();
  opened.sandbox.faults.latencyMs = 1_000;
  const order = aCreate(1, opened.clock.now());
  const stop = new AbortController();
  void opened.clock.sleep(500).then(() => stop.abort());
  expect(await opened.backend.lookUp([{ mark: order.key, cells: order.cells }], nobody, stop.signal)).toEqual(
    new Map(),
  );
});

test("does not find deals of other rows, of leads' age, with another CRM ID", async () => {
  const opened = openBackend();
  const order = aCreate(1, opened.clock.now(), { "CRM ID": "A-1" });
  await opened.push([order]);
  const [deal] = opened.sandbox.referrals();
  const elsewhere = openBackend({ backend: { ...opened.options, ledger: openBackend().options.ledger } });
  const ask = async (row: LookUp, claimed = nobody) => (await lookUp(elsewhere, [row], claimed))[0]?.[1].kind;
  const later = aCreate(2, opened.clock.now() + 10 * 60_000);
  expect(await ask({ mark: order.key, cells: order.cells }, new Set([deal?.id ?? ""]))).toBe("unknown");
  expect(await ask({ mark: later.key, cells: order.cells })).toBe("unknown");
  expect(await ask({ mark: order.key, cells: privateCells(1, { "CRM ID": "B-2" }) })).toBe("unknown");
  expect(await ask({ mark: order.key, cells: order.cells })).toBe("created");
});

test("says of a co-sell deal whether Microsoft is invited", async () => {
  const opened = openBackend();
  const whole = aCoSellCreate(1, opened.clock.now());
  await opened.push([whole]);
  opened.sandbox.faults.once.push({ on: { operation: "connect" }, mishap: { kind: "refuse", status: 400 } });
  const half = aCoSellCreate(2, opened.clock.now());
  await opened.push([half]);
  const rows = [whole, half].map(({ key, cells }) => ({ mark: key, cells }));
  expect(await lookUp(opened, rows)).toMatchObject([
    [whole.key, { kind: "created", deal: { microsoft: "seen" } }],
    [half.key, { kind: "half-done", done: "created", problem: { code: "no-answer" } }],
  ]);
});

test("leaves rows alone whose push is under way in another window", async () => {
  const opened = openBackend();
  const order = aCreate(1, opened.clock.now());
  const seen: unknown[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    seen.push(await opened.backend.readLedger(), await lookUp(opened, [{ mark: order.key, cells: order.cells }]));
    return opened.options.fetch(input, init);
  };
  const runningPushes = createRunningPushes();
  const one = createBackend({ ...opened.options, runningPushes, fetch });
  const other = createBackend({ ...opened.options, runningPushes });
  Object.assign(opened, { backend: other });
  await one.sendPush({ pushId: "push-1", orders: [order], claimed: nobody, signal: never, onOutcome: () => undefined });
  const contentHash = await toContentHash(order.cells);
  const plannedAtMs = opened.clock.now();
  const entry = { pushId: "push-1", mark: order.key, contentHash, plannedAtMs, state: { kind: "sent" }, running: true };
  expect(seen).toEqual([[entry], []]);
});

test("does not send a row that another window has given up", async () => {
  const opened = openBackend();
  const order = aCreate(1, opened.clock.now());
  const { ledger } = opened.options;
  const plan: typeof ledger.plan = async (entries) => {
    await ledger.plan(entries);
    await ledger.giveUp(order.key);
  };
  const { push } = openBackend({ backend: { ...opened.options, ledger: { ...ledger, plan } } });
  expect([...(await push([order])).values()]).toEqual([{ kind: "not-sent", reason: "cancelled" }]);
  expect(opened.sandbox.log).toEqual([]);
});
