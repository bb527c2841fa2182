// Sheet health over the real office.js: what Excel alone knows, one button each, and no deal travels with dates from 1904.
import { mendCells, showHealth, unhideRows } from "../../src/actions/health/showHealth";
import { previewPush } from "../../src/actions/push/previewPush";
import { planFiles } from "../../src/actions/files/planFiles";
import { undoRepair } from "../../src/actions/repair/undoRepair";
import type { SheetHealth } from "../../src/actions/work";
import type { Ailment } from "../../src/deals/health/toHealth";
import { dateProbe, listsSheetName } from "../../src/excel/listsSheetName";
import { createHost } from "../../src/workbench/host/createHost";
import { aNewDeal } from "../builders/deals";
import { openDeals } from "./openDesk";
import type { Desk } from "./openDesk";

async function look(desk: Desk): Promise<SheetHealth> {
  await showHealth(desk.session);
  return shown(desk);
}

function shown(desk: Desk): SheetHealth {
  const { work } = desk.ready();
  if (work.kind !== "health") throw new Error(`No health is shown but ${work.kind}.`);
  return work.health;
}

async function mend(desk: Desk, ailment: Ailment): Promise<void> {
  const { tableId, rows, items } = shown(desk);
  const edits = items.find((item) => item.ailment === ailment)?.cells.flatMap(({ edit }) => edit ?? []) ?? [];
  await mendCells(desk.session, { tableId, rows, edits });
  await desk.settle();
}

const ailmentsOf = (desk: Desk): unknown => shown(desk).items.map(({ ailment, count }) => [ailment, count]);

function columnOf(desk: Desk, header: string): string {
  const index = desk.active().columnNames.indexOf(header);
  const letter = (at: number): string =>
    (at < 26 ? "" : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26));
  return letter(index);
}

test("lost zeros, text dates and blanks are mended one after the other, and taken back", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [
    aNewDeal({ "Customer D-U-N-S ID": 81466849, "Customer City": " Redmond" }),
    aNewDeal({ "Deal Name": "Second", "Customer Name": "Fabrikam" }),
  ]);
  desk.host.user.type(`${columnOf(desk, "Estimated Close Date")}2`, "'12/31/2027");
  await desk.settle();
  await look(desk);
  expect(ailmentsOf(desk)).toEqual([
    ["zeros-lost", 1],
    ["text-dates", 1],
    ["blanks", 1],
  ]);
  await mend(desk, "zeros-lost");
  await mend(desk, "text-dates");
  await mend(desk, "blanks");
  expect(ailmentsOf(desk)).toEqual([]);
  expect(
    ["Customer D-U-N-S ID", "Estimated Close Date", "Customer City"].map((one) =>
      desk.valueOf(`${columnOf(desk, one)}2`),
    ),
  ).toEqual(["081466849", 46_752, "Redmond"]);
  for (let undo = 0; undo < 3; undo += 1) await undoRepair(desk.session);
  await desk.settle();
  await look(desk);
  expect(ailmentsOf(desk)).toEqual([
    ["zeros-lost", 1],
    ["text-dates", 1],
    ["blanks", 1],
  ]);
});

test("a formula is named, and rows that a filter or a person hides are shown again", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({}), aNewDeal({ "Deal Name": "Second", "Customer City": "Lille" })]);
  desk.host.user.type(`${columnOf(desk, "Estimated Deal Value")}2`, "=12000+1");
  desk.host.user.filter("Table1", "Deal Name", ["Second"]);
  await desk.settle();
  await look(desk);
  expect(ailmentsOf(desk)).toEqual([
    ["formulas", 1],
    ["hidden-rows", expect.any(Number)],
  ]);
  await unhideRows(desk.session, shown(desk).tableId);
  await desk.settle();
  expect(ailmentsOf(desk)).toEqual([["formulas", 1]]);
});

test("with dates from 1904 nothing travels before they are moved and the option is off", async () => {
  const host = createHost();
  host.workbook.dateSystem = 1904;
  const desk = await openDeals({ host });
  const shownDate = 46_752 - 1_462;
  desk.pasteDeals("A2", [aNewDeal({ "Estimated Close Date": shownDate })]);
  await desk.settle();
  await look(desk);
  expect(ailmentsOf(desk)).toEqual([["dates-from-1904", 1]]);
  await previewPush(desk.session);
  expect(desk.ready().notice?.code).toBe("dates-from-1904");
  await planFiles(desk.session);
  expect(desk.ready().work.kind).toBe("health");
  await mend(desk, "dates-from-1904");
  expect(desk.valueOf(`${columnOf(desk, "Estimated Close Date")}2`)).toBe(46_752);
  host.workbook.dateSystem = 1900;
  // Excel calculates anew when the option is changed.
  host.user.coauthor.type(`${listsSheetName}!${dateProbe.address}`, dateProbe.formula);
  await look(desk);
  expect(ailmentsOf(desk)).toEqual([]);
  await planFiles(desk.session);
  expect(desk.ready().work.kind).toBe("file-plan");
});
