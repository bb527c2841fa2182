// What a paste has wiped comes back.
import { validateDeals } from "../../src/actions/validateDeals";
import { readOnlyFill } from "../../src/excel/writeRules";
import { aNewDeal, anActiveDeal, headers2021, manyDeals, toCells, withMistakes } from "../builders/deals";
import { openDeals } from "./openDesk";
import type { Desk } from "./openDesk";

/** Pastes rows as copied from another workbook: formats, rules and marks are those of the other cells, that is none. */
async function pasteBare(desk: Desk, address: string, rows: readonly (readonly unknown[])[]): Promise<void> {
  const { user } = desk.host;
  if (desk.host.workbook.sheet("Other") === undefined) user.addSheet("Other");
  user.paste(
    "Other!A1",
    rows.map((row) => row.map(String)),
  );
  const [width, height] = [rows[0]?.length ?? 1, rows.length];
  const last = `${width > 26 ? "A" : ""}${String.fromCharCode(64 + (width > 26 ? width - 26 : width))}${height}`;
  user.activateSheet("Sheet1");
  user.pasteCells(`Other!A1:${last}`, address);
  await desk.settle();
}

test("dropdowns, formats and marks are back after a paste that wiped them", async () => {
  const desk = await openDeals();
  await pasteBare(desk, "A2", [toCells(aNewDeal({ Currency: "Euro" })), toCells(aNewDeal({ "Deal Name": "Second" }))]);
  expect(desk.offered("Q2")).toEqual(["New", "Active", "Closed"]);
  expect(desk.offered("R3")).toEqual(["Accepted", "Pending", "Received"]);
  expect([desk.formatOf("J2"), desk.formatOf("X3")]).toEqual(["@", "mm\\/dd\\/yyyy"]);
  expect(desk.painted(2)).toEqual(["Currency"]);
  expect(desk.host.workbook.activeSheet.styleAt(1, 18).fill).toBe(readOnlyFill);
});

test("a paste of 1,000 x 34 cells that wiped everything takes at most three syncs in all", async () => {
  const desk = await openDeals();
  desk.host.user.addSheet("Other");
  desk.host.user.paste(
    "Other!A1",
    manyDeals(1_000).map((row) => row.map(String)),
  );
  desk.host.user.activateSheet("Sheet1");
  await desk.settle();
  desk.host.counts.reset();
  desk.host.user.pasteCells("Other!A1:AH1000", "A2");
  await desk.settle();
  expect(desk.host.counts.syncs).toBeLessThanOrEqual(3);
  expect(desk.offered("Q900")).toEqual(["New", "Active", "Closed"]);
  expect(desk.formatOf("J900")).toBe("@");
});

test("a value that Excel has already changed is not changed again, but told of", async () => {
  const desk = await openDeals();
  await pasteBare(desk, "A2", [toCells(aNewDeal({ "Customer Postal Code": "02134" }))]);
  expect([desk.valueOf("J2"), desk.formatOf("J2")]).toEqual([2134, "@"]);
  expect(desk.active().findings).toMatchObject([{ column: "Customer Postal Code", severity: "warning" }]);
});

test("a dropdown copied from another column gives way to the right one", async () => {
  const desk = await openDeals();
  desk.host.user.pasteCells("Q5", "K5");
  await desk.settle();
  expect(desk.offered("K5")).toHaveLength(249);
  expect(desk.offered("Q5")).toEqual(["New", "Active", "Closed"]);
});

test("cells with formulas keep a format in which they stay formulas", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Sheet1").getRange("D2");
    cell.numberFormat = [["General"]];
    cell.formulas = [['="Deal of "&E2']];
    await context.sync();
  });
  desk.host.user.type("Y2", "crm-1");
  await validateDeals(desk.session);
  expect(desk.formatOf("D2")).toBe("General");
  expect(desk.active().hasFormulas).toBe(true);
});

test("a user's own fill and amount format stay", async () => {
  const desk = await openDeals();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("D2:D5").format.fill.color = "#FFFF00";
    sheet.getRange("S2:S201").format.fill.color = "#00FF00";
    sheet.getRange("V2:V201").numberFormat = Array.from({ length: 200 }, () => ["#,##0.00"]);
    await context.sync();
  });
  desk.pasteDeals("A2", [aNewDeal()]);
  await validateDeals(desk.session);
  const sheet = desk.host.workbook.activeSheet;
  expect([sheet.styleAt(1, 3).fill, sheet.styleAt(1, 18).fill, desk.formatOf("V2")]).toEqual([
    "#FFFF00",
    "#00FF00",
    "#,##0.00",
  ]);
});

test("nothing is put back where nothing is missing", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal(), anActiveDeal({ Currency: "Euro" })]);
  await validateDeals(desk.session);
  desk.host.counts.reset();
  await validateDeals(desk.session);
  expect(desk.host.counts.syncs).toBe(1);
});

test("a lost lists sheet is made again with the dropdowns that need it", async () => {
  const desk = await openDeals();
  desk.host.faults.loseAllEvents = true;
  await Excel.run(async (context) => {
    const lists = context.workbook.worksheets.getItem("CoSellLists");
    lists.visibility = "Visible";
    lists.delete();
    await context.sync();
  });
  await desk.settle();
  await validateDeals(desk.session);
  expect(desk.host.workbook.sheet("CoSellLists")?.state.visibility).toBe("veryHidden");
  expect(desk.offered("K2")).toHaveLength(249);
  expect(headers2021).toHaveLength(34);
});

test("a paste that replaced the formats is checked at once, also where the selection moves in the same moment", async () => {
  const desk = await openDeals();
  const rows = withMistakes(manyDeals(64)).map((row) => row.map(String));
  desk.host.user.paste("A2", rows);
  desk.host.user.select("A2");
  await desk.settle();
  expect(desk.valueOf("A3")).not.toBe("");
  expect(desk.ready().notice?.code).toBe("template-inserted");
});
