// Rows are handed over to a real gateway, and their outcomes come back into the sheet wherever their rows stand.
import { isMark } from "../../../src/deals/marks";
import type { CellValue } from "../../../src/deals/cell";
import type { Stand } from "../../gateway/stand/openStand";
import { columnOf, idsByName, newDeals, preview } from "../openPushDesk";
import {
  dealsNamed,
  look,
  openBatchDeals,
  openBatchDesk,
  openBatchStand,
  submitAll,
  untilProcessed,
} from "./openBatchDesk";
import type { CoSellDesk } from "../openCoSellDesk";

let stand: Stand;
beforeAll(async () => {
  stand = await openBatchStand();
});
afterAll(() => stand.close());

/** So many deals whose names begin so. */
function named(prefix: string, count: number): ReturnType<typeof newDeals> {
  return newDeals(count).map((deal, at) => ({ ...deal, "Deal Name": `${prefix} ${at + 1}`, "CRM ID": `${prefix}-${at + 1}` }));
}

/** What stands as Referral ID by the names of deals, "mark" for a mark. */
function kinds(desk: CoSellDesk): readonly string[] {
  return columnOf(desk, "Referral ID").map((id: CellValue) => (id === "" ? "none" : isMark(id) ? "mark" : "id"));
}

test("thirty rows are handed over, Excel is closed, and the workbook takes their outcomes in when it is opened again", async () => {
  const desk = await openBatchDeals(stand, named("Closed", 30));
  const id = await submitAll(desk);
  const file = desk.host.save();
  const { ledger } = desk;
  await desk.session.stop();
  await untilProcessed(stand, id);
  const again = await openBatchDesk(stand, { ledger, openedAgain: file });
  console.log(kinds(again), again.table().errorsTexts(), again.reported, again.session.core.memory.notice, again.session.core.memory.knownBatches);
  expect(new Set(kinds(again))).toEqual(new Set(["id"]));
  expect(dealsNamed(stand, "Closed")).toHaveLength(30);
  expect(again.reported).toEqual([]);
});
