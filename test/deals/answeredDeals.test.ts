// Deals as Partner Center answered: what an answer leaves out, and Microsoft's side that was not looked at.
import type { Cells } from "../../src/deals/pulled";
import { toAnsweredDeal } from "../../src/deals/toAnsweredDeal";
import { toWholeCells } from "../../src/deals/toWholeCells";
import { withMicrosoftSide } from "../../src/deals/withMicrosoftSide";
import { aDealWithHelp, toCells, toLayout } from "../builders/deals";
import { aPulledDeal } from "../builders/plans";

test("what the answer to a creation leaves out is what was sent, what it says counts", () => {
  const sent: Cells = {
    "Deal Name": " Name ",
    "Estimated Close Date": 46_782,
    "Partner Referral Status": "New",
    "Solution 1": "A",
    "Solution 2": "B",
    "Team member 1": "C",
    "Marketplace Purchase Intent": "Yes",
    "Notes to Microsoft": "no help was asked for",
    "Referral ID": "new-1",
  };
  const answer = aPulledDeal({
    "Referral ID": "id",
    "Deal Name": "Name",
    "Partner Referral Status": "Active",
    "Solution 1": "A",
  });
  expect(toAnsweredDeal(answer, sent)).toEqual({
    ...answer,
    cells: { ...answer.cells, "Estimated Close Date": 46_782, "Team member 1": "C" },
  });
});

test("what went with the invitation is kept for a deal that asked for help", () => {
  const sent = aDealWithHelp({ "Notes to Microsoft": "Call" }) as Cells;
  expect(toAnsweredDeal(aPulledDeal({}), sent).cells).toMatchObject({
    "Notes to Microsoft": "Call",
    "Microsoft help required?": "Yes",
  });
});

test("Microsoft's side stays as it was known until it is looked at again", () => {
  const known = aPulledDeal({
    Notes: "old",
    "Microsoft help required?": "Yes",
    "Microsoft team member 2": "S",
    "CRM ID": "1",
  });
  const fresh = aPulledDeal({ Notes: "new" }, { microsoft: "not-yet" });
  expect(withMicrosoftSide(fresh, known)).toEqual({
    ...fresh,
    cells: { Notes: "new", "Microsoft help required?": "Yes", "Microsoft team member 2": "S" },
  });
  expect(withMicrosoftSide(fresh, undefined)).toBe(fresh);
  const seen = aPulledDeal({ Notes: "new", "Microsoft help required?": "No" });
  expect(withMicrosoftSide(seen, known)).toBe(seen);
});

test("a column that the sheet lacks keeps its value, and one that it has is what the row says", () => {
  const row = toCells({ "Deal Name": "Mine", Notes: "" });
  expect(toWholeCells(row, toLayout(), { "Deal Name": "Known", Notes: "old", "Solution 2": "B" })).toEqual({
    "Deal Name": "Mine",
    "Solution 2": "B",
  });
});
