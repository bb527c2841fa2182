// A workbook into which deals were pulled is saved and opened again, here or elsewhere.
import { recheck } from "../../src/actions/recheck";
import { validateDeals } from "../../src/actions/validateDeals";
import { pulledSheet } from "../../src/excel/recordSheets";
import { openCoSellDesk } from "./openCoSellDesk";
import type { CoSellDesk, CoSellOptions } from "./openCoSellDesk";
import { activeDeals, changeAtPartnerCenter, changesOf, openPulled, pullAll, summaryOf } from "./pulledDesk";

async function reopen(desk: CoSellDesk, options: CoSellOptions = {}): Promise<CoSellDesk> {
  const file = desk.host.save();
  await desk.session.stop();
  const { sandbox, ledger, clock } = desk;
  return openCoSellDesk({ openedAgain: file, sandbox, ledger, clock, ...options });
}

test("knows what was pulled, for one sync more", async () => {
  const before = await openPulled(300);
  const { pulled } = before.session.core.memory;
  const desk = await reopen(before);
  expect(desk.host.counts.syncs).toBe(4);
  expect(desk.session.core.memory.pulled).toEqual(pulled);
  expect(desk.table().errorsTexts()).toEqual([]);
  expect(changesOf(desk)).toEqual([]);
  expect(desk.host.workbook.undoLabels).toEqual([]);
});

test("changing a fixed field of a pulled deal is an error at once, and putting it back is none", async () => {
  const before = await openPulled(40);
  const [{ id, customerProfile }] = activeDeals(before);
  const desk = await reopen(before);
  desk.typeInto(id, "Customer Name", "Somebody else");
  await desk.settle();
  expect(desk.table().errorsTexts()).toEqual([expect.stringContaining("Customer Name")]);
  desk.typeInto(id, "Customer Name", customerProfile.name ?? "");
  await desk.settle();
  expect(desk.table().errorsTexts()).toEqual([]);
});

test("edits that were made while the add-in slept are changes to send", async () => {
  const before = await openPulled(40);
  const [{ id }] = activeDeals(before);
  before.host.faults.loseAllEvents = true;
  before.typeInto(id, "Notes", "Mine");
  const desk = await reopen(before);
  expect(changesOf(desk)).toEqual(["update: Notes"]);
});

test("goes on from the last pull: only what changed since is asked for", async () => {
  const before = await openPulled(40);
  const [{ id }] = activeDeals(before);
  const desk = await reopen(before);
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "News"));
  desk.sandbox.clearLog();
  expect(await pullAll(desk)).toMatchObject({ added: 0, updated: 1 });
  expect(desk.sandbox.log[0]?.query).toContain("updatedDateTime");
  expect(desk.table().valueOf(id, "Notes")).toBe("News");
});

test("a workbook that lost what was pulled still works: its rows are judged alone, and a pull makes it whole", async () => {
  const before = await openPulled(40);
  const [{ id }] = activeDeals(before);
  const file = before.host.save();
  await before.session.stop();
  const { sandbox, ledger, clock } = before;
  const withoutPulled = { ...file, sheets: file.sheets.filter(({ name }) => name !== pulledSheet.name) };
  expect(withoutPulled.sheets).toHaveLength(file.sheets.length - 1);
  const desk = await openCoSellDesk({ openedAgain: withoutPulled, sandbox, ledger, clock });
  expect(desk.session.core.memory.pulled.size).toBe(0);
  await validateDeals(desk.session);
  desk.typeInto(id, "Notes", "Mine");
  await desk.settle();
  expect(new Set(changesOf(desk))).toEqual(new Set(["blocked: "]));
  await pullAll(desk);
  expect(desk.table().valueOf(id, "Notes")).toBe("Mine");
  expect(desk.table().errorsTexts()).toEqual([]);
  expect(desk.reported).toEqual([]);
  const again = await reopen(desk);
  expect(again.session.core.memory.pulled.size).toBeGreaterThan(30);
});

test("a deal table that was emptied is filled again by a pull", async () => {
  const desk = await openPulled(40);
  const count = desk.table().rows.length;
  desk.host.user.clear(`A2:BZ${count + 1}`);
  await desk.settle();
  await pullAll(desk);
  expect(desk.table().rows).toHaveLength(count);
  expect(summaryOf(desk).added).toBe(count);
});

test("a row that was deleted stays deleted until its deal changes", async () => {
  const desk = await openPulled(40);
  const [{ id }] = activeDeals(desk);
  const row = desk.table().sheetRowOf(id);
  desk.host.user.deleteRows(`${row}:${row}`);
  await desk.settle();
  await pullAll(desk);
  expect(() => desk.table().sheetRowOf(id)).toThrow();
  desk.clock.advance(60 * 60_000);
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "News"));
  await pullAll(desk);
  expect(desk.table().valueOf(id, "Notes")).toBe("News");
});

test("rows that hold what they held are judged again, and their errors written, where something else was pulled", async () => {
  const desk = await openPulled(40);
  const { core } = desk.session;
  const { pulled } = core.memory;
  core.remember({ pulled: new Map() });
  await recheck(desk.session);
  await desk.settle();
  expect(desk.table().errorsTexts().length).toBeGreaterThan(0);
  core.remember({ pulled });
  await recheck(desk.session);
  await desk.settle();
  expect(desk.table().errorsTexts()).toEqual([]);
});
