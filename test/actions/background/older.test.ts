// Batches that are too old for the first part of the list, and have not ended.
import { randomUUID } from "node:crypto";
import { hasOpenWork } from "../../../src/actions/background/BackgroundState";
import type { BackgroundState } from "../../../src/actions/background/BackgroundState";
import { showOlderBatches } from "../../../src/actions/background/showOlder";
import { anOrder } from "../../gateway/builders/batches";
import type { BatchOrder } from "../../../src/contract/batches";
import type { Stand } from "../../gateway/stand/openStand";
import { hold, letGo, look, openBatchDesk, openBatchStand, untilProcessed } from "./openBatchDesk";

let stand: Stand;
beforeAll(async () => {
  stand = await openBatchStand();
});
afterAll(() => stand.close());

test("an open batch that was read with the older ones is seen to end, so that nothing is under way for ever", async () => {
  const user = randomUUID();
  hold(stand);
  const desk = await openBatchDesk(stand, { user });
  const orders: readonly BatchOrder[] = Array.from({ length: 22 }, () => anOrder(1));
  for (const body of orders) await stand.ask("/batches", { method: "POST", body, as: { user } });
  await look(desk);
  await showOlderBatches(desk.session);
  const background = (): BackgroundState => {
    const known = desk.session.core.memory.background;
    if (known === null) throw new Error("There is no background.");
    return known;
  };
  expect([background().batches?.list.length, hasOpenWork(background())]).toEqual([22, true]);
  await letGo(stand, user);
  for (const { id } of orders) await untilProcessed(stand, id, user);
  await look(desk);
  expect([background().batches?.list.length, hasOpenWork(background())]).toEqual([22, false]);
});
