// Exports on loopback: ordered, read though nobody waits, downloaded and opened again; parked, begun again, stopped, erased.
import { decodeJwt } from "jose";
import { createBackend } from "../../../src/backend/createBackend";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import { sleep } from "../../../src/backend/sleep";
import type { ExportCard, ExportOrder, ExportPage } from "../../../src/contract/exports";
import { readDealFile } from "../../../src/deals/csv/readDealFile";
import { toFileMerge } from "../../../src/deals/csv/toFileMerge";
import type { DealFilter } from "../../../src/deals/dealFilter";
import type { PulledDeal } from "../../../src/deals/pulled";
import { anExportOrder, range } from "../builders/exports";
import { loadProvider } from "../builders/loadProvider";
import { people, tenants } from "../stand/openIdentity";
import type { TokenWish } from "../stand/openIdentity";
import { openStand } from "../stand/openStand";
import type { Stand } from "../stand/openStand";

const ben: TokenWish = { user: people.ben };

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({
    load: loadProvider,
    sandbox: { deals: 210 },
    environment: { GATEWAY_METRICS_TOKEN: "metrics-token-0123" },
  });
});
afterAll(() => stand.close());
beforeEach(() => {
  const { sandbox } = stand.upstream;
  Object.assign(sandbox.faults, { latencyMs: 0, pages: "right", once: [] });
  sandbox.clearLog();
});

function orderIt(body: ExportOrder, as: TokenWish = {}): Promise<Response> {
  return stand.ask("/exports", { method: "POST", body, as });
}

async function cardOf(id: string, as: TokenWish = {}): Promise<ExportCard> {
  return (await (await stand.ask(`/exports/${id}`, { as })).json()) as ExportCard;
}

async function until(id: string, isReached: (card: ExportCard) => boolean, as: TokenWish = {}): Promise<ExportCard> {
  for (;;) {
    const card = await cardOf(id, as);
    if (isReached(card)) return card;
    await sleep(30);
  }
}

async function ended(filter: Partial<DealFilter> = {}, as: TokenWish = {}): Promise<ExportCard> {
  const order = anExportOrder(filter);
  expect((await orderIt(order, as)).status).toBe(202);
  return until(order.id, ({ endedAt }) => endedAt !== null, as);
}

async function fileOf(id: string): Promise<Uint8Array> {
  return new Uint8Array(await (await stand.ask(`/exports/${id}/file`)).arrayBuffer());
}

/** What a pane pulls through the relay, with Microsoft's side. */
async function pull(): Promise<ReadonlyMap<string, PulledDeal>> {
  const token = await stand.identity.issue();
  const card = { name: "Ada", email: "", role: "admin" } as const;
  const backend = createBackend({
    kind: "gateway",
    address: `${stand.origin}/v1.0/engagements/referrals`,
    signIn: { token: () => Promise.resolve(token), caller: () => Promise.resolve(card) },
    ledger: createMemoryLedger(Date.now),
    fetch,
    now: Date.now,
    sleep,
    random: Math.random,
  });
  const { signal } = new AbortController();
  const deals: PulledDeal[] = [];
  const onDeals = (page: readonly PulledDeal[]): Promise<void> => Promise.resolve(void deals.push(...page));
  await backend.fetchDeals({ filter: anExportOrder().filter, changedSince: null, signal, onDeals });
  const seen = new Map(deals.map((deal) => [deal.referralId.toLowerCase(), deal]));
  const unseen = deals.filter(({ microsoft }) => microsoft === "not-yet");
  for (const deal of await backend.fetchMicrosoftSides(unseen, signal)) seen.set(deal.referralId.toLowerCase(), deal);
  return seen;
}

/** Lists that were asked for from their beginning. */
function beginnings(): number {
  return stand.upstream.sandbox.log.filter(({ query }) => query.startsWith("$orderby=createdDateTime desc")).length;
}

test("an export is read while nobody waits, and its file says to the letter what a pull says", async () => {
  const { sandbox } = stand.upstream;
  const [formula, phone] = sandbox.referrals().filter(({ direction }) => direction === "Outgoing");
  sandbox.change(formula?.id ?? "", (draft) => (draft.name = '=HYPERLINK("https://evil.example")'));
  sandbox.change(phone?.id ?? "", (draft) => (draft.details.notes = "+1 425 555 0100, “été”;\r\nsecond line"));
  const order = anExportOrder();
  const first = await orderIt(order);
  expect([first.status, await first.json()]).toMatchObject([202, { id: order.id, state: "working", read: 0, kept: 0 }]);
  expect((await orderIt(order)).status).toBe(200);
  const other = await orderIt(anExportOrder({ status: "New" }, order.id));
  expect([other.status, await other.json()]).toMatchObject([409, { code: "other-content" }]);
  await until(order.id, ({ state }) => state === "ready");
  const response = await stand.ask(`/exports/${order.id}/file`);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain(`"'=HYPERLINK(""https://evil.example"")"`);
  const pulled = await pull();
  const { held, counts } = toFileMerge({ ...readDealFile(bytes), tables: [], pulled });
  expect(held).toHaveLength(pulled.size);
  expect(held.filter((deal) => deal !== pulled.get(deal.referralId.toLowerCase()))).toEqual([]);
  expect(counts).toEqual({ created: 0, updated: 0, notProcessed: 0 });
  expect(await cardOf(order.id)).toMatchObject({ read: pulled.size, kept: pulled.size, failedWhy: null });
});

test("the filter of an export keeps what that of a pull keeps", async () => {
  const pulled = [...(await pull()).values()];
  const active = pulled.filter(({ cells }) => cells["Partner Referral Status"] === "Active");
  const { id, kept, read } = await ended({ status: "Active", text: String(active[0]?.cells["Customer Name"]) });
  expect(read).toBe(active.length);
  expect(kept).toBeGreaterThan(0);
  expect(readDealFile(await fileOf(id)).deals).toHaveLength(kept);
});

test("only mine asks for the deals on whose team the caller's own address stands", async () => {
  const { sandbox } = stand.upstream;
  const [mine] = sandbox.referrals().filter(({ direction }) => direction === "Outgoing");
  sandbox.change(mine?.id ?? "", ({ team }) => {
    for (const member of team) member.email = "ada@example.com";
  });
  expect(await ended({ onlyMine: true })).toMatchObject({ state: "ready", read: 1, kept: 1 });
});

test("a deal that stands on two pages is kept once", async () => {
  const whole = await ended();
  stand.upstream.sandbox.faults.pages = "overlapping";
  const overlapping = await ended();
  expect([overlapping.read, overlapping.kept]).toEqual([whole.read, whole.kept]);
});

test("a link that is refused makes the export begin again, and one that is refused each time ends it", async () => {
  const refusal = { on: { operation: "list" }, mishap: { kind: "refuse", status: 400 } } as const;
  const { faults, log } = stand.upstream.sandbox;
  await ended({ direction: "Outgoing", status: "Active" });
  // Before the second page the first one's Microsoft sides are asked for, by lists too.
  const { once } = faults;
  once.push({ ...refusal, skip: log.findIndex(({ query }) => query.startsWith("$skiptoken")) });
  const again = await ended({ direction: "Outgoing", status: "Active" });
  expect([again.state, stand.events.some(({ event }) => event === "export-begun-again")]).toEqual(["ready", true]);
  once.push({ ...refusal, times: 100 });
  const refused = await ended();
  expect(refused).toMatchObject({ state: "failed", failedWhy: "refused", kept: 0 });
  const file = await stand.ask(`/exports/${refused.id}/file`);
  expect([file.status, await file.json()]).toMatchObject([409, { code: "not-ready" }]);
});

test("an export whose user's token is refused waits for him, and goes on when he asks anything", async () => {
  const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
  const granted = (): { status: number; body: object } => ({
    status: 200,
    body: { access_token: stand.upstream.sandbox.issueToken("admin"), expires_in: 3600 },
  });
  stand.identity.setExchange((assertion) =>
    decodeJwt(assertion)["oid"] === people.ben
      ? { status: 400, body: { error: "interaction_required", claims } }
      : granted(),
  );
  const order = anExportOrder();
  await orderIt(order, ben);
  const parked = await until(order.id, ({ parkedWhy }) => parkedWhy !== null, ben);
  expect(parked).toMatchObject({ state: "waiting-for-sign-in", parkedWhy: "more-proof-needed", endedAt: null });
  expect(Buffer.from(parked.challenge ?? "", "base64").toString()).toBe(claims);
  stand.identity.setExchange(granted);
  await stand.ask("/caller", { as: { ...ben, claims: { name: "Ben again" } } });
  expect(await until(order.id, ({ endedAt }) => endedAt !== null, ben)).toMatchObject({
    state: "ready",
    parkedWhy: null,
    challenge: null,
  });
});

test("an export of a colleague, or of another company, is no more there than one that never was", async () => {
  const { id } = await ended({ status: "New" });
  for (const as of [ben, { tenant: tenants.other, user: people.ada }]) {
    for (const [path, method] of [
      [`/exports/${id}`, "GET"],
      [`/exports/${id}/file`, "GET"],
      [`/exports/${id}/stop`, "POST"],
    ] as const) {
      const response = await stand.ask(path, { as, method });
      expect([path, response.status, await response.json()]).toEqual([
        path,
        404,
        { code: "no-such-export", message: "There is no such export." },
      ]);
    }
    const { exports } = (await (await stand.ask("/exports?most=50", { as })).json()) as ExportPage;
    expect(exports.filter((one) => one.id === id)).toEqual([]);
  }
  const mine = (await (await stand.ask("/exports?most=1")).json()) as ExportPage;
  expect([mine.exports.map((one) => one.id), mine.next === null]).toEqual([[id], false]);
});

test("users take turns: a short export does not wait for the long ones of others", async () => {
  stand.upstream.sandbox.faults.latencyMs = 60;
  const long = range(0, 4).map(() => anExportOrder());
  for (const one of long) await orderIt(one);
  const short = await ended({ status: "Active", direction: "Incoming" }, ben);
  expect(short.state).toBe("ready");
  expect((await cardOf(long[3]?.id ?? "")).state).toBe("working");
  for (const { id } of long) await stand.ask(`/exports/${id}/stop`, { method: "POST" });
});

test("five exports are open at most; one that is stopped has no file and makes room", async () => {
  stand.upstream.sandbox.faults.latencyMs = 100;
  const orders = range(0, 5).map(() => anExportOrder());
  for (const order of orders) expect((await orderIt(order)).status).toBe(202);
  const refused = await orderIt(anExportOrder());
  expect([refused.status, await refused.json()]).toMatchObject([409, { code: "too-many-open" }]);
  const [first] = orders;
  const stopped = await stand.ask(`/exports/${first?.id ?? ""}/stop`, { method: "POST" });
  expect([stopped.status, await stopped.json()]).toMatchObject([200, { id: first?.id, state: "stopped" }]);
  expect((await stand.ask(`/exports/${first?.id ?? ""}/file`)).status).toBe(409);
  expect((await orderIt(anExportOrder())).status).toBe(202);
  const { exports } = (await (await stand.ask("/exports")).json()) as ExportPage;
  for (const { id } of exports) await stand.ask(`/exports/${id}/stop`, { method: "POST" });
});

test("a gateway that is started anew goes on at the last page, and loses and repeats no deal", async () => {
  stand.upstream.sandbox.faults.latencyMs = 100;
  const order = anExportOrder();
  await orderIt(order);
  const before = await until(order.id, ({ kept }) => kept > 0);
  expect(before.state).toBe("working");
  await stand.restart();
  stand.upstream.sandbox.faults.latencyMs = 0;
  const after = await until(order.id, ({ endedAt }) => endedAt !== null);
  expect([after.state, beginnings()]).toEqual(["ready", 1]);
  const ids = readDealFile(await fileOf(order.id)).deals.map(({ referralId }) => referralId);
  expect([new Set(ids).size, ids.length]).toEqual([(await pull()).size, after.kept]);
});

test("what happened is counted and logged without filters, names or contents", async () => {
  const metrics = await (await stand.ask("/metrics", { token: "metrics-token-0123" })).text();
  expect(metrics).toMatch(/gateway_export_events_total\{event="export-ready"\} \d/u);
  const lines = JSON.stringify(stand.events.filter(({ event }) => event.startsWith("export")));
  expect(lines).toContain("export-ready");
  expect(lines).not.toMatch(/eyJ|@|Active|Outgoing|HYPERLINK/u);
});

test("an export whose time is over is erased: its card stays, its file is gone", async () => {
  const { id, kept } = await ended({ status: "New" });
  await stand.restart({ retentionMs: 0 });
  const card = await until(id, ({ isErased }) => isErased);
  expect([card.state, card.kept]).toEqual(["ready", kept]);
  const file = await stand.ask(`/exports/${id}/file`);
  expect([file.status, await file.json()]).toMatchObject([410, { code: "erased" }]);
});
