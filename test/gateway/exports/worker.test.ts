// The worker of exports over the embedded ledger and the sandbox: patient, and sparing with what batches need too.
import { sleep } from "../../../src/backend/sleep";
import type { SignIn } from "../../../src/backend/SignIn";
import type { LogEvent } from "../../../src/gateway/batches/Log";
import type { BatchWorker } from "../../../src/gateway/batches/startBatchWorker";
import { startExportWorker } from "../../../src/gateway/exports/startExportWorker";
import type { BatchLedger } from "../../../src/gateway/ledger/BatchLedger";
import type { ExportCard } from "../../../src/contract/exports";
import { anExport, range } from "../builders/exports";
import { aPlace, clearPlaces, openLedger } from "../builders/ledgers";
import { openUpstream } from "../../../scripts/gateway/serveSandbox";
import type { Upstream } from "../../../scripts/gateway/serveSandbox";

let ledger: BatchLedger;
let upstream: Upstream;
let worker: BatchWorker;
let events: LogEvent[] = [];
let serial = 0;
let tenant = "";

beforeAll(async () => {
  ledger = await openLedger(await aPlace("PGlite"));
  upstream = await openUpstream({ deals: 250 });
});
afterAll(async () => {
  await clearPlaces();
  await upstream.close();
});
beforeEach(() => {
  serial += 1;
  tenant = `tenant-${serial}`;
  events = [];
  upstream.sandbox.clearLog();
});
afterEach(() => worker.stop());

/** A hundred times as fast as a gateway's. */
function start(ask: typeof fetch = fetch): void {
  const token = upstream.sandbox.issueToken("admin");
  const signIn: SignIn = {
    token: () => Promise.resolve(token),
    caller: () => Promise.resolve({ name: "", email: "", role: "unknown" }),
  };
  worker = startExportWorker({
    ledger,
    address: upstream.address,
    tokens: {
      signInOf: (owner) => (owner.tenant === tenant ? signIn : null),
      lose: () => undefined,
      noteChallenge: () => undefined,
      whyOf: () => ({ why: "signed-out", challenge: null }),
    },
    fetch: ask,
    now: Date.now,
    sleep: (ms, signal) => sleep(ms / 100, signal),
    random: Math.random,
    log: (event) => events.push(event),
    settings: { mostInFlight: 4, startInFlight: 4, postponeMs: 20, connectionPatienceMs: 500 },
  });
}

async function ended(id: string, user = "ada"): Promise<ExportCard> {
  for (;;) {
    const card = await ledger.exports.of(tenant).readExport(id, user);
    if (card !== null && card.endedAt !== null) return card;
    await sleep(20);
  }
}

test("an export for which nobody is reached is tried again, and given up when that went on for too long", async () => {
  let isReached = false;
  let tries = 0;
  start((...given) => {
    tries += 1;
    const cause = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
    return isReached ? fetch(...given) : Promise.reject(new TypeError("fetch failed", { cause }));
  });
  const [lost, found] = [anExport("ada", { status: "New" }), anExport("ada", { status: "New" })];
  await ledger.exports.of(tenant).order(lost);
  expect(await ended(lost.id)).toMatchObject({ state: "failed", failedWhy: "unreachable", kept: 0 });
  expect(tries).toBeGreaterThan(4);
  await ledger.exports.of(tenant).order(found);
  const before = tries;
  while (tries < before + 5) await sleep(10);
  isReached = true;
  expect(await ended(found.id)).toMatchObject({ state: "ready", failedWhy: null });
  expect(events.map(({ event }) => event)).toEqual(["export-failed", "export-ready"]);
});

test("Microsoft's sides that are refused do not make a file that lacks them", async () => {
  const refusal = { on: { operation: "list" }, mishap: { kind: "refuse", status: 400 } } as const;
  upstream.sandbox.faults.once.push({ ...refusal, skip: 1 });
  start();
  const wanted = anExport("ada", { status: "Active" });
  await ledger.exports.of(tenant).order(wanted);
  expect(await ended(wanted.id)).toMatchObject({ state: "ready" });
  const deals = await ledger.exports.of(tenant).readDeals({ id: wanted.id, from: 0, most: 500 }, "ada");
  const withSides = deals.filter(({ cells }) => "Microsoft Referral Status" in cells);
  const sides = upstream.sandbox.referrals().filter(({ target }) => target.some(({ id }) => id === "msft"));
  const engagements = new Set(sides.map(({ engagementId }) => engagementId));
  const shared = deals.filter(({ cells }) => engagements.has(String(cells["Engagement ID"])));
  expect(withSides.length).toBeGreaterThan(10);
  expect(withSides).toHaveLength(shared.length);
});

test("exports of many users take half of what the tenant may ask at once, and each user comes to his turn", async () => {
  upstream.sandbox.faults.latencyMs = 5;
  start();
  const users = range(0, 4).map((number) => `user-${number}`);
  const orders = users.map((user) => anExport(user, { status: "Active" }));
  for (const order of orders) await ledger.exports.of(tenant).order(order);
  for (const { id, owner } of orders) expect((await ended(id, owner)).state).toBe("ready");
  expect(upstream.sandbox.counts().mostInFlight).toBe(2);
  const asked = upstream.sandbox.log.filter(({ query }) => query.startsWith("$skiptoken"));
  expect(asked).toHaveLength(4);
});
