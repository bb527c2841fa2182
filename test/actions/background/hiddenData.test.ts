// What the workbook keeps hidden can be removed before it is given away, and no batch brings it back.
import { randomUUID } from "node:crypto";
import { removeHiddenData } from "../../../src/actions/settings/removeHiddenData";
import { knownBatchesKey } from "../../../src/excel/knownBatches";
import { pulledSheet, pushesSheet } from "../../../src/excel/recordSheets";
import type { Stand } from "../../gateway/stand/openStand";
import type { CoSellDesk } from "../openCoSellDesk";
import { newDeals } from "../openPushDesk";
import {
  hold,
  letGo,
  look,
  openBatchDeals,
  openBatchDesk,
  openBatchStand,
  submitAll,
  untilProcessed,
} from "./openBatchDesk";

let stand: Stand;
const user = randomUUID();
beforeAll(async () => {
  stand = await openBatchStand();
});
afterAll(() => stand.close());

/** What is kept hidden of ours. */
function hiddenOf({ host }: CoSellDesk): readonly string[] {
  const sheets = [pulledSheet.name, pushesSheet.name].filter((name) => host.workbook.sheet(name) !== undefined);
  return host.workbook.settings.has(knownBatchesKey) ? [...sheets, knownBatchesKey] : sheets;
}

test("hidden data stays while an update is under way; once removed, it does not come back with the batch", async () => {
  const desk = await openBatchDeals(stand, newDeals(1), { user });
  await untilProcessed(stand, await submitAll(desk), user);
  await look(desk);
  const all = [pulledSheet.name, pushesSheet.name, knownBatchesKey];
  expect(hiddenOf(desk)).toEqual(all);
  hold(stand);
  await desk.session.stop();
  const again = await openBatchDesk(stand, { user, openedAgain: desk.host.save() });
  again.typeInto(2, "Notes", "Sent");
  await again.settle();
  const id = await submitAll(again);
  await removeHiddenData(again.session);
  expect(again.session.core.memory.notice).toEqual({ code: "hidden-data-needed", params: {} });
  expect(hiddenOf(again)).toEqual(all);
  await letGo(stand, user);
  await untilProcessed(stand, id, user);
  await look(again);
  await removeHiddenData(again.session);
  expect(hiddenOf(again)).toEqual([]);
  await look(again);
  await again.session.stop();
  const later = await openBatchDesk(stand, { user, openedAgain: again.host.save() });
  expect(hiddenOf(later)).toEqual([]);
  expect(later.session.core.memory.notice).toBeNull();
});
