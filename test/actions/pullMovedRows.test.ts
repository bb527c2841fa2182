// The sheet does not hold still while deals come: sorted, filtered, shortened, edited between and during blocks.
import { pullDeals } from "../../src/actions/pull/pullDeals";
import { allDeals } from "../../src/deals/dealFilter";
import { setLiveChecking } from "../../src/actions/setLiveChecking";
import {
  activeDeals,
  changeAtPartnerCenter,
  changesOf,
  openPulled,
  openWithTemplate,
  pullAll,
  summaryOf,
} from "./pulledDesk";
import type { CoSellDesk } from "./openCoSellDesk";

/** Every deal that was pulled stands in exactly one row, but for those deleted, as it was pulled; nothing is an error. */
function expectWhole(desk: CoSellDesk, deleted: ReadonlySet<string> = new Set()): void {
  const { rows, errorsTexts, valueOf } = desk.table();
  const { pulled } = desk.session.core.memory;
  expect(rows).toHaveLength(pulled.size - deleted.size);
  for (const deal of pulled.values()) {
    if (deleted.has(deal.referralId)) continue;
    expect([deal.referralId, valueOf(deal.referralId, "Deal Name")]).toEqual([
      deal.referralId,
      deal.cells["Deal Name"] ?? "",
    ]);
  }
  expect(errorsTexts()).toEqual([]);
  expect(desk.reported).toEqual([]);
}

/** Acts once, as soon as the first block of a pull stands in the sheet and before the next one is written. */
function afterFirstBlock(desk: CoSellDesk, act: () => void): void {
  const stop = desk.session.subscribe(() => {
    if (desk.session.core.memory.pulled.size === 0) return;
    stop();
    act();
  });
}

/** Large deals, so that a pull of a few hundred takes several blocks. */
async function openWithLargeDeals(): Promise<CoSellDesk> {
  const desk = await openWithTemplate(260);
  for (const { id, status } of desk.sandbox.referrals()) {
    if (status === "Active") changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "n".repeat(9_000)));
  }
  return desk;
}

const acts: Readonly<Record<string, (desk: CoSellDesk) => void>> = {
  sorted: (desk) => desk.host.user.sort("Table1", "Deal Name", "descending"),
  filtered: (desk) => desk.host.user.filter("Table1", "Partner Referral Status", ["Closed"]),
  "moved down": (desk) => desk.host.user.insertRows("1:3"),
};

test.each(Object.keys(acts))("a sheet that is %s between two blocks takes the second one whole", async (how) => {
  const desk = await openWithLargeDeals();
  const blocks: number[] = [];
  desk.session.subscribe(() => {
    const { size } = desk.session.core.memory.pulled;
    if (blocks.at(-1) !== size) blocks.push(size);
  });
  afterFirstBlock(desk, () => acts[how]?.(desk));
  await pullDeals(desk.session, allDeals);
  await desk.settle();
  expect(blocks.filter((size) => size > 0).length).toBeGreaterThanOrEqual(2);
  expect(summaryOf(desk)).toMatchObject({ end: "complete" });
  if (how === "filtered") desk.host.user.clearFilters("Table1");
  expectWhole(desk);
});

test("rows that are deleted between two blocks stay deleted, and the second block goes below the others", async () => {
  const desk = await openWithLargeDeals();
  const deleted = new Set<string>();
  afterFirstBlock(desk, () => {
    for (let row = 50; row <= 60; row += 1) deleted.add(String(desk.table().valueOf(row, "Referral ID")));
    desk.host.user.deleteRows("50:60");
  });
  await pullDeals(desk.session, allDeals);
  await desk.settle();
  expect(deleted.size).toBe(11);
  expectWhole(desk, deleted);
});

test.each(["events arrive", "events are lost"])(
  "rows that are sorted before a pull are found again: %s",
  async (how) => {
    const desk = await openPulled(60);
    const [{ id }, { id: other }] = activeDeals(desk);
    desk.typeInto(other, "Notes", "Mine");
    await desk.settle();
    desk.host.faults.loseAllEvents = how === "events are lost";
    desk.host.user.sort("Table1", "Deal Name", "descending");
    changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "Theirs"));
    await pullAll(desk);
    const { valueOf } = desk.table();
    expect([valueOf(id, "Notes"), valueOf(other, "Notes")]).toEqual(["Theirs", "Mine"]);
    expectWhole(desk);
  },
);

test("rows that are sorted in the very moment of the write are put right", async () => {
  const desk = await openPulled(60);
  const [{ id }] = activeDeals(desk);
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "Theirs"));
  const before = new Map(
    [...desk.session.core.memory.pulled.keys()].map((key) => [key, desk.table().valueOf(key, "Notes")]),
  );
  desk.host.faults.loseAllEvents = true;
  let requests = 0;
  const stop = desk.host.counts.onCount(() => {
    requests += 1;
    if (requests !== 1) return;
    stop();
    desk.host.user.sort("Table1", "Deal Name", "descending");
  });
  await pullAll(desk);
  for (const [key, notes] of before) expect(desk.table().valueOf(key, "Notes")).toBe(key === id ? "Theirs" : notes);
  expectWhole(desk);
});

test("an edit of which nobody told survives, also where the same cell was changed at Partner Center", async () => {
  const desk = await openPulled(60);
  const [{ id }, { id: other }] = activeDeals(desk);
  await setLiveChecking(desk.session, "off");
  desk.typeInto(id, "Notes", "Mine");
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "Theirs"));
  changeAtPartnerCenter(desk, other, (deal) => (deal.details.notes = "News"));
  const summary = await pullAll(desk);
  expect(desk.table().valueOf(id, "Notes")).toBe("Mine");
  expect(desk.table().valueOf(other, "Notes")).toBe("News");
  expect(desk.ready().conflicts).toBe(1);
  expect(summary).toMatchObject({ conflicts: 1, updated: 1 });
  expect(changesOf(desk)).toEqual(["blocked: "]);
});

test("something that was typed where new rows go is kept", async () => {
  const desk = await openWithTemplate(30);
  let requests = 0;
  const stop = desk.host.counts.onCount(() => {
    requests += 1;
    if (requests !== 1) return;
    stop();
    desk.host.faults.loseAllEvents = true;
    desk.host.user.type("D2", "Typed just now");
    desk.host.user.type("D3", "=1+1");
  });
  await pullAll(desk);
  expect([desk.valueOf("D2"), desk.valueOf("D3")]).toEqual(["Typed just now", "=1+1"]);
  const { rows } = desk.table();
  expect(rows).toHaveLength(desk.session.core.memory.pulled.size + 2);
});

test("rows under a filter get their own values", async () => {
  const desk = await openPulled(60);
  const [{ id }, { id: other }] = activeDeals(desk);
  desk.host.user.filter("Table1", "Partner Referral Status", ["Closed"]);
  await desk.settle();
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "One"));
  changeAtPartnerCenter(desk, other, (deal) => (deal.details.notes = "Two"));
  await pullAll(desk);
  const { valueOf } = desk.table();
  expect([valueOf(id, "Notes"), valueOf(other, "Notes")]).toEqual(["One", "Two"]);
  expectWhole(desk);
});

test("a table that is deleted in the middle ends the pull, and says so", async () => {
  const desk = await openWithLargeDeals();
  afterFirstBlock(desk, () => {
    desk.host.user.addSheet("Other");
    desk.host.user.deleteSheet("Sheet1");
  });
  await pullDeals(desk.session, allDeals);
  await desk.settle();
  expect(desk.session.state().phase).toBe("no-template");
  expect(desk.reported).toEqual([]);
});

test("a deal that stands on two sheets is brought up to date on both", async () => {
  const desk = await openPulled(40);
  const [{ id }] = activeDeals(desk);
  desk.host.user.copySheet("Sheet1");
  await desk.settle();
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "Theirs"));
  await pullAll(desk);
  const notes = [...desk.session.core.memory.tables.values()].map(({ rows, layout }) => {
    const at = layout.byName.get("Notes")?.index ?? -1;
    const row = rows.find((cells) => cells[layout.byName.get("Referral ID")?.index ?? -1] === id);
    return row?.[at];
  });
  expect(notes).toEqual(["Theirs", "Theirs"]);
});

test("a table that lost its Referral ID column gets it back, and no deal comes twice", async () => {
  const desk = await openWithTemplate(30);
  desk.host.user.deleteColumns("C:C");
  await desk.settle();
  const { added } = await pullAll(desk);
  desk.clock.advance(60 * 60_000);
  const [{ id }] = activeDeals(desk);
  changeAtPartnerCenter(desk, id, (deal) => (deal.details.notes = "News"));
  expect(await pullAll(desk)).toMatchObject({ added: 0, updated: 1 });
  expect(desk.table().rows).toHaveLength(added);
  expect(desk.table().errorsTexts()).toEqual([]);
});
