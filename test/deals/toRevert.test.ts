// Taking a row back to what was pulled.
import { toRevert } from "../../src/deals/toRevert";
import { anActiveDeal, headers2021, toCells, toLayout } from "../builders/deals";
import { aPulledDeal } from "../builders/plans";

const layout = toLayout();
const deal = anActiveDeal({ "CRM ID": "7" });
const pulled = aPulledDeal(deal);

test("every cell that says something else is written back, a typed-over one of Partner Center's too", () => {
  const row = toCells({ ...deal, Notes: "new", "CRM ID": "", "Microsoft Referral Status": "x", Errors: "e" });
  expect(toRevert(row, layout, pulled)).toEqual([
    { column: "Microsoft Referral Status", before: "x", after: "" },
    { column: "CRM ID", before: "", after: "7" },
    { column: "Notes", before: "new", after: "" },
  ]);
});

test("cells that say the same are left as they are", () => {
  expect(toRevert(toCells({ ...deal, "Customer Country": "us" }), layout, pulled)).toEqual([]);
});

test("a reverted row is the one that was pulled", () => {
  const row = [...toCells({ ...deal, Notes: "new", "Deal Name": "", "Solution 1": "SOL-2" })];
  for (const { column, after } of toRevert(row, layout, pulled)) row[headers2021.indexOf(column)] = after;
  expect(row).toEqual(toCells(deal));
});
