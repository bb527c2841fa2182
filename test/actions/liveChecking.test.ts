// Cells are checked as they are typed.
import { setLiveChecking } from "../../src/actions/setLiveChecking";
import { validateDeals } from "../../src/actions/validateDeals";
import { toColumnLetters } from "../../src/excel/area";
import { checkDeals } from "../../src/deals/checkDeals";
import { aNewDeal, anActiveDeal, headers2021, manyDeals, toLayout, withMistakes } from "../builders/deals";
import { openDeals } from "./openDesk";
import type { Desk } from "./openDesk";

function pasteMany(desk: Desk, count: number): void {
  desk.host.user.paste(
    "A2",
    manyDeals(count).map((row) => row.map(String)),
    { plain: true },
  );
}

function columnOf(header: string): string {
  return toColumnLetters(headers2021.indexOf(header));
}

const thousand = withMistakes(manyDeals(1_000));
// Excel in English reads the mistake "12,563" as a number.
const asExcelReads = thousand.map((row) => row.map((value) => (value === "12,563" ? 12_563 : value)));
const wrongRows = new Set(
  checkDeals(asExcelReads, toLayout())
    .filter(({ severity }) => severity === "error")
    .map(({ row }) => row),
).size;
const currency = columnOf("Currency");
const wrongCurrency = "Currency: “Euro” is not a current currency code. Write EUR";

test("writes what is wrong into the row's Errors cell, and paints the wrong cell", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal(), aNewDeal({ "Deal Name": "Second", Currency: "Euro" })]);
  await desk.settle();
  expect([desk.valueOf("A2"), desk.valueOf("A3")]).toEqual(["", wrongCurrency]);
  expect(desk.painted(2)).toEqual([]);
  expect(desk.painted(3)).toEqual(["Currency"]);
  expect(desk.active()).toMatchObject({ rows: 2, rowsWithErrors: 1 });
});

test("takes the error away when the cell is corrected", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await desk.settle();
  desk.host.user.type(`${currency}2`, "EUR");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe("");
  expect(desk.painted(2)).toEqual([]);
  expect(desk.errors()).toEqual([]);
});

test.each([1_000, 5_000])("takes two syncs for one edited cell in a table of %i rows", async (rows) => {
  const desk = await openDeals();
  pasteMany(desk, rows);
  await desk.settle();
  expect(desk.active().rows).toBe(rows);
  desk.host.counts.reset();
  desk.host.user.type(`${currency}500`, "Euro");
  await desk.settle();
  expect(desk.valueOf("A500")).toBe(wrongCurrency);
  expect(desk.host.counts.syncs).toBe(2);
  expect(desk.host.counts.bytesOut).toBeLessThan(20_000);
});

test("takes one sync for an edit that changes no Errors text", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  desk.host.counts.reset();
  desk.host.user.type(`${columnOf("Notes")}2`, "call back");
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(1);
});

test("takes at most three syncs for a paste of 1,000 x 34 cells", async () => {
  const desk = await openDeals();
  desk.host.user.paste(
    "A2",
    thousand.map((row) => row.map(String)),
  );
  await desk.settle();
  expect(desk.host.counts.syncs).toBeLessThanOrEqual(3);
  expect(desk.active()).toMatchObject({ rows: 1_000, rowsWithErrors: wrongRows });
});

test("takes two syncs for a full check of 1,000 rows", async () => {
  const desk = await openDeals();
  desk.host.faults.loseAllEvents = true;
  desk.host.user.paste(
    "A2",
    thousand.map((row) => row.map(String)),
    { plain: true },
  );
  await desk.settle();
  desk.host.counts.reset();
  await validateDeals(desk.session);
  expect(desk.host.counts.syncs).toBe(2);
  expect(desk.ready().notice).toEqual({ code: "checked", params: { rows: 1_000, rowsWithErrors: wrongRows } });
});

test("makes one check of a burst of edits", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal(), aNewDeal({ "Deal Name": "Second" })]);
  await desk.settle();
  desk.host.counts.reset();
  desk.host.user.type(`${currency}2`, "Euro");
  desk.host.user.type(`${currency}3`, "Euro");
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(2);
  expect([desk.valueOf("A2"), desk.valueOf("A3")]).toEqual([wrongCurrency, wrongCurrency]);
});

test("checks what was filled down", async () => {
  const desk = await openDeals();
  desk.pasteDeals(
    "A2",
    ["One", "Two", "Three"].map((name) => aNewDeal({ "Deal Name": name })),
  );
  await desk.settle();
  desk.host.user.type(`${currency}2`, "Euro");
  desk.host.user.fill(`${currency}2`, `${currency}2:${currency}4`);
  await desk.settle();
  expect(desk.errors()).toEqual([2, 3, 4].map((row) => `${row} Currency: currency-code`));
});

test("checks rows that the table grows over, and offers choices there", async () => {
  const desk = await openDeals();
  desk.pasteDeals(
    "A200",
    ["One", "Two", "Three"].map((name) => aNewDeal({ "Deal Name": name, Currency: "Euro" })),
  );
  await desk.settle();
  expect(desk.host.workbook.tables[0]?.bodyArea.rows).toBe(201);
  expect(desk.errors()).toHaveLength(3);
  expect(desk.offered("Q202")).toEqual(["New", "Active", "Closed"]);
  desk.host.user.type("D203", "Fourth");
  await desk.settle();
  expect(desk.valueOf("A203")).toContain("Customer Name");
  expect(desk.painted(203)).toContain("Customer Name");
});

test("marks both rows of a repeated Referral ID, and frees the other one when one is changed", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [anActiveDeal(), anActiveDeal({ "Deal Name": "Second" })]);
  await desk.settle();
  expect(desk.errors()).toEqual([2, 3].map((row) => `${row} Referral ID: referral-repeated`));
  desk.host.counts.reset();
  desk.host.user.type("C3", "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cef");
  await desk.settle();
  expect([desk.valueOf("A2"), desk.valueOf("A3")]).toEqual(["", ""]);
  expect(desk.host.counts.syncs).toBe(2);
});

test("keeps Partner Center's answer until the column that it names changes", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Errors: "Partner Center: Customer City: unknown; Notes: too rude" })]);
  await desk.settle();
  expect(desk.valueOf("A2")).toBe("Partner Center: Customer City: unknown; Notes: too rude");
  expect(desk.painted(2)).toEqual(["Customer City", "Notes"]);
  desk.host.user.type(`${currency}2`, "Euro");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(`${wrongCurrency}; Partner Center: Customer City: unknown; Notes: too rude`);
  desk.host.user.type(`${columnOf("Customer City")}2`, "Lyon");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(`${wrongCurrency}; Partner Center: Notes: too rude`);
});

test("finds a pick whose event was lost when the selection leaves the row", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await desk.settle();
  desk.host.faults.loseDropdownEvents = true;
  desk.host.user.pick(`${currency}2`, "EUR");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
  desk.host.user.select("A9");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe("");
});

test("reads a row that is left, and writes nothing where it holds what it held", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal(), aNewDeal({ "Deal Name": "Second", Currency: "Euro" })]);
  await desk.settle();
  desk.host.user.select("D3");
  await desk.settle();
  desk.host.counts.reset();
  desk.host.user.select("E3");
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(0);
  desk.host.user.select("E4");
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(1);
});

test("leaves what a co-author typed to the co-author's own add-in, and shows it in the pane", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  desk.host.user.coauthor.type(`${currency}2`, "Euro");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe("");
  expect(desk.errors()).toEqual(["2 Currency: currency-code"]);
});

test("checks nothing while it is off, and everything when it is turned on", async () => {
  const desk = await openDeals();
  await setLiveChecking(desk.session, "off");
  desk.host.counts.reset();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  desk.host.user.select("D5");
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(0);
  expect(desk.valueOf("A2")).toBe("");
  await setLiveChecking(desk.session, "on");
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
});

test("moves neither the selection nor the sheet in front", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  desk.host.user.addSheet("Other");
  desk.host.user.activateSheet("Other");
  desk.host.user.select("F7");
  await desk.settle();
  expect(desk.host.workbook.activeSheet.name).toBe("Other");
  expect(desk.host.workbook.activeSheet.selection.active).toEqual({ row: 6, column: 5 });
  expect(desk.valueOf("Sheet1!A2")).toBe(wrongCurrency);
});

test("leaves rows alone that are blank, and clears the Errors cell of one that became blank", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await desk.settle();
  desk.host.user.clear("B2:AH2");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe("");
  expect(desk.active()).toMatchObject({ rows: 0, rowsWithErrors: 0 });
});

test("never holds the thread for long: thousands of rows are checked in slices", async () => {
  const desk = await openDeals();
  pasteMany(desk, 2_000);
  await desk.settle();
  expect(desk.waits.filter((ms) => ms === 0).length).toBeGreaterThanOrEqual(7);
});

test("that a table is empty is not said any more once it has a deal", async () => {
  const desk = await openDeals();
  await validateDeals(desk.session);
  expect(desk.ready().notice).toEqual({ code: "nothing-to-check", params: {} });
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  expect(desk.ready().notice).toBeNull();
});
