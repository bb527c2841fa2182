// The worker of batches over the embedded ledger and the sandbox: who has rows in hand where there are more users than rows.
import { sleep } from "../../../src/backend/sleep";
import type { SignIn } from "../../../src/backend/SignIn";
import { startBatchWorker } from "../../../src/gateway/batches/startBatchWorker";
import type { BatchLedger, TenantLedger } from "../../../src/gateway/ledger/BatchLedger";
import { openUpstream } from "../../../scripts/gateway/serveSandbox";
import { until } from "../../until";
import { aBatch } from "../builders/batches";
import { aPlace, clearPlaces, openLedger } from "../builders/ledgers";

const tenant = "11111111-1111-4111-8111-111111111111";
const users = ["ada", "ben", "cleo", "dan"];

afterEach(clearPlaces);

/** The ledger, and who takes how many rows in hand, in this order; claims of nothing are left out. */
function watch(ledger: BatchLedger): { readonly watched: BatchLedger; readonly claims: [string, number][] } {
  const claims: [string, number][] = [];
  const of = (name: string): TenantLedger => {
    const room = ledger.of(name);
    return {
      ...room,
      async claim(claim) {
        const rows = await room.claim(claim);
        if (rows.length > 0) claims.push([claim.owner, rows.length]);
        return rows;
      },
    };
  };
  return { watched: { ...ledger, of }, claims };
}

test("every user has a row in hand before one has two, where there are as many users as rows in hand", async () => {
  const ledger = await openLedger(await aPlace("PGlite"));
  const upstream = await openUpstream({ faults: { latencyMs: 30 } });
  const room = ledger.of(tenant);
  for (const user of users) await room.submit(aBatch(3, user));
  const { watched, claims } = watch(ledger);
  const token = upstream.sandbox.issueToken("admin");
  const signIn: SignIn = {
    token: () => Promise.resolve(token),
    caller: () => Promise.resolve({ name: "", email: "", role: "unknown" }),
  };
  const worker = startBatchWorker({
    ledger: watched,
    address: upstream.address,
    tokens: {
      signInOf: () => signIn,
      lose: () => undefined,
      noteChallenge: () => undefined,
      whyOf: () => ({ why: "signed-out", challenge: null }),
    },
    fetch,
    now: Date.now,
    sleep,
    random: Math.random,
    log: () => undefined,
    settings: { rowsInHand: users.length, pollMs: 20 },
  });
  await until(() => claims.length >= 3 * users.length);
  await worker.stop();
  expect(claims.map(([, rows]) => rows)).toEqual(Array.from({ length: 3 * users.length }, () => 1));
  expect(new Set(claims.slice(0, users.length).map(([user]) => user))).toEqual(new Set(users));
  const cards = await Promise.all(users.map((user) => room.readLastProcessed(user)));
  expect(cards.map((card) => card?.created)).toEqual([3, 3, 3, 3]);
  await upstream.close();
});
