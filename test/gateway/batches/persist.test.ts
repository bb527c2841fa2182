// What must reach the ledger: tried until it does, unless waiting mends nothing.
import { createPersist } from "../../../src/gateway/batches/createPersist";
import { LeaseLost } from "../../../src/gateway/ledger/moveRow";
import { NotKeptApart } from "../../../src/gateway/ledger/tenantRoom";

const lease = { tenant: "t", batchId: "b", number: 0, fence: 1 };

async function tryWith(error: Error): Promise<{ readonly tries: number; readonly thrown: unknown }> {
  let tries = 0;
  const persist = createPersist({ sleep: () => Promise.resolve(), isOver: () => tries >= 5, log: () => undefined });
  const thrown: unknown = await persist(() => {
    tries += 1;
    return Promise.reject(error);
  }).catch((caught: unknown) => caught);
  return { tries, thrown };
}

test.each([
  ["a connection that broke", new Error("Connection terminated unexpectedly")],
  ["a disk that is full", Object.assign(new Error("ENOSPC"), { code: "ENOSPC" })],
  ["a database that shuts down", Object.assign(new Error("shutting down"), { code: "57P01" })],
])("%s is waited for", async (_what, error) => {
  expect((await tryWith(error)).tries).toBe(5);
});

test.each([
  ["a lease that is over", new LeaseLost(lease)],
  ["a statement that would see all companies", new NotKeptApart("select 1")],
  ["a mistake in our code", new TypeError("x is not a function")],
  ["a rule of the tables that is broken", Object.assign(new Error("duplicate"), { code: "23505" })],
])("%s is told at once", async (_what, error) => {
  expect(await tryWith(error)).toEqual({ tries: 1, thrown: error });
});
