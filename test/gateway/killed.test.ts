// Processes that are killed in the middle of their work: no row is lost, and no deal is made twice.
import { anOrder } from "./builders/batches";
import { aPlace, clearPlaces, engines } from "./builders/ledgers";
import { loadProvider } from "./builders/loadProvider";
import { bundleGateway } from "./stand/bundleGateway";
import { killWhileWorking } from "./stand/killWhileWorking";
import type { Account } from "./stand/killWhileWorking";
import { openField } from "./stand/openField";

const { program, clear } = bundleGateway();
afterEach(clearPlaces);
afterAll(clear);

const scaledDown = {
  ...{ load: loadProvider, program, random: Math.random, latencyMs: 300, inFlight: 8 },
  lookUpAfterMs: [300, 1_000, 2_500],
};

/** Every row is created once, or one of a hundred is unknown because it was cut off before it left. */
function expectOnce({ rows, deals, names, referralIds, unknownArrived }: Account, all: number): void {
  const { created = 0, unknown = 0, ...others } = rows;
  expect([created + unknown, others]).toEqual([all, {}]);
  expect(unknown).toBeLessThanOrEqual(all / 100);
  expect({ deals, names, referralIds, unknownArrived }).toEqual({
    deals: created,
    names: created,
    referralIds: created,
    unknownArrived: 0,
  });
}

// Without a server there is one process only.
if (engines.includes("PostgreSQL"))
  test("two processes over one database, killed at twenty random moments of a batch", async () => {
    const killing = { ...scaledDown, place: await aPlace("PostgreSQL"), leaseMs: 1_500, processes: 2 };
    const account = await killWhileWorking({ ...killing, rows: 500, kills: 20 });
    expect(account.kills).toBe(20);
    expectOnce(account, 500);
  }, 300_000);

test("one process over PGlite, killed and started again, goes on without waiting for the leases of the dead one", async () => {
  const killing = { ...scaledDown, place: await aPlace("PGlite"), leaseMs: 10 * 60_000, processes: 1 };
  const account = await killWhileWorking({ ...killing, rows: 120, kills: 3 });
  expect(account.kills).toBe(3);
  expectOnce(account, 120);
}, 240_000);

test("a process that is told to stop ends though Partner Center is silent", async () => {
  const field = await openField({ load: loadProvider, program, latencyMs: 0 });
  try {
    field.upstream.sandbox.faults.once.push({
      on: { method: "POST" },
      mishap: { kind: "silence", commit: "at-once" },
    });
    const gateway = await field.start({ GATEWAY_SHUTDOWN_MS: "200", GATEWAY_UPSTREAM_TIMEOUT_MS: "600000" });
    const response = await fetch(new URL("/batches", gateway.origin), {
      method: "POST",
      headers: { Authorization: `Bearer ${await field.identity.issue()}`, "Content-Type": "application/json" },
      body: JSON.stringify(anOrder(1)),
    });
    expect(response.status).toBe(202);
    while (field.upstream.sandbox.referrals().length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await gateway.stop()).toBe(0);
  } finally {
    await field.close();
  }
});

test("a second process on one folder refuses to start, and says why", async () => {
  const field = await openField({ load: loadProvider, program, latencyMs: 0 });
  try {
    const first = await field.start();
    await expect(field.start()).rejects.toThrow(/ended with 2: .*folder|in use/su);
    expect(await first.stop()).toBe(0);
    await field.start();
  } finally {
    await field.close();
  }
});
