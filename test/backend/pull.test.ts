// Pulling: page by page, what the filter keeps, with Microsoft's side, up to a limit.
import type { PullEnd, PullProgress } from "../../src/backend/Backend";
import { allDeals } from "../../src/deals/dealFilter";
import type { DealFilter } from "../../src/deals/dealFilter";
import type { PulledDeal } from "../../src/deals/pulled";
import { aCoSellCreate, aCreate, openBackend } from "./builders/openBackend";
import type { Opened } from "./builders/openBackend";

interface Pulled {
  readonly end: PullEnd;
  readonly deals: readonly PulledDeal[];
  readonly progress: readonly PullProgress[];
}

async function pull(
  { backend }: Pick<Opened, "backend">,
  filter: Partial<DealFilter> = {},
  given: {
    readonly signal?: AbortSignal;
    readonly changedSince?: string;
    readonly onPage?: () => Promise<void> | void;
  } = {},
): Promise<Pulled> {
  const deals: PulledDeal[] = [];
  const progress: PullProgress[] = [];
  const end = await backend.fetchDeals({
    filter: { ...allDeals, ...filter },
    changedSince: given.changedSince ?? null,
    signal: given.signal ?? new AbortController().signal,
    onDeals: async (page, now) => {
      deals.push(...page);
      progress.push(now);
      await given.onPage?.();
    },
  });
  return { end, deals, progress };
}

/** The partner's own deals: neither leads nor Microsoft's sides. */
const own = ({ sandbox }: Opened) =>
  sandbox
    .referrals()
    .filter(({ target, qualification }) => target.every(({ id }) => id !== "msft") && qualification !== "Direct");

test.each(["right", "http", "without-engagements", "as-documented"] as const)(
  "pulls every deal once, a hundred at a time, whatever the next link looks like (%s)",
  async (nextLink) => {
    const opened = openBackend({ sandbox: { deals: 250, behaviour: { nextLink } } });
    const { end, deals, progress } = await pull(opened);
    expect(end).toMatchObject({ kind: "complete" });
    expect(deals.map(({ referralId }) => referralId).sort()).toEqual(
      own(opened)
        .map(({ id }) => id)
        .sort(),
    );
    expect(progress.at(-1)).toEqual({ read: deals.length, kept: deals.length });
    expect(opened.sandbox.log.map(({ path }) => path)).toEqual(
      Array(opened.sandbox.log.length).fill("/v1.0/engagements/referrals"),
    );
  },
);

test("asks for the next page while the last one is used", async () => {
  const opened = openBackend({ sandbox: { deals: 250 } });
  opened.sandbox.faults.latencyMs = 200;
  const startedMs = opened.clock.now();
  await pull(opened, {}, { onPage: () => opened.clock.sleep(200) });
  expect(opened.clock.now() - startedMs).toBe(4 * 200);
});

test("takes deals that pages show twice once", async () => {
  const opened = openBackend({ sandbox: { deals: 250 } });
  opened.sandbox.faults.pages = "overlapping";
  const { deals } = await pull(opened);
  expect(new Set(deals.map(({ referralId }) => referralId)).size).toBe(deals.length);
});

test("ends where pages lead back to themselves", async () => {
  const opened = openBackend({ sandbox: { deals: 250 } });
  opened.sandbox.faults.pages = "endless";
  expect((await pull(opened)).end).toMatchObject({ kind: "failed", problem: { code: "strange-answer" } });
});

test("keeps what the filter asks for, says how many were read, and leaves dates and text to nobody else", async () => {
  const opened = openBackend({ sandbox: { deals: 120 } });
  const [some] = own(opened).filter(({ status }) => status === "Active");
  const { deals, end } = await pull(opened, { status: "Active", text: (some?.name ?? "").toUpperCase() });
  expect(deals.map(({ referralId }) => referralId)).toContain(some?.id);
  expect(deals.every(({ cells }) => cells["Partner Referral Status"] === "Active")).toBe(true);
  expect(end.progress.kept).toBe(deals.length);
  expect(end.progress.read).toBeGreaterThan(deals.length);
  expect(opened.sandbox.log[0]?.query).toContain("status eq 'Active'");
});

test("pulls only the caller's own deals, and none where it is not known who that is", async () => {
  const opened = openBackend();
  await opened.push([
    aCreate(1, opened.clock.now(), { "Team member 1": "Ada, Quist, 1, ada.quist@northwind.example" }),
    aCreate(2, opened.clock.now()),
  ]);
  const { deals } = await pull(opened, { onlyMine: true });
  expect(deals.map(({ cells }) => cells["Deal Name"])).toEqual(["Harbour 1"]);
  const nobody = openBackend({
    backend: {
      signIn: { token: () => Promise.reject(new Error("no")), caller: () => Promise.reject(new Error("no")) },
    },
  });
  expect((await pull(nobody, { onlyMine: true })).end).toMatchObject({
    kind: "failed",
    problem: { code: "signed-out" },
  });
});

test("pulls only what changed since a moment", async () => {
  const opened = openBackend({ sandbox: { deals: 20 } });
  const [deal] = own(opened);
  opened.clock.advance(60_000);
  const changedSince = new Date(opened.clock.now()).toISOString();
  opened.sandbox.change(deal?.id ?? "", (draft) => (draft.name = "Changed"));
  expect((await pull(opened, {}, { changedSince })).deals.map(({ cells }) => cells["Deal Name"])).toEqual(["Changed"]);
});

test("stops after the limit, with the deals until then", async () => {
  const opened = openBackend({ sandbox: { deals: 250 }, backend: { settings: { pullLimit: 150 } } });
  const { end, deals } = await pull(opened);
  expect(end).toMatchObject({ kind: "too-many", limit: 150, progress: { kept: 150 } });
  expect(deals).toHaveLength(150);
});

test("is complete where there are exactly as many deals as the limit", async () => {
  const opened = openBackend();
  await opened.push([aCreate(1, opened.clock.now()), aCreate(2, opened.clock.now())]);
  const limited = openBackend({ backend: { ...opened.options, settings: { pullLimit: 2 } } });
  expect((await pull(limited)).end.kind).toBe("complete");
});

test("stops at any moment, also while a page is asked for", async () => {
  const opened = openBackend({ sandbox: { deals: 250 } });
  opened.sandbox.faults.latencyMs = 1_000;
  const stop = new AbortController();
  void opened.clock.sleep(1_500).then(() => stop.abort());
  const { end, deals } = await pull(opened, {}, { signal: stop.signal });
  expect(end).toMatchObject({ kind: "cancelled" });
  expect(deals.length).toBeLessThanOrEqual(100);
});

test.each([
  ["cut", { kind: "cut", when: "in-answer" }],
  ["a page of a proxy", { kind: "refuse", status: 502 }],
  ["silence", { kind: "silence", commit: "never" }],
  ["throttling", { kind: "refuse", status: 429, retryAfter: "3" }],
] as const)("reads a page again after %s", async (_what, mishap) => {
  const opened = openBackend({ sandbox: { deals: 120 } });
  opened.sandbox.faults.once.push({ on: { operation: "list" }, mishap, skip: 1 });
  expect((await pull(opened)).end.kind).toBe("complete");
});

test("fails with the problem where there is no role", async () => {
  const opened = openBackend({ sandbox: { deals: 5 } });
  const token = opened.sandbox.issueToken({ email: "x@northwind.example", role: "none" });
  const { signIn } = opened.options;
  const other = openBackend({
    backend: { ...opened.options, signIn: { ...signIn, token: () => Promise.resolve(token) } },
  });
  expect((await pull(other)).end).toMatchObject({ kind: "failed", problem: { code: "no-access" } });
});

test.each([true, false])(
  "knows Microsoft's side where the list shows it (%s), and never as a row",
  async (microsoftInList) => {
    const opened = openBackend({ sandbox: { behaviour: { microsoftInList } } });
    await opened.push([aCoSellCreate(1, opened.clock.now()), aCreate(2, opened.clock.now())]);
    const { deals } = await pull(opened);
    const sides = Object.fromEntries(
      deals.map(({ cells, microsoft }) => [cells["Deal Name"], [microsoft, cells["Microsoft Referral Status"]]]),
    );
    expect(sides).toEqual({
      "Quay 1": microsoftInList ? ["seen", "Pending"] : ["not-yet", undefined],
      "Harbour 2": ["seen", undefined],
    });
  },
);

test("reads Microsoft's sides in few requests, and leaves the rest of a deal as it was pulled", async () => {
  const opened = openBackend();
  const orders = Array.from({ length: 30 }, (_unused, index) => aCoSellCreate(index + 1, opened.clock.now()));
  await opened.push(orders);
  const { deals } = await pull(opened);
  const changed = deals[0]?.referralId ?? "";
  opened.sandbox.change(changed, (draft) => (draft.name = "Changed by somebody else"));
  opened.sandbox.clearLog();
  const seen = await opened.backend.fetchMicrosoftSides(deals, new AbortController().signal);
  expect(opened.sandbox.counts().requests).toBe(2);
  expect(seen.map(({ microsoft, cells }) => [microsoft, cells["Microsoft Referral Status"]])).toEqual(
    Array(30).fill(["seen", "Pending"]),
  );
  const before = deals.find(({ referralId }) => referralId === changed);
  const after = seen.find(({ referralId }) => referralId === changed);
  expect([after?.eTag, after?.cells["Deal Name"]]).toEqual([before?.eTag, before?.cells["Deal Name"]]);
});

test("does not take a request for help back because the list lags", async () => {
  const opened = openBackend();
  const order = aCoSellCreate(1, opened.clock.now());
  const outcome = (await opened.push([order])).get(order.key);
  if (outcome?.kind !== "created") throw new Error("It was not created.");
  const hidden: typeof fetch = async (input, init) => {
    const answer = await opened.options.fetch(input, init);
    const page = (await answer.json()) as { value: { target: { id: string }[] }[] };
    const value = page.value.filter(({ target }) => target.every(({ id }) => id !== "msft"));
    return Response.json({ ...page, value });
  };
  const { backend } = openBackend({ backend: { ...opened.options, fetch: hidden } });
  expect(await backend.fetchMicrosoftSides([outcome.deal], new AbortController().signal)).toEqual([]);
});

test("reads one deal with Microsoft's side", async () => {
  const opened = openBackend();
  await opened.push([aCoSellCreate(1, opened.clock.now())]);
  const [deal] = own(opened);
  expect(await opened.backend.fetchDeal(deal?.id ?? "", new AbortController().signal)).toMatchObject({
    microsoft: "seen",
    cells: { "Deal Name": "Quay 1", "Microsoft Referral Status": "Pending" },
  });
  expect(await opened.backend.fetchDeal("nowhere", new AbortController().signal)).toMatchObject({
    code: "no-such-deal",
  });
});

test("says who is signed in, or that nobody is", async () => {
  const { backend, options } = openBackend();
  expect(await backend.fetchCaller(new AbortController().signal)).toMatchObject({ name: "Ada Quist", role: "admin" });
  const signIn = { ...options.signIn, caller: () => Promise.reject(new Error("no")) };
  const other = openBackend({ backend: { ...options, signIn } });
  expect(await other.backend.fetchCaller(new AbortController().signal)).toMatchObject({ code: "signed-out" });
});
