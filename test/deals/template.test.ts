// The headers that we insert.
import { templateColumns, templateHeaders } from "../../src/deals/template";

test("the template of 2021 has its 34 columns in order", () => {
  expect(templateHeaders("2021")).toEqual([
    "Errors",
    "Engagement ID",
    "Referral ID",
    "Deal Name",
    "Customer Name",
    "Customer Address Line 1",
    "Customer Address Line 2",
    "Customer City",
    "Customer State",
    "Customer Postal Code",
    "Customer Country",
    "Customer D-U-N-S ID",
    "Customer Contact First Name",
    "Customer Contact Last Name",
    "Customer Contact Phone number",
    "Customer Contact Email Address",
    "Partner Referral Status",
    "Partner Referral Substatus",
    "Microsoft Referral Status",
    "Declined/Lost reason",
    "Sales Stage",
    "Estimated Deal Value",
    "Currency",
    "Estimated Close Date",
    "CRM ID",
    "Marketing Campaign ID",
    "Notes",
    "Microsoft help required?",
    "What specific help from Microsoft?",
    "Share with Microsoft sales team",
    "Notes to Microsoft",
    "Consent to share Customer/Partner contact",
    "Solution 1",
    "Team member 1",
  ]);
});

test("the template of 2023 has 54 columns, a renamed reason, and no column of 2026", () => {
  const headers = templateHeaders("2023");
  expect(headers).toHaveLength(54);
  expect(headers).toContain("Declined/Lost/Error reason");
  expect(headers).not.toContain("Declined/Lost reason");
  expect(headers).toContain("PartnerID (formerly MPN ID)");
  expect(headers).not.toContain("Created Date");
  expect(new Set(templateColumns("2023").map(({ field }) => field)).size).toBe(54);
});
