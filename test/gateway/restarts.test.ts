// A gateway that is told to stop, and another that goes on over its ledger: what was under way is finished, and nothing is done twice.
import { request as requestPlainly } from "node:http";
import { toCreateBody } from "../../src/partnerCenter/toCreateBody";
import type { BatchCard, BatchOrder, RowPage } from "../../src/contract/batches";
import { coSellCells, privateCells } from "../backend/builders/openBackend";
import { until } from "../until";
import { aCreation, anOrder, toOrder } from "./builders/batches";
import { loadProvider } from "./builders/loadProvider";
import { openStand } from "./stand/openStand";
import type { Stand } from "./stand/openStand";

const referrals = "/v1.0/engagements/referrals";
let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ load: loadProvider });
});
afterAll(() => stand.close());

const countDeals = (): number => stand.upstream.sandbox.referrals().length;

async function read<T>(path: string): Promise<T> {
  return (await (await stand.ask(path)).json()) as T;
}

async function processed({ id }: BatchOrder): Promise<BatchCard> {
  for (let tries = 0; tries < 200; tries += 1) {
    const card = await read<BatchCard>(`/batches/${id}`);
    if (card.state === "processed") return card;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("The batch is not processed.");
}

test("a write that a browser sends again to the next process is not handed on a second time", async () => {
  const wish = {
    method: "POST",
    body: toCreateBody(privateCells(1)),
    headers: { "client-request-id": "0190a0a0-0000-7000-8000-000000000077" },
  };
  const first = await stand.ask(referrals, wish);
  expect([first.status, countDeals()]).toEqual([201, 1]);
  expect((await stand.ask(referrals, wish)).status).toBe(201);
  await stand.restart();
  const again = await stand.ask(referrals, wish);
  expect([again.status, await again.json()]).toMatchObject([504, { error: { code: "no-answer" } }]);
  expect(countDeals()).toBe(1);
});

test("a batch that is still arriving when the gateway is stopped is taken in", async () => {
  const order = anOrder(2);
  const text = JSON.stringify(order);
  const token = await stand.identity.issue();
  const headers = {
    Authorization: `Bearer ${token}`,
    "Content-Type": "application/json",
    "Content-Length": Buffer.byteLength(text),
    "client-request-id": order.id,
  };
  const sending = requestPlainly(new URL("/batches", stand.origin), { method: "POST", headers });
  const status = new Promise<number>((resolve, reject) => {
    sending.once("response", ({ statusCode = 0 }) => resolve(statusCode));
    sending.once("error", reject);
  });
  await new Promise<void>((resolve) => sending.write(text.slice(0, 40), () => resolve()));
  // Answered after the first half: the other request is in the gateway's hands.
  await stand.ask("/caller");
  const restarting = stand.restart();
  await waitUntilClosed(stand.origin);
  sending.end(text.slice(40));
  expect(await status).toBe(202);
  await restarting;
  expect((await processed(order)).created).toBe(2);
});

/** Nobody is let in any more, and the background is at rest. */
async function waitUntilClosed(origin: string): Promise<void> {
  for (let isOpen = true; isOpen;) {
    isOpen = await fetch(`${origin}/healthz`, { headers: { Connection: "close" } }).then(
      () => true,
      () => false,
    );
  }
}

test("an invitation whose answer was lost is looked for by the next process, where this one is stopped meanwhile", async () => {
  const before = countDeals();
  const { faults } = stand.upstream.sandbox;
  faults.once.push({ on: { operation: "connect" }, mishap: { kind: "cut", when: "before-commit" } });
  const order = toOrder([{ ...aCreation(9), cells: coSellCells(9), upgrade: "co-sell" }]);
  await stand.ask("/batches", { method: "POST", body: order });
  await until(() => faults.once.length === 0);
  await stand.restart();
  expect((await processed(order)).created).toBe(1);
  const { rows } = await read<RowPage>(`/batches/${order.id}/rows`);
  expect(rows.map(({ outcome }) => outcome?.kind)).toEqual(["created"]);
  expect(countDeals()).toBe(before + 2);
});
