// The text by which a new deal is known again.
import { toContentKey } from "../../src/deals/contentKey";
import type { Cells } from "../../src/deals/pulled";
import { aDealWithHelp, aNewDeal } from "../builders/deals";

const deal = aNewDeal() as Cells;

test("order, spelling and what a creation does not carry change nothing", () => {
  const reversed = Object.fromEntries(Object.entries(deal).reverse());
  expect(
    toContentKey({
      ...reversed,
      "Referral ID": "new-01931f2a-7c00-7abc-8def-0123456789ab",
      "Customer Country": " us",
      "Estimated Close Date": 46_782,
      "Estimated Deal Value": 40_000,
      "Partner Referral Status": "nouveau",
      "Notes to Microsoft": "not sent without help",
      "Declined/Lost reason": "3",
      "Microsoft Referral Status": "Pending",
      "Customer Address Line 2": " ",
      "A column to come": "x",
    }),
  ).toBe(toContentKey(deal));
});

test("each cell that a creation carries counts", () => {
  const asked = aDealWithHelp({ "Notes to Microsoft": "Call me", "CLA Number": "7" }) as Cells;
  const names = Object.keys(asked).filter((name) => asked[name] !== "");
  const keys = names.map((name) => toContentKey({ ...asked, [name]: `${String(asked[name])} 7` }));
  expect(new Set([toContentKey(asked), ...keys]).size).toBe(names.length + 1);
});
