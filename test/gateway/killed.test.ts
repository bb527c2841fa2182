// Processes that are killed in the middle of their work: no row is lost, and no deal is made twice.
import { randomInt } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BatchCard, RowPage } from "../../src/contract/batches";
import { anOrder } from "./builders/batches";
import { aPlace, clearPlaces, engines } from "./builders/ledgers";
import { loadProvider } from "./builders/loadProvider";
import { openIdentity } from "../../scripts/gateway/openIdentity";
import type { Identity } from "../../scripts/gateway/openIdentity";
import { openUpstream } from "../../scripts/gateway/serveSandbox";
import type { Upstream } from "../../scripts/gateway/serveSandbox";
import { startProcess } from "./stand/startProcess";
import type { GatewayProcess } from "./stand/startProcess";
import { toPaneFolder } from "./stand/toPaneFolder";

const leaseMs = 1_500;
const manyRows = 500;
const fewRows = 120;
const kills = 20;
let identity: Identity;
let upstream: Upstream;
let folder: string;
let running: GatewayProcess[] = [];

beforeEach(async () => {
  identity = await openIdentity(loadProvider);
  upstream = await openUpstream({ behaviour: { idempotency: false }, faults: { latencyMs: 300 } });
  folder = await mkdtemp(join(tmpdir(), "co-sell-kill-"));
  identity.setExchange(() => ({
    status: 200,
    body: { access_token: upstream.sandbox.issueToken("admin"), expires_in: 3600 },
  }));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill()));
  await upstream.close();
  await identity.close();
  await clearPlaces();
  await rm(folder, { recursive: true, force: true });
});

async function toEnvironment(place: Readonly<Record<string, string>>): Promise<Readonly<Record<string, string>>> {
  return {
    ...identity.environment,
    PORT: "0",
    GATEWAY_HOST: "127.0.0.1",
    GATEWAY_PANE: await toPaneFolder(folder),
    GATEWAY_ORIGINS: "https://pane.example",
    GATEWAY_UPSTREAM: upstream.address,
    GATEWAY_IN_FLIGHT: "4",
    GATEWAY_LEASE_MS: String(leaseMs),
    GATEWAY_LOOK_UP_AFTER_MS: "300,1000,2500",
    GATEWAY_LOG_LEVEL: "error",
    ...place,
  };
}

async function askOne<T>(path: string, token: string): Promise<T | null> {
  for (const one of running) {
    const response = await fetch(new URL(path, one.origin), {
      headers: { Authorization: `Bearer ${token}` },
    }).catch(() => null);
    if (response?.ok === true) return (await response.json()) as T;
  }
  return null;
}

async function submit(order: object, token: string): Promise<number> {
  const response = await fetch(new URL("/batches", running[0]?.origin), {
    method: "POST",
    headers: { Authorization: `Bearer ${token}`, "Content-Type": "application/json" },
    body: JSON.stringify(order),
  });
  return response.status;
}

/** The pane that stays open: it asks both processes again and again, and so gives both its user's token. */
async function watch(id: string, token: string): Promise<BatchCard> {
  for (;;) {
    const cards = await Promise.all(
      running.map((one) =>
        fetch(new URL(`/batches/${id}`, one.origin), {
          headers: { Authorization: `Bearer ${token}` },
        })
          .then(async (response) => (await response.json()) as BatchCard)
          .catch(() => null),
      ),
    );
    const done = cards.find((card) => card?.state === "processed");
    if (done) return done;
    await pause(150);
  }
}

async function expectOnce(id: string, token: string, rows: number): Promise<void> {
  const pages: RowPage["rows"][number][] = [];
  for (let next: number | null = -1; next !== null;) {
    const page: RowPage | null = await askOne<RowPage>(`/batches/${id}/rows?after=${next}`, token);
    if (page === null) throw new Error("No gateway gave the rows.");
    pages.push(...page.rows);
    next = page.next;
  }
  expect(pages).toHaveLength(rows);
  const created = pages.filter(({ ending }) => ending === "created");
  const unknown = pages.filter(({ ending }) => ending === "unknown");
  expect(created.length + unknown.length).toBe(rows);
  expect(unknown.length).toBeLessThanOrEqual(rows / 100);
  // Every deal of the sandbox by its name: the builder numbers them.
  const names = upstream.sandbox.referrals().map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThanOrEqual(created.length);
  expect(new Set(created.map(({ referralId }) => referralId)).size).toBe(created.length);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

// Without a server there is one process only.
if (engines.includes("PostgreSQL"))
  test("two processes over one database, killed at twenty random moments of a batch", async () => {
    const place = await aPlace("PostgreSQL");
    const environment = await toEnvironment({ DATABASE_URL: "url" in place ? place.url : "" });
    running = await Promise.all([startProcess(environment), startProcess(environment)]);
    const token = await identity.issue();
    const order = anOrder(manyRows);
    expect(await submit(order, token)).toBe(202);
    const done = watch(order.id, token);
    const state = { isDone: false };
    void done.then(() => (state.isDone = true));
    let killed = 0;
    for (; killed < kills && !state.isDone; killed += 1) {
      await pause(randomInt(200, 1_200));
      const victim = killed % 2;
      await running[victim]?.kill();
      running[victim] = await startProcess(environment);
    }
    expect(killed).toBe(kills);
    await done;
    await expectOnce(order.id, token, manyRows);
  }, 300_000);

test("one process over PGlite, killed and started again: its batch goes on within five seconds of the start", async () => {
  const environment = await toEnvironment({ GATEWAY_DATA: join(folder, "data") });
  running = [await startProcess(environment)];
  const token = await identity.issue();
  const order = anOrder(fewRows);
  expect(await submit(order, token)).toBe(202);
  const done = watch(order.id, token);
  await pause(1_500);
  for (let killed = 0; killed < 3; killed += 1) {
    await running[0]?.kill();
    running[0] = await startProcess(environment);
    await pause(randomInt(1_000, 2_000));
  }
  await done;
  await expectOnce(order.id, token, fewRows);
}, 240_000);

test("a second process on one folder refuses to start, and says why", async () => {
  const environment = await toEnvironment({ GATEWAY_DATA: join(folder, "data") });
  running = [await startProcess(environment)];
  await expect(startProcess(environment)).rejects.toThrow(/ended with 2: .*folder|in use/su);
  expect(await running[0]?.stop()).toBe(0);
  running = [await startProcess(environment)];
});
