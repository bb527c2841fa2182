// Repairs in the sheet: one cell or many, shown first, into the right rows, and taken back exactly.
import { repairCells } from "../../src/actions/repair/repairCells";
import { repairFinding, showRepairs } from "../../src/actions/repair/showRepairs";
import { undoRepair } from "../../src/actions/repair/undoRepair";
import { toggleWrongRows } from "../../src/actions/findings/toggleWrongRows";
import type { RepairPlan } from "../../src/actions/work";
import { aNewDeal } from "../builders/deals";
import { openDesk, openDeals } from "./openDesk";
import type { Desk } from "./openDesk";

const errorsOfRow = (desk: Desk, row: number): unknown => desk.valueOf(`A${row}`);

async function openWith(...deals: readonly Parameters<typeof aNewDeal>[0][]): Promise<Desk> {
  const desk = await openDeals();
  desk.pasteDeals(
    "A2",
    deals.map((cells) => aNewDeal(cells)),
  );
  await desk.settle();
  return desk;
}

function columnOf(desk: Desk, header: string): string {
  const index = desk.active().columnNames.indexOf(header);
  const letter = (at: number): string =>
    (at < 26 ? "" : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  return letter(index);
}

function planOf(desk: Desk): RepairPlan {
  const { work } = desk.ready();
  if (work.kind !== "repairs") throw new Error(`No repairs are shown but ${work.kind}.`);
  return work.plan;
}

async function repairAll(desk: Desk): Promise<void> {
  const { tableId, rows, groups } = planOf(desk);
  const edits = groups.flatMap(({ repairs }) => repairs.flatMap(({ choices }) => [...choices[0]]));
  await repairCells(desk.session, { tableId, rows, edits });
  await desk.settle();
}

test("one click repairs one cell, and Undo takes it back exactly", async () => {
  const desk = await openWith({ "Customer Country": "United States" });
  const cell = `${columnOf(desk, "Customer Country")}2`;
  const [finding] = desk.active().findings;
  if (finding === undefined) throw new Error("Nothing was found.");
  await repairFinding(desk.session, finding);
  await desk.settle();
  expect([desk.valueOf(cell), errorsOfRow(desk, 2), desk.ready().notice]).toEqual([
    "US",
    "",
    { code: "repaired", params: { cells: 1, left: 0 } },
  ]);
  expect(desk.ready().canUndoRepair).toBe(true);
  await undoRepair(desk.session);
  await desk.settle();
  expect(desk.valueOf(cell)).toBe("United States");
  expect(errorsOfRow(desk, 2)).toContain("Customer Country");
  expect([desk.ready().canUndoRepair, desk.ready().notice?.code]).toEqual([false, "repair-undone"]);
});

test("a text that is repaired to a date comes back as that text, its format too", async () => {
  const desk = await openWith({ "Estimated Close Date": "31/12/2027" });
  const cell = `${columnOf(desk, "Estimated Close Date")}2`;
  const before = [desk.valueOf(cell), desk.formatOf(cell), desk.shown(cell)];
  await showRepairs(desk.session, {});
  await repairAll(desk);
  expect([desk.valueOf(cell), desk.shown(cell)]).toEqual([46_752, "12/31/2027"]);
  await undoRepair(desk.session);
  await desk.settle();
  expect([desk.valueOf(cell), desk.formatOf(cell), desk.shown(cell)]).toEqual(before);
});

test("a formula that is repaired comes back as a formula", async () => {
  const desk = await openWith({});
  const header = "Estimated Deal Value";
  const cell = `${columnOf(desk, header)}2`;
  desk.host.user.type(cell, '="12 563 "&"EUR"');
  await desk.settle();
  await showRepairs(desk.session, {});
  await repairAll(desk);
  expect(desk.valueOf(cell)).toBe(12_563);
  await undoRepair(desk.session);
  await desk.settle();
  const { activeSheet } = desk.host.workbook;
  expect(activeSheet.formulaAt(1, desk.active().columnNames.indexOf(header))).toBe('="12 563 "&"EUR"');
});

test("three hundred cells are repaired in as many syncs as one", async () => {
  const deals = Array.from({ length: 301 }, (_, at) => ({ "Deal Name": `Deal ${at}`, "Customer Country": "Germany" }));
  const desk = await openWith(...deals);
  const syncsFor = async (scope: Parameters<typeof showRepairs>[1]): Promise<number> => {
    await showRepairs(desk.session, scope);
    const before = desk.host.counts.syncs;
    await repairAll(desk);
    return desk.host.counts.syncs - before;
  };
  const one = await syncsFor({ row: 0 });
  expect(desk.active().rowsWithErrors).toBe(300);
  expect(await syncsFor({ column: "Customer Country" })).toBe(one);
  expect([desk.active().rowsWithErrors, one]).toEqual([0, 2]);
});

test("nothing is written before it was asked for", async () => {
  const desk = await openWith({ "Customer Country": "Germany" });
  await showRepairs(desk.session, {});
  await desk.settle();
  expect(desk.valueOf(`${columnOf(desk, "Customer Country")}2`)).toBe("Germany");
  expect(planOf(desk).groups.map(({ column, code }) => [column, code])).toEqual([["Customer Country", "country-code"]]);
});

test("rows that were sorted while repairs were shown are repaired where they stand now", async () => {
  const desk = await openWith(
    { "Deal Name": "B", "Customer Country": "Germany" },
    { "Deal Name": "A", "Customer Country": "France" },
  );
  await showRepairs(desk.session, {});
  const plan = planOf(desk);
  const name = columnOf(desk, "Deal Name");
  const table = desk.active().tableName;
  desk.host.user.sort(table, desk.active().columnNames.indexOf("Deal Name"), "ascending");
  await desk.settle();
  const edits = plan.groups.flatMap(({ repairs }) => repairs.flatMap(({ choices }) => [...choices[0]]));
  await repairCells(desk.session, { tableId: plan.tableId, rows: plan.rows, edits });
  await desk.settle();
  const country = columnOf(desk, "Customer Country");
  expect([2, 3].map((row) => [desk.valueOf(`${name}${row}`), desk.valueOf(`${country}${row}`)])).toEqual([
    ["A", "FR"],
    ["B", "DE"],
  ]);
});

test("a cell that was edited while repairs were shown keeps its edit", async () => {
  const desk = await openWith({ "Deal Name": "A", "Customer Country": "Germany" });
  await showRepairs(desk.session, {});
  const plan = planOf(desk);
  const cell = `${columnOf(desk, "Customer Country")}2`;
  desk.host.user.type(cell, "CH");
  await desk.settle();
  const edits = plan.groups.flatMap(({ repairs }) => repairs.flatMap(({ choices }) => [...choices[0]]));
  await repairCells(desk.session, { tableId: plan.tableId, rows: plan.rows, edits });
  await desk.settle();
  expect([desk.valueOf(cell), desk.ready().notice?.code]).toEqual(["CH", "finding-gone"]);
});

test("Undo leaves a cell alone that was edited after the repair, and says so", async () => {
  const desk = await openWith(
    { "Deal Name": "A", "Customer Country": "Germany" },
    { "Deal Name": "B", "Customer Country": "France" },
  );
  const country = columnOf(desk, "Customer Country");
  await showRepairs(desk.session, {});
  await repairAll(desk);
  desk.host.user.type(`${country}2`, "AT");
  await desk.settle();
  await undoRepair(desk.session);
  await desk.settle();
  expect([2, 3].map((row) => desk.valueOf(`${country}${row}`))).toEqual(["AT", "France"]);
  expect(desk.ready().notice).toEqual({ code: "repair-undone", params: { cells: 1, left: 1 } });
});

test("Undo finds its rows after a sort", async () => {
  const desk = await openWith(
    { "Deal Name": "B", "Customer Country": "Germany" },
    { "Deal Name": "A", "Customer Country": "FR" },
  );
  await showRepairs(desk.session, {});
  await repairAll(desk);
  desk.host.user.sort(desk.active().tableName, desk.active().columnNames.indexOf("Deal Name"), "ascending");
  await desk.settle();
  await undoRepair(desk.session);
  await desk.settle();
  const country = columnOf(desk, "Customer Country");
  expect([2, 3].map((row) => desk.valueOf(`${country}${row}`))).toEqual(["FR", "Germany"]);
});

test("what has to be chosen is shown, not repaired at once", async () => {
  const desk = await openWith({});
  desk.host.user.type(`${columnOf(desk, "Estimated Close Date")}2`, "'03-04-2027");
  await desk.settle();
  const [finding] = desk.active().findings;
  if (finding === undefined) throw new Error("Nothing was found.");
  await repairFinding(desk.session, finding);
  await desk.settle();
  expect(desk.valueOf(`${columnOf(desk, "Estimated Close Date")}2`)).toBe("03-04-2027");
  expect(planOf(desk).groups[0]?.repairs[0]?.choices).toHaveLength(2);
});

test("a date is not repaired alone where others of its column are in doubt", async () => {
  const desk = await openWith(
    { "Deal Name": "A", "Estimated Close Date": "31/12/2027" },
    { "Deal Name": "B", "Estimated Close Date": "03/04/2027" },
  );
  const column = columnOf(desk, "Estimated Close Date");
  desk.host.user.type(`${column}3`, "'03/04/2027");
  await desk.settle();
  const [finding] = desk.active().findings;
  if (finding === undefined) throw new Error("Nothing was found.");
  await repairFinding(desk.session, finding);
  expect(planOf(desk).groups.map(({ code }) => code)).toEqual(["date-format", "doubtful-day"]);
});

test("where nothing can be repaired, a notice says so", async () => {
  const desk = await openWith({ "Deal Name": "" });
  await showRepairs(desk.session, {});
  expect([desk.ready().work.kind, desk.ready().notice?.code]).toEqual(["none", "nothing-to-repair"]);
});

test("a repair under a filter reaches the rows that it is meant for", async () => {
  const desk = await openWith(
    { "Deal Name": "A", "Customer Country": "Germany" },
    { "Deal Name": "B", "Customer Country": "DE" },
    { "Deal Name": "C", "Customer Country": "Germany" },
  );
  desk.host.user.filter(desk.active().tableName, desk.active().columnNames.indexOf("Deal Name"), ["A", "C"]);
  await desk.settle();
  await showRepairs(desk.session, {});
  await repairAll(desk);
  const country = columnOf(desk, "Customer Country");
  expect([2, 3, 4].map((row) => desk.valueOf(`${country}${row}`))).toEqual(["DE", "DE", "DE"]);
});

test("only the wrong rows are shown, by the table's own filter, and all again", async () => {
  const desk = await openWith({ "Deal Name": "A", "Customer Country": "Germany" }, { "Deal Name": "B" });
  const isShown = (row: number): boolean => desk.host.workbook.activeSheet.rowHidden(row - 1) === null;
  await toggleWrongRows(desk.session);
  expect([isShown(2), isShown(3), desk.ready().notice]).toEqual([
    true,
    false,
    { code: "wrong-rows-shown", params: { rows: 1 } },
  ]);
  await toggleWrongRows(desk.session);
  expect([isShown(2), isShown(3), desk.ready().notice?.code]).toEqual([true, true, "all-rows-shown"]);
});

test("without a template nothing is repaired", async () => {
  const desk = await openDesk();
  await showRepairs(desk.session, {});
  await toggleWrongRows(desk.session);
  expect(desk.session.state()).toMatchObject({ phase: "no-template", notice: { code: "no-template" } });
});
