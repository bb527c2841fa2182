// What becomes of a row whose answer was lost: found again, never created twice, or named as unknown.
import { toCreateBody } from "../../src/partnerCenter/toCreateBody";
import type { Mishap } from "../../src/sandbox/faults";
import type { Behaviour } from "../../src/sandbox/behaviour";
import { aCoSellCreate, aCreate, countKinds, openBackend, privateOrders } from "./builders/openBackend";

const arrived: readonly (readonly [string, Mishap])[] = [
  ["no answer after it was created", { kind: "silence", commit: "at-once" }],
  ["no answer before it is created, 45 s late", { kind: "silence", commit: { lateByMs: 45_000 } }],
  ["a connection cut after it was created", { kind: "cut", when: "after-commit" }],
  ["an answer cut in its middle", { kind: "cut", when: "in-answer" }],
  ["a 500 although it was created", { kind: "refuse", status: 500, committed: true }],
];
const worlds: readonly (readonly [string, Partial<Behaviour>])[] = [
  ["the list at once", { listLagMs: 0 }],
  ["the list 30 s late", { listLagMs: 30_000 }],
  ["idempotency", { listLagMs: 30_000, idempotency: true }],
];
const cases = arrived.flatMap(([what, mishap]) =>
  worlds.map(([world, behaviour]) => ({ what, mishap, world, behaviour })),
);

test.each(cases)("finds a new deal again after $what, with $world", async ({ mishap, behaviour }) => {
  const { push, sandbox, clock, options } = openBackend({ sandbox: { behaviour } });
  sandbox.faults.once.push({ on: { operation: "create" }, mishap, skip: 1 });
  const outcomes = await push(privateOrders(4, clock.now()));
  expect(countKinds(outcomes)).toEqual({ created: 4 });
  expect(
    sandbox
      .referrals()
      .map(({ name }) => name)
      .sort(),
  ).toEqual(["Harbour 1", "Harbour 2", "Harbour 3", "Harbour 4"]);
  for (const { mark, state } of await options.ledger.read()) {
    const outcome = outcomes.get(mark);
    expect(
      state.kind === "created" && outcome?.kind === "created" && outcome.deal.referralId === state.referralId,
    ).toBe(true);
  }
});

test("finds a deal again that is created after its request was given up", async () => {
  const { push, sandbox, clock, options } = openBackend({
    sandbox: { behaviour: { listLagMs: 30_000 } },
    backend: { settings: { requestTimeoutMs: 20_000 } },
  });
  sandbox.faults.once.push({ on: { operation: "create" }, mishap: { kind: "silence", commit: { lateByMs: 45_000 } } });
  expect(countKinds(await push([aCreate(1, clock.now())]))).toEqual({ created: 1 });
  expect(sandbox.counts()).toMatchObject({ created: 1 });
  expect((await options.ledger.read()).map(({ state }) => state.kind)).toEqual(["created"]);
});

test.each([
  ["a connection cut before", { kind: "cut", when: "before-commit" }],
  ["no answer, and nothing done", { kind: "silence", commit: "never" }],
  ["a 502 with a page", { kind: "refuse", status: 502 }],
] as const)("ends a row as unknown, and never sends it twice, after %s", async (_what, mishap) => {
  const { push, sandbox, clock, options } = openBackend();
  sandbox.faults.once.push({ on: { operation: "create" }, mishap });
  const [order] = privateOrders(1, clock.now());
  const startedMs = clock.now();
  const outcomes = await push([aCreate(1, clock.now())]);
  expect([...outcomes]).toEqual([
    [
      order?.key,
      {
        kind: "unknown",
        problem: { code: "no-answer", column: null, partnerCode: expect.any(String), requestId: order?.key.slice(4) },
      },
    ],
  ]);
  expect(sandbox.log.filter(({ method }) => method === "POST")).toHaveLength(1);
  expect(sandbox.log.filter(({ method }) => method === "GET")).toHaveLength(3);
  expect(clock.now() - startedMs).toBeGreaterThanOrEqual(60_000);
  expect((await options.ledger.read()).map(({ state }) => state.kind)).toEqual(["sent"]);
});

test("gives each of several lost rows its own deal, told apart by what else was sent", async () => {
  const { push, sandbox, clock } = openBackend();
  sandbox.faults.once.push({ on: { operation: "create" }, mishap: { kind: "cut", when: "after-commit" }, times: 3 });
  const same = { "Deal Name": "Same name" };
  const values = [10_000, 20_000, 30_000];
  const orders = values.map((value, index) => aCreate(index, clock.now(), { ...same, "Estimated Deal Value": value }));
  const outcomes = await push(orders);
  const deals = orders
    .map(({ key }) => outcomes.get(key))
    .map((outcome) => (outcome?.kind === "created" ? outcome.deal : null));
  expect(deals.map((deal) => deal?.cells["Estimated Deal Value"])).toEqual(values);
  expect(new Set(deals.map((deal) => deal?.referralId)).size).toBe(3);
  expect(sandbox.counts()).toMatchObject({ created: 3 });
});

test("does not take the deal of another row for a lost one", async () => {
  const { push, sandbox, clock } = openBackend();
  const first = await push([aCreate(1, clock.now())], { pushId: "push-0" });
  const [outcome] = first.values();
  sandbox.faults.once.push({ on: { operation: "create" }, mishap: { kind: "cut", when: "before-commit" } });
  const twin = { ...aCreate(2, clock.now()), cells: aCreate(1, clock.now()).cells };
  expect(outcome?.kind).toBe("created");
  expect(countKinds(await push([twin]))).toEqual({ unknown: 1 });
  expect(sandbox.counts()).toMatchObject({ created: 1 });
});

test("makes the second creation of a co-sell deal whose first answer was lost", async () => {
  const { push, sandbox, clock } = openBackend({ sandbox: { behaviour: { listLagMs: 30_000 } } });
  sandbox.faults.once.push({ on: { operation: "create" }, mishap: { kind: "silence", commit: "at-once" } });
  const outcomes = await push([aCoSellCreate(1, clock.now())]);
  expect(countKinds(outcomes)).toEqual({ created: 1 });
  expect(sandbox.counts()).toMatchObject({ created: 1, connected: 1 });
});

test.each(arrived)("finds Microsoft's side after %s", async (_what, mishap) => {
  const { push, sandbox, clock } = openBackend({
    sandbox: { behaviour: { listLagMs: 10_000, secondInvitation: "another" } },
  });
  sandbox.faults.once.push({ on: { operation: "connect" }, mishap });
  const outcomes = await push([aCoSellCreate(1, clock.now())]);
  expect(countKinds(outcomes)).toEqual({ created: 1 });
  expect(sandbox.counts()).toMatchObject({ created: 1, connected: 1 });
});

test("ends a co-sell deal as half done where its second creation is refused, and the next push makes only that", async () => {
  const { push, sandbox, clock } = openBackend();
  sandbox.faults.once.push({ on: { operation: "connect" }, mishap: { kind: "refuse", status: 400 } });
  const order = aCoSellCreate(1, clock.now());
  const outcome = (await push([order])).get(order.key);
  if (outcome?.kind !== "half-done") throw new Error(`It is ${outcome?.kind ?? "nothing"}.`);
  expect(outcome).toMatchObject({ done: "created", problem: { code: "refused" } });
  expect(outcome.deal.cells["Microsoft help required?"]).not.toBe("Yes");
  expect(outcome.deal.cells["Estimated Close Date"]).toBe(46_782);
  sandbox.clearLog();

  const { deal: pulled } = outcome;
  const key = pulled.referralId;
  const changes = [{ column: "Microsoft help required?", before: "", after: "Yes" }];
  const cells = { ...pulled.cells, ...order.cells };
  const again = await push([{ kind: "update", key, cells, pulled, changes, upgrade: "co-sell" }]);
  expect(again.get(key)).toMatchObject({
    kind: "updated",
    deal: { cells: { "Microsoft Referral Status": "Pending" } },
  });
  expect(sandbox.counts()).toMatchObject({ byOperation: { create: 0, connect: 1, patch: 0 }, connected: 1 });
});

test("keeps nobody waiting while invitations are looked for again", async () => {
  const { push, sandbox, clock } = openBackend();
  sandbox.faults.latencyMs = 200;
  sandbox.faults.once.push({ on: { operation: "connect" }, mishap: { kind: "cut", when: "before-commit" }, times: 8 });
  const coSell = Array.from({ length: 8 }, (_unused, index) => aCoSellCreate(index + 1, clock.now()));
  const startedMs = clock.now();
  const others = Array.from({ length: 40 }, (_unused, index) => aCreate(index + 100, startedMs));
  const outcomes = await push([...coSell, ...others]);
  expect(countKinds(outcomes)).toEqual({ created: 40, "half-done": 8 });
  const lastPostMs = Math.max(...sandbox.log.filter(({ method }) => method === "POST").map((entry) => entry.startedMs));
  expect(lastPostMs - startedMs).toBeLessThan(10_000);
});

test("makes duplicates here for a client that simply retries", async () => {
  const { sandbox, clock, options } = openBackend();
  sandbox.faults.once.push({ on: { operation: "create" }, mishap: { kind: "silence", commit: "at-once" } });
  const { address, fetch, signIn } = options;
  const send = async (): Promise<Response> =>
    fetch(address, {
      method: "POST",
      headers: {
        Authorization: `Bearer ${await signIn.token(false)}`,
        "Content-Type": "application/json",
        "client-request-id": crypto.randomUUID(),
        "request-id": "0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11",
      },
      body: JSON.stringify(toCreateBody(aCreate(1, clock.now()).cells)),
    });
  await expect(send()).rejects.toThrow("fetch failed");
  expect((await send()).status).toBe(201);
  expect(sandbox.referrals().map(({ name }) => name)).toEqual(["Harbour 1", "Harbour 1"]);
});
