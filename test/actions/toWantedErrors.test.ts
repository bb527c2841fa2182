// What is to stand in the Errors cells.
import type { Row } from "../../src/deals/cell";
import { checkDeal } from "../../src/deals/checkDeal";
import { toBlankTable } from "../../src/actions/CheckedTable";
import type { CheckedTable } from "../../src/actions/CheckedTable";
import { checkAcross } from "../../src/actions/checkInSlices";
import { toWantedErrors } from "../../src/actions/toWantedErrors";
import { aNewDeal, anActiveDeal, toCells, toLayout } from "../builders/deals";
import type { Cells } from "../builders/deals";

const layout = toLayout();

function aTable(...deals: readonly Cells[]): CheckedTable {
  const rows = deals.map((deal) => toCells(deal));
  const place = {
    tableId: "1",
    tableName: "Table1",
    sheetId: "s",
    sheetName: "Deals",
    headerRow: 0,
    firstColumn: 0,
    columns: layout.columns.length,
    rows: rows.length,
  };
  const own = rows.map((row, index) => checkDeal(row, index, layout));
  return { ...toBlankTable(place, layout, 0), rows, own, across: checkAcross(rows, layout) };
}

function wantedOf(table: CheckedTable, before: readonly Row[] | null = null): readonly string[] {
  return [...toWantedErrors({ table, rows: table.rows.keys(), before, language: "en" }).values()];
}

test("wants nothing in the Errors cell of a right row, and clears what stands there", () => {
  expect(wantedOf(aTable(aNewDeal({ Errors: "Currency: something old" })))).toEqual([""]);
});

test("wants the sentences of a row's own rules and of the rules of the sheet, in the order of the columns", () => {
  const [one] = wantedOf(aTable(anActiveDeal({ Currency: "Euro" }), anActiveDeal()));
  expect(one).toMatch(/^Referral ID: .+; Currency: /u);
});

test("keeps Partner Center's answer behind what the check finds", () => {
  const answer = "Partner Center: Required field Solution 1 missing";
  const before = toCells(aNewDeal({ Errors: answer }));
  const [text] = wantedOf(aTable(aNewDeal({ Errors: answer, Currency: "Euro" })), [before]);
  expect(text).toMatch(/^Currency: .+; Partner Center: Required field Solution 1 missing$/u);
});

test("drops the sentence of the answer that names the changed column, and only that", () => {
  const answer = "Partner Center: Required field Solution 1 missing; Currency: not accepted";
  const before = toCells(aNewDeal({ Errors: answer, "Solution 1": "" }));
  expect(wantedOf(aTable(aNewDeal({ Errors: answer })), [before])).toEqual(["Partner Center: Currency: not accepted"]);
});

test("keeps the answer where another deal has come to the same row", () => {
  const answer = "Partner Center: Customer City: unknown";
  const before = toCells(anActiveDeal({ "Customer City": "Lyon" }));
  expect(wantedOf(aTable(aNewDeal({ Errors: answer })), [before])).toEqual([answer]);
});

test("clears the Errors cell of a row that became blank", () => {
  const before = toCells(aNewDeal());
  expect(
    wantedOf(aTable({ Errors: "Currency: x; Partner Center: Required field Solution 1 missing" }), [before]),
  ).toEqual([""]);
});
