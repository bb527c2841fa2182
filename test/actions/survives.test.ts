// What users do to sheets and tables, and after which everything still works.
import { goToNextError } from "../../src/actions/goToNextError";
import { insertTemplate } from "../../src/actions/insertTemplate";
import { recheck } from "../../src/actions/recheck";
import { validateDeals } from "../../src/actions/validateDeals";
import { toColumnLetters } from "../../src/excel/area";
import { aNewDeal, anActiveDeal, headers2021 } from "../builders/deals";
import { openDeals, openDesk } from "./openDesk";
import type { Desk } from "./openDesk";

const wrongCurrency = "Currency: “Euro” is not a current currency code. Write EUR";
const deals = [
  aNewDeal({ "Deal Name": "Bravo", Currency: "Euro" }),
  aNewDeal({ "Deal Name": "Alpha" }),
  aNewDeal({ "Deal Name": "Charlie", "Customer City": "" }),
];

async function openFilled(): Promise<Desk> {
  const desk = await openDeals();
  desk.pasteDeals("A2", deals);
  await desk.settle();
  desk.host.counts.reset();
  return desk;
}

function tableName(desk: Desk): string {
  return desk.active().tableName;
}

function headersOf(desk: Desk): readonly string[] {
  return desk.host.workbook.tables[0]?.columns.map(({ name }) => name) ?? [];
}

/** The column letters of a header as the table stands now. */
function at(desk: Desk, header: string): string {
  return toColumnLetters(headersOf(desk).indexOf(header));
}

test("sorting takes the Errors texts along, writes nothing, and the next edit lands in the right row", async () => {
  const desk = await openFilled();
  desk.host.user.sort(tableName(desk), "Deal Name");
  await desk.settle();
  expect(desk.errors()).toEqual(["3 Currency: currency-code", "4 Customer City: missing"]);
  expect(desk.valueOf("A3")).toBe(wrongCurrency);
  expect(desk.host.workbook.undoLabels.filter((label) => label === "Add-in")).toHaveLength(1);
  desk.host.user.type(`${at(desk, "Currency")}3`, "EUR");
  await desk.settle();
  expect([2, 3, 4].map((row) => desk.valueOf(`A${row}`))).toEqual(["", "", "Mandatory field Customer City missing"]);
});

test("an answer of Partner Center survives a sort", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [
    aNewDeal({ "Deal Name": "Bravo", Errors: "Partner Center: Notes: too rude" }),
    anActiveDeal({ "Deal Name": "Alpha" }),
  ]);
  await desk.settle();
  desk.host.user.sort(tableName(desk), "Deal Name");
  await desk.settle();
  await validateDeals(desk.session);
  expect([desk.valueOf("A2"), desk.valueOf("A3")]).toEqual(["", "Partner Center: Notes: too rude"]);
});

test("under a filter every Errors text lands in its own row, also where Excel misplaces blocks", async () => {
  const desk = await openFilled();
  desk.host.faults.misplaceFilteredWrites = true;
  desk.host.user.filter(tableName(desk), "Deal Name", ["Bravo", "Charlie"]);
  await desk.settle();
  const city = at(desk, "Customer City");
  desk.host.user.clear(`${city}2:${city}4`);
  await desk.settle();
  desk.host.user.clearFilters(tableName(desk));
  await desk.settle();
  expect([2, 3, 4].map((row) => String(desk.valueOf(`A${row}`)).includes("Customer City"))).toEqual([true, true, true]);
  expect([2, 3, 4].map((row) => String(desk.valueOf(`A${row}`)).includes("Currency"))).toEqual([true, false, false]);
});

test("rows inserted and deleted in the middle move the findings with their rows", async () => {
  const desk = await openFilled();
  desk.host.user.insertRows("3:4");
  await desk.settle();
  expect(desk.errors()).toEqual(["2 Currency: currency-code", "6 Customer City: missing"]);
  desk.host.user.deleteRows("2:4");
  await desk.settle();
  expect(desk.errors()).toEqual(["3 Customer City: missing"]);
  expect(desk.painted(3)).toEqual(["Customer City"]);
});

test("rows inserted above the table move it as a whole", async () => {
  const desk = await openFilled();
  desk.host.user.insertRows("1:3");
  await desk.settle();
  expect(desk.active().headerRow).toBe(4);
  desk.host.user.type(`${at(desk, "Currency")}6`, "Euro");
  await desk.settle();
  expect(desk.valueOf("A6")).toBe(wrongCurrency);
  expect(desk.painted(6)).toEqual(["Currency"]);
  expect(desk.offered("R6")).toEqual(["Accepted", "Pending", "Received"]);
});

test("a column inserted in the middle is kept, told of, and harms nothing", async () => {
  const desk = await openFilled();
  desk.host.user.insertColumns("F:F");
  await desk.settle();
  expect(desk.active().layoutFindings).toMatchObject([{ column: "Column1", code: "column-unknown" }]);
  desk.host.user.type("F2", "mine");
  desk.host.user.type(`${at(desk, "Currency")}3`, "Euro");
  await desk.settle();
  expect(desk.valueOf("F2")).toBe("mine");
  expect(desk.painted(3)).toEqual(["Currency"]);
  expect(desk.offered(`${at(desk, "Partner Referral Substatus")}3`)).toEqual(["Accepted", "Pending", "Received"]);
});

test("a moved column keeps its marks and its dropdown, and the deciding column may move too", async () => {
  const desk = await openFilled();
  desk.host.user.moveColumn(tableName(desk), "Currency", 1);
  desk.host.user.moveColumn(tableName(desk), "Partner Referral Status", 30);
  await desk.settle();
  desk.host.user.type(`${at(desk, "Currency")}3`, "Euro");
  desk.host.user.type(`${at(desk, "Partner Referral Status")}3`, "Closed");
  await desk.settle();
  expect(desk.painted(3)).toContain("Currency");
  expect(desk.offered(`${at(desk, "Currency")}3`)).toContain("EUR");
  expect(desk.offered(`${at(desk, "Partner Referral Substatus")}3`)).toEqual(["Won", "Lost", "Declined"]);
});

test("the Errors column may stand anywhere", async () => {
  const desk = await openFilled();
  desk.host.user.moveColumn(tableName(desk), "Errors", 33);
  await desk.settle();
  desk.host.user.type(`${at(desk, "Currency")}3`, "Euro");
  await desk.settle();
  expect(desk.valueOf(`${at(desk, "Errors")}3`)).toBe(wrongCurrency);
  expect(desk.painted(3)).toEqual(["Currency"]);
  expect(desk.painted(2)).toEqual(["Currency"]);
});

test("a renamed header is found again in French, and its cells are named by it", async () => {
  const desk = await openFilled();
  desk.host.user.type(`${at(desk, "Currency")}1`, "Devise");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe("Devise: “Euro” is not a current currency code. Write EUR");
  expect(desk.painted(2)).toEqual(["Devise"]);
  expect(desk.active().headerOf("Currency")).toBe("Devise");
});

test("a deleted required column is told of, and the others are still checked", async () => {
  const desk = await openFilled();
  const city = at(desk, "Customer City");
  desk.host.user.deleteColumns(`${city}:${city}`);
  await desk.settle();
  expect(desk.active().layoutFindings).toMatchObject([{ column: "Customer City", code: "column-missing" }]);
  expect([2, 3, 4].map((row) => desk.valueOf(`A${row}`))).toEqual([wrongCurrency, "", ""]);
  desk.host.user.type(`${at(desk, "Currency")}3`, "Euro");
  await desk.settle();
  expect(desk.painted(3)).toEqual(["Currency"]);
});

test("a deleted Errors column leaves the findings in the pane", async () => {
  const desk = await openFilled();
  desk.host.user.deleteColumns("A:A");
  await desk.settle();
  desk.host.user.type(`${at(desk, "Currency")}3`, "Euro");
  await desk.settle();
  expect(desk.active().errorsColumn).toBe("missing");
  expect(desk.errors()).toContain("3 Currency: currency-code");
});

test("a renamed sheet is the same sheet", async () => {
  const desk = await openFilled();
  desk.host.user.renameSheet("Sheet1", "Pipeline 2027");
  desk.host.user.type(`${at(desk, "Currency")}3`, "Euro");
  await desk.settle();
  expect(desk.valueOf("Pipeline 2027!A3")).toBe(wrongCurrency);
  expect(desk.active().sheetName).toBe("Pipeline 2027");
});

test("a copied sheet is a deal table of its own", async () => {
  const desk = await openFilled();
  desk.host.user.copySheet("Sheet1");
  await desk.settle();
  expect(desk.ready().tables).toHaveLength(2);
  const copy = desk.ready().tables[1]?.sheetName ?? "";
  desk.host.user.activateSheet(copy);
  desk.host.user.type("W3", "Euro");
  await desk.settle();
  expect(desk.valueOf(`${copy}!A3`)).toBe(wrongCurrency);
  expect(desk.valueOf("Sheet1!A3")).toBe("");
  expect(desk.painted(3)).toEqual(["Currency"]);
});

test("two deal tables are checked each for itself", async () => {
  const desk = await openFilled();
  await insertTemplate(desk.session, { edition: "2023" });
  await desk.settle();
  desk.host.user.type("D2", "On the second");
  await desk.settle();
  expect(desk.ready().tables.map(({ rows }) => rows)).toEqual([3, 1]);
  expect(desk.active().sheetName).toBe("Deals");
  desk.host.user.activateSheet("Sheet1");
  await desk.settle();
  expect(desk.active().sheetName).toBe("Sheet1");
});

test("a deleted sheet takes its table out of the pane", async () => {
  const desk = await openFilled();
  await insertTemplate(desk.session, { edition: "2021" });
  await desk.settle();
  desk.host.user.deleteSheet("Deals");
  await desk.settle();
  expect(desk.ready().tables.map(({ sheetName }) => sheetName)).toEqual(["Sheet1"]);
  desk.host.user.addSheet("Empty");
  desk.host.user.deleteSheet("Sheet1");
  await desk.settle();
  expect(desk.session.state().phase).toBe("no-template");
});

test("a table deleted while its check was due is no failure", async () => {
  const desk = await openFilled();
  desk.host.faults.loseAllEvents = true;
  desk.host.user.addSheet("Other");
  desk.host.user.deleteSheet("Sheet1");
  await validateDeals(desk.session);
  expect(desk.session.state()).toMatchObject({ phase: "no-template", notice: { code: "no-template" } });
  expect(desk.reported).toEqual([]);
});

/** Protects the sheet as its owner would: the cells to fill in stay open, the Errors cells do not. */
async function protectButForInput(desk: Desk): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B2:AH201").format.protection.locked = false;
    await context.sync();
  });
  desk.host.user.protect();
  desk.host.counts.reset();
}

test("a protected sheet keeps the findings in the pane, names the sheet, and is made up for later", async () => {
  const desk = await openFilled();
  await protectButForInput(desk);
  desk.host.user.type(`${at(desk, "Currency")}3`, "Euro");
  await desk.settle();
  expect(desk.ready().notice).toEqual({ code: "sheet-protected", params: { sheet: "Sheet1" } });
  expect(desk.errors()).toContain("3 Currency: currency-code");
  expect(desk.valueOf("A3")).toBe("");
  desk.host.user.unprotect();
  await recheck(desk.session);
  expect(desk.valueOf("A3")).toBe(wrongCurrency);
  expect(desk.ready().notice).toBeNull();
});

test("a protected sheet is no reason to try again and again", async () => {
  const desk = await openFilled();
  await protectButForInput(desk);
  desk.host.user.type(`${at(desk, "Currency")}3`, "Euro");
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(2);
});

test("a table of deals that somebody made of a list is found, whatever its name, and gets its marks", async () => {
  const desk = await openDesk();
  desk.host.user.addSheet("From the CRM");
  desk.host.user.activateSheet("From the CRM");
  const { user, workbook } = desk.host;
  const headers = ["Deal Name", ...headers2021.filter((header) => header !== "Deal Name").reverse()];
  const deal = aNewDeal({ Currency: "Euro" });
  user.paste("C5", [headers, headers.map((header) => String(deal[header] ?? ""))]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("From the CRM").tables.add("C5:AJ6", true).name = "Pipeline";
    await context.sync();
  });
  await desk.settle();
  expect(desk.active()).toMatchObject({ tableName: "Pipeline", headerRow: 5, rows: 1, rowsWithErrors: 1 });
  expect(workbook.table("Pipeline")?.name).toBe("Pipeline");
  expect(desk.painted(6)).toEqual(["Currency"]);
  await goToNextError(desk.session);
  const { active } = workbook.activeSheet.selection;
  expect(desk.host.workbook.activeSheet.valueAt(active.row, active.column)).toBe("Euro");
});
