// Suggestions from earlier deals.
import type { Column } from "../../src/deals/column";
import { columnNamed } from "../../src/deals/columnNamed";
import { toEarlierParts } from "../../src/deals/earlierParts";
import { aNewDeal, headers2021, toCells, toLayout } from "../builders/deals";

const headers = [...headers2021, "Solution 2", "Microsoft team member 1"];
const layout = toLayout(headers);
const solution = columnNamed("Solution 1")?.column as Column;
const member = columnNamed("Team member 1")?.column as Column;
const rowsOf = (...deals: readonly Record<string, string>[]): readonly (readonly (string | number | boolean)[])[] =>
  deals.map((deal) => toCells(aNewDeal({ "Solution 1": "", "Team member 1": "", ...deal }), headers));

test("solutions come most frequent first, each once, in the spelling of most rows", () => {
  const rows = rowsOf(
    { "Solution 1": "SOL-1, USD, 10, 1" },
    { "Solution 1": "SOL-2, EUR", "Solution 2": "sol-1, USD, 20, 2" },
    { "Solution 1": "SOL-1, USD, 20, 2" },
    { "Solution 1": "sol-1, USD, 20, 2" },
    {},
  );
  expect(toEarlierParts("solution", solution, { rows, layout, row: 4 })).toEqual([
    ["sol-1", "USD", "20", "2"],
    ["SOL-2", "EUR"],
  ]);
});

test("people are known by their e-mail address, and Microsoft's are not the partner's", () => {
  const rows = rowsOf(
    { "Team member 1": "Bob, Partner, 999999, Bob@contoso.com" },
    { "Team member 1": "Robert, Partner, 999999, bob@contoso.com" },
    { "Team member 1": "Ann, Lee, , ann@contoso.com", "Microsoft team member 1": "Sam, S, 1, sam@microsoft.com" },
    {},
  );
  expect(toEarlierParts("member", member, { rows, layout, row: 3 }).map((parts) => parts[3])).toEqual([
    "Bob@contoso.com",
    "ann@contoso.com",
  ]);
});

test("what is wrong is not offered, nor what the row holds already", () => {
  const rows = rowsOf(
    { "Solution 1": "SOL-1, Dollar" },
    { "Solution 1": "SOL-2, EUR" },
    { "Solution 1": "SOL-3" },
    { "Solution 1": "sol-2", "Solution 2": "" },
  );
  expect(toEarlierParts("solution", solution, { rows, layout, row: 3 })).toEqual([["SOL-3"]]);
});
