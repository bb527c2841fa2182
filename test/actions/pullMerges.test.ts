// Pulling into a sheet that its user has edited: no edit is lost, and both sides' changes meet field by field.
import { closeWork } from "../../src/actions/closeWork";
import { revertAll } from "../../src/actions/pull/revertAll";
import { revertRow } from "../../src/actions/pull/revertRow";
import { settleConflict } from "../../src/actions/pull/settleConflict";
import { showConflicts } from "../../src/actions/pull/showConflicts";
import { activeDeals, changeAtPartnerCenter, changesOf, conflictsOf, openPulled, pullAll } from "./pulledDesk";
import { openCoSellDesk } from "./openCoSellDesk";
import type { CoSellDesk } from "./openCoSellDesk";

async function edit(desk: CoSellDesk, id: string, header: string, text: string): Promise<void> {
  desk.typeInto(id, header, text);
  await desk.settle();
}

async function openConflict(): Promise<{ desk: CoSellDesk; id: string; other: string }> {
  const desk = await openPulled(40);
  const [{ id }, { id: other }] = activeDeals(desk);
  for (const each of [id, other]) {
    await edit(desk, each, "Notes", "Mine");
    changeAtPartnerCenter(desk, each, (deal) => {
      deal.details.notes = "Theirs";
      deal.details.dealValue = 777_000;
    });
  }
  await pullAll(desk);
  return { desk, id, other };
}

test("an edit that was not sent survives a pull", async () => {
  const desk = await openPulled(40);
  const [{ id }] = activeDeals(desk);
  await edit(desk, id, "Notes", "Mine");
  await pullAll(desk);
  expect(desk.table().valueOf(id, "Notes")).toBe("Mine");
  expect(changesOf(desk)).toEqual(["update: Notes"]);
});

test("changes of different fields merge by themselves", async () => {
  const desk = await openPulled(40);
  const [{ id }] = activeDeals(desk);
  await edit(desk, id, "Notes", "Mine");
  changeAtPartnerCenter(desk, id, (deal) => {
    deal.details.dealValue = 777_000;
  });
  expect(await pullAll(desk)).toMatchObject({ updated: 1, keptEdits: 1, conflicts: 0 });
  const { valueOf, errorsTexts } = desk.table();
  expect([valueOf(id, "Notes"), valueOf(id, "Estimated Deal Value")]).toEqual(["Mine", 777_000]);
  expect(changesOf(desk)).toEqual(["update: Notes"]);
  expect(errorsTexts()).toEqual([]);
});

test("the same field changed on both sides is a conflict: nothing of the row is touched, and it is not sent", async () => {
  const { desk, id } = await openConflict();
  const { valueOf } = desk.table();
  expect([valueOf(id, "Notes"), valueOf(id, "Estimated Deal Value")]).not.toContain("Theirs");
  expect(valueOf(id, "Notes")).toBe("Mine");
  expect(valueOf(id, "Estimated Deal Value")).not.toBe(777_000);
  expect(
    conflictsOf(desk).map(({ fields }) => fields.map(({ column, mine, theirs }) => [column, mine, theirs])),
  ).toEqual([[["Notes", "Mine", "Theirs"]], [["Notes", "Mine", "Theirs"]]]);
  expect(desk.ready().conflicts).toBe(2);
  expect(changesOf(desk)).toEqual(["blocked: ", "blocked: "]);
});

test("settled as theirs, the row is as at Partner Center", async () => {
  const { desk, id, other } = await openConflict();
  await settleConflict(desk.session, { key: id, choices: new Map([["Notes", "theirs"]]) });
  await desk.settle();
  const { valueOf } = desk.table();
  expect([valueOf(id, "Notes"), valueOf(id, "Estimated Deal Value")]).toEqual(["Theirs", 777_000]);
  expect(valueOf(other, "Notes")).toBe("Mine");
  expect(conflictsOf(desk)).toHaveLength(1);
  expect(changesOf(desk)).toEqual(["blocked: "]);
  expect(desk.ready().work).toMatchObject({ kind: "conflicts", conflicts: [{ key: other }] });
});

test("settled as mine, the row keeps its value, takes the rest, and can be sent", async () => {
  const { desk, id, other } = await openConflict();
  const choices = new Map([["Notes", "mine"]] as const);
  await settleConflict(desk.session, { key: id, choices, forAllLikeThis: true });
  await desk.settle();
  const { valueOf } = desk.table();
  for (const each of [id, other]) {
    expect([valueOf(each, "Notes"), valueOf(each, "Estimated Deal Value")]).toEqual(["Mine", 777_000]);
  }
  expect(changesOf(desk)).toEqual(["update: Notes", "update: Notes"]);
  expect(desk.ready()).toMatchObject({
    conflicts: 0,
    work: { kind: "none" },
    notice: { code: "conflicts-settled", params: { deals: 2 } },
  });
});

test("what was edited after a conflict was shown is kept when it is settled", async () => {
  const { desk, id } = await openConflict();
  await edit(desk, id, "CRM ID", "C-1");
  await edit(desk, id, "Estimated Deal Value", "5");
  await settleConflict(desk.session, { key: id, choices: new Map([["Notes", "theirs"]]) });
  await desk.settle();
  const { valueOf } = desk.table();
  expect([valueOf(id, "Notes"), valueOf(id, "CRM ID"), valueOf(id, "Estimated Deal Value")]).toEqual([
    "Mine",
    "C-1",
    5,
  ]);
  const [open] = conflictsOf(desk).filter(({ key }) => key === id);
  expect(open?.fields.map(({ column }) => column)).toEqual(["Estimated Deal Value"]);
  await settleConflict(desk.session, { key: id, choices: new Map([["Estimated Deal Value", "mine"]]) });
  await desk.settle();
  expect([desk.table().valueOf(id, "Notes"), desk.table().valueOf(id, "CRM ID")]).toEqual(["Theirs", "C-1"]);
  expect(desk.table().valueOf(id, "Estimated Deal Value")).toBe(5);
});

test("settling two deals takes two syncs", async () => {
  const { desk, id } = await openConflict();
  desk.host.counts.reset();
  await settleConflict(desk.session, { key: id, choices: new Map([["Notes", "theirs"]]), forAllLikeThis: true });
  expect(desk.host.counts.syncs).toBe(2);
});

test("a deal in conflict comes again with the next pull, in another session too", async () => {
  const { desk, id } = await openConflict();
  const file = desk.host.save();
  await desk.session.stop();
  const { sandbox, ledger, clock } = desk;
  const again = await openCoSellDesk({ openedAgain: file, sandbox, ledger, clock });
  expect(conflictsOf(again)).toEqual([]);
  await pullAll(again);
  expect(conflictsOf(again).map(({ key }) => key)).toContain(id);
  expect(again.table().valueOf(id, "Notes")).toBe("Mine");
});

test("shows the conflicts, and closes what is shown", async () => {
  const { desk } = await openConflict();
  showConflicts(desk.session);
  expect(desk.ready().work).toMatchObject({ kind: "conflicts", conflicts: [{}, {}] });
  closeWork(desk.session);
  expect(desk.ready().work).toEqual({ kind: "none" });
});

test("a row goes back to what was pulled, and its error with it", async () => {
  const desk = await openPulled(40);
  const [{ id, details }, { id: other }] = activeDeals(desk);
  await edit(desk, id, "Currency", "Euro");
  await edit(desk, other, "Notes", "Mine");
  expect(desk.table().errorsTexts()).toHaveLength(1);
  desk.host.counts.reset();
  await revertRow(desk.session, id);
  await desk.settle();
  const { valueOf, errorsTexts } = desk.table();
  expect([valueOf(id, "Currency"), valueOf(other, "Notes")]).toEqual([details.currency, "Mine"]);
  expect(errorsTexts()).toEqual([]);
  expect(desk.host.counts.syncs).toBe(2);
  expect(desk.ready().notice).toEqual({ code: "reverted", params: { rows: 1 } });
});

test("all rows go back; new deals of one's own stay", async () => {
  const desk = await openPulled(40);
  const [{ id }, { id: other }] = activeDeals(desk);
  await edit(desk, id, "Notes", "Mine");
  await edit(desk, other, "Deal Name", "Mine");
  const free = desk.table().rows.length + 2;
  desk.host.user.type(`D${free}`, "New one");
  await desk.settle();
  await revertAll(desk.session);
  await desk.settle();
  expect(desk.valueOf(`D${free}`)).toBe("New one");
  expect(changesOf(desk).filter((change) => change.startsWith("update"))).toEqual([]);
  expect(desk.ready().notice).toEqual({ code: "reverted", params: { rows: 2 } });
  await revertAll(desk.session);
  expect(desk.ready().notice).toEqual({ code: "nothing-to-revert", params: {} });
});

test("a deal in conflict goes back to what Partner Center has, and the conflict ends", async () => {
  const { desk, id } = await openConflict();
  await revertRow(desk.session, id);
  await desk.settle();
  expect(desk.table().valueOf(id, "Notes")).toBe("Theirs");
  expect(conflictsOf(desk)).toHaveLength(1);
});

test("a row that was typed with the id of a deal is compared with it, and keeps what it has", async () => {
  const desk = await openPulled(40);
  const [{ id }] = activeDeals(desk);
  desk.session.core.remember({
    pulled: new Map(),
    pulls: { filter: null, lastPulledAtMs: null, lastPullStartedAt: null, lastPullBy: null },
  });
  await edit(desk, id, "Notes", "Mine");
  await pullAll(desk);
  expect(desk.table().valueOf(id, "Notes")).toBe("Mine");
  expect(desk.table().rows.length).toBe(desk.session.core.memory.pulled.size + conflictsOf(desk).length);
});
