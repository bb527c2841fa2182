// Sending many rows: how fast, how patient, in which order, and how it stops.
import type { PushOrder } from "../../src/backend/Backend";
import { aCoSellCreate, aCreate, countKinds, openBackend, privateOrders } from "./builders/openBackend";

const tenInFlight = { backend: { settings: { mostInFlight: 10 } } };

test("creates 1,000 deals at 200 ms with 10 in flight in little more than 100 rounds", async () => {
  const { push, sandbox, clock } = openBackend(tenInFlight);
  sandbox.faults.latencyMs = 200;
  const startedMs = clock.now();
  expect(countKinds(await push(privateOrders(1_000, startedMs)))).toEqual({ created: 1_000 });
  expect(sandbox.counts()).toMatchObject({ requests: 1_000, created: 1_000, mostInFlight: 10 });
  expect((clock.now() - startedMs) / 200).toBeLessThanOrEqual(103);
});

test.each([0, 50, 200])("loses no row to a throttle of 20 a second, and little time, at %i ms", async (latencyMs) => {
  const { push, sandbox, clock } = openBackend(tenInFlight);
  Object.assign(sandbox.faults, { latencyMs, throttle: { perSecond: 20 } });
  const startedMs = clock.now();
  expect(countKinds(await push(privateOrders(1_000, startedMs)))).toEqual({ created: 1_000 });
  expect(sandbox.counts()).toMatchObject({ created: 1_000 });
  expect(sandbox.counts().throttled).toBeGreaterThan(0);
  const ideal = ((1_000 - 20) / 20) * 1_000;
  expect((clock.now() - startedMs) / ideal).toBeLessThan(1.2);
});

test.each(["date", "missing", "nonsense"] as const)("stands a throttle whose Retry-After is %s", async (retryAfter) => {
  const { push, sandbox, clock } = openBackend(tenInFlight);
  Object.assign(sandbox.faults, { latencyMs: 50, throttle: { perSecond: 20, retryAfter } });
  expect(countKinds(await push(privateOrders(200, clock.now())))).toEqual({ created: 200 });
  expect(sandbox.counts()).toMatchObject({ created: 200 });
});

test("asks for nothing while Retry-After lasts, whoever was turned away", async () => {
  const { push, sandbox, clock } = openBackend();
  sandbox.faults.latencyMs = 200;
  const refused = { kind: "refuse", status: 429, retryAfter: "57" } as const;
  sandbox.faults.once.push({ on: { operation: "create" }, mishap: refused, skip: 9 });
  expect(countKinds(await push(privateOrders(40, clock.now())))).toEqual({ created: 40 });
  const turnedAway = sandbox.log.find(({ status }) => status === 429);
  const endedMs = turnedAway?.endedMs ?? 0;
  const after = sandbox.log.filter(({ startedMs }) => startedMs >= endedMs);
  expect(Math.min(...after.map(({ startedMs }) => startedMs))).toBe(endedMs + 57_000);
  const again = sandbox.log.filter(({ requestId }) => requestId === turnedAway?.requestId);
  expect(again).toHaveLength(2);
  expect(new Set(sandbox.log.map(({ clientRequestId }) => clientRequestId)).size).toBe(41);
});

test("keeps to at most 4 requests in flight, begins with 2, and halves them when turned away", async () => {
  const { push, sandbox, clock } = openBackend();
  sandbox.faults.latencyMs = 200;
  sandbox.faults.once.push({ on: {}, mishap: { kind: "refuse", status: 503, retryAfter: "1" }, skip: 20 });
  await push(privateOrders(60, clock.now()));
  const starts = [...new Set(sandbox.log.map(({ startedMs }) => startedMs))];
  const rounds = starts.map((ms) => sandbox.log.filter(({ startedMs }) => startedMs === ms).length);
  expect(rounds[0]).toBe(2);
  expect(Math.max(...rounds)).toBe(4);
  const refusedAt = sandbox.log.find(({ status }) => status === 503)?.startedMs ?? 0;
  expect(rounds[starts.indexOf(refusedAt) + 1]).toBe(2);
  expect(sandbox.counts()).toMatchObject({ created: 60, mostInFlight: 4 });
});

test("ends rows as not sent where Partner Center stays too busy, and does not try the rest", async () => {
  const { push, sandbox, clock } = openBackend({ backend: { settings: { patienceMs: 60_000 } } });
  const refused = { kind: "refuse", status: 429, retryAfter: "50" } as const;
  sandbox.faults.shares.push({ share: 1, on: { operation: "create" }, mishap: refused });
  const outcomes = await push(privateOrders(50, clock.now()));
  expect(new Set([...outcomes.values()].map((outcome) => JSON.stringify(outcome)))).toEqual(
    new Set([JSON.stringify({ kind: "not-sent", reason: "too-busy" })]),
  );
  expect(sandbox.counts().requests).toBeLessThan(20);
});

test("asks the sign-in once for a fresh token, for all rows that wait", async () => {
  const { push, sandbox, clock, signIns } = openBackend();
  Object.assign(sandbox.faults, { latencyMs: 200, refuseTokenAfter: 40 });
  expect(countKinds(await push(privateOrders(60, clock.now())))).toEqual({ created: 60 });
  expect(signIns.fresh).toBe(1);
  expect(sandbox.counts()).toMatchObject({ created: 60 });
});

test("ends the rest as not sent where the fresh token is refused too, and fails none", async () => {
  const { push, sandbox, clock, signIns, options } = openBackend();
  sandbox.faults.latencyMs = 200;
  const orders = privateOrders(60, clock.now());
  const onOutcome = (): void => {
    if (sandbox.counts().created >= 20) sandbox.faults.refuseTokenAfter = 0;
  };
  const outcomes = await push(orders, { onOutcome });
  expect(Object.keys(countKinds(outcomes)).sort()).toEqual(["created", "not-sent"]);
  expect([...outcomes.values()].find(({ kind }) => kind === "not-sent")).toEqual({
    kind: "not-sent",
    reason: "signed-out",
  });
  expect(countKinds(outcomes).created).toBe(sandbox.counts().created);
  expect(signIns.fresh).toBe(1);
  const states = (await options.ledger.read()).map(({ state }) => state.kind);
  expect(states.filter((kind) => kind === "not-created")).toHaveLength(countKinds(outcomes)["not-sent"] ?? 0);

  sandbox.faults.refuseTokenAfter = null;
  const left = orders.filter(({ key }) => outcomes.get(key)?.kind === "not-sent");
  expect(countKinds(await push(left))).toEqual({ created: left.length });
  expect(sandbox.counts()).toMatchObject({ created: 60 });
});

test("stops at any moment: what is under way is waited for, the rest is not sent", async () => {
  const { push, sandbox, clock, options } = openBackend();
  sandbox.faults.latencyMs = 200;
  const stop = new AbortController();
  const onOutcome = (): void => {
    if (sandbox.counts().created >= 10) stop.abort();
  };
  const outcomes = await push(privateOrders(100, clock.now()), { signal: stop.signal, onOutcome });
  const created = sandbox.counts().created;
  expect(countKinds(outcomes)).toEqual({ created, "not-sent": 100 - created });
  expect(created).toBeLessThan(20);
  const states = (await options.ledger.read()).map(({ state }) => state.kind);
  expect([...new Set(states)].sort()).toEqual(["created", "not-created"]);
});

test("stops at once while everybody waits for Retry-After", async () => {
  const { push, sandbox, clock } = openBackend();
  sandbox.faults.once.push({ on: {}, mishap: { kind: "refuse", status: 429, retryAfter: "300" } });
  const stop = new AbortController();
  const startedMs = clock.now();
  void clock.sleep(5_000).then(() => stop.abort());
  const outcomes = await push(privateOrders(10, startedMs), { signal: stop.signal });
  expect(countKinds(outcomes)["not-sent"]).toBeGreaterThanOrEqual(6);
  expect(clock.now() - startedMs).toBe(5_000);
});

test("ends lost rows as unknown where the looking is stopped", async () => {
  const { push, sandbox, clock, options } = openBackend();
  sandbox.faults.once.push({ on: {}, mishap: { kind: "cut", when: "after-commit" } });
  const stop = new AbortController();
  const { ledger } = options;
  const begin = ledger.begin.bind(ledger);
  // Only from then on: what comes before takes real time, which this clock does not wait for.
  ledger.begin = (mark) => {
    void clock.sleep(5_000).then(() => stop.abort());
    return begin(mark);
  };
  expect(countKinds(await push([aCreate(1, clock.now())], { signal: stop.signal }))).toEqual({ unknown: 1 });
});

test("tries again where no connection came about, then ends the rest as not sent", async () => {
  const asked: string[] = [];
  const refused = Object.assign(new Error("connect"), { code: "ECONNREFUSED" });
  const fetch = (input: unknown): Promise<Response> => {
    asked.push(String(input));
    return Promise.reject(new TypeError("fetch failed", { cause: refused }));
  };
  const { push, clock, options } = openBackend({ backend: { fetch } });
  const outcomes = await push(privateOrders(30, clock.now()));
  expect(new Set([...outcomes.values()].map((outcome) => JSON.stringify(outcome)))).toEqual(
    new Set([JSON.stringify({ kind: "not-sent", reason: "no-connection" })]),
  );
  expect(asked.length).toBeLessThanOrEqual(16);
  expect(new Set((await options.ledger.read()).map(({ state }) => state.kind))).toEqual(new Set(["not-created"]));
});

test("sends nothing while the computer has no network", async () => {
  const { push, sandbox, clock } = openBackend({ backend: { isOffline: () => true } });
  expect(countKinds(await push([aCreate(1, clock.now())]))).toEqual({ "not-sent": 1 });
  expect(sandbox.log).toEqual([]);
});

test("has every intent in the ledger before the first request, and notes sent before each creation", async () => {
  const seen: string[][] = [];
  const opened = openBackend();
  const { options, sandbox, clock } = opened;
  const watched: typeof fetch = async (input, init) => {
    seen.push((await options.ledger.read()).map(({ state }) => state.kind));
    return options.fetch(input, init);
  };
  const { push } = openBackend({
    backend: { ...options, fetch: watched, settings: { mostInFlight: 1, startInFlight: 1 } },
  });
  await push(privateOrders(3, clock.now()));
  expect(seen).toEqual([
    ["sent", "planned", "planned"],
    ["created", "sent", "planned"],
    ["created", "created", "sent"],
  ]);
  expect(sandbox.counts()).toMatchObject({ created: 3 });
});

test("tells the outcome of a creation after its ids stand in the ledger", async () => {
  const { push, clock, options } = openBackend();
  const states: Promise<string[]>[] = [];
  const onOutcome = (): void =>
    void states.push(options.ledger.read().then((all) => all.map(({ state }) => state.kind)));
  await push([aCoSellCreate(1, clock.now())], { onOutcome });
  expect(await Promise.all(states)).toEqual([["created"]]);
});

test("does not create again what the ledger knows as created", async () => {
  const { push, sandbox, clock } = openBackend();
  const order = aCreate(1, clock.now());
  const first = (await push([order])).get(order.key);
  const again = (await push([order], { pushId: "push-2" })).get(order.key);
  expect(
    again?.kind === "created" && first?.kind === "created" && again.deal.referralId === first.deal.referralId,
  ).toBe(true);
  expect(sandbox.counts()).toMatchObject({ created: 1 });
});

test("names the column that was refused, and sends the corrected row", async () => {
  const { push, sandbox, clock } = openBackend();
  const order = aCreate(1, clock.now(), { "Customer Country": "" });
  const outcome = (await push([order])).get(order.key);
  expect(outcome).toMatchObject({ kind: "failed", problem: { code: "refused", column: "Customer Country" } });
  const corrected: PushOrder = { ...order, cells: aCreate(1, clock.now()).cells };
  expect(countKinds(await push([corrected]))).toEqual({ created: 1 });
  expect(sandbox.counts()).toMatchObject({ created: 1 });
});

test("gives a created deal the closing date that the answer leaves out", async () => {
  const { push, clock } = openBackend();
  const order = aCreate(1, clock.now());
  expect((await push([order])).get(order.key)).toMatchObject({ deal: { cells: { "Estimated Close Date": 46_782 } } });
});
