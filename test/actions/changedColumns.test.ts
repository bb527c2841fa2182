// What of a row has changed.
import { changedColumns, isSameDeal, isSameRow } from "../../src/actions/changedColumns";
import { aNewDeal, anActiveDeal, toCells, toLayout } from "../builders/deals";

const layout = toLayout();
const before = toCells(aNewDeal());

test("names the columns that hold something else, Errors left out", () => {
  const now = toCells(aNewDeal({ Errors: "Currency: wrong", Currency: "EUR", Notes: "call back" }));
  expect(changedColumns(before, now, layout).map(({ name }) => name)).toEqual(["Currency", "Notes"]);
  expect(isSameRow(before, toCells(aNewDeal({ Errors: "anything" })), layout)).toBe(true);
});

test("takes an edited row for the same deal, and a row of another deal for another", () => {
  expect(isSameDeal(before, toCells(aNewDeal({ Currency: "EUR" })), layout)).toBe(true);
  expect(isSameDeal(before, toCells(anActiveDeal()), layout)).toBe(false);
  expect(isSameDeal(before, toCells({ "Deal Name": "Other", "Customer Name": "Fabrikam" }), layout)).toBe(false);
});
