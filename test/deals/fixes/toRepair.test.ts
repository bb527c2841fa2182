// From a finding to the value that is offered for its cell.
import { checkDeal } from "../../../src/deals/checkDeal";
import { checkDeals } from "../../../src/deals/checkDeals";
import { toFormerValue, toRepair } from "../../../src/deals/fixes/toRepair";
import { toSentence } from "../../../src/language/toSentence";
import { aNewDeal, anActiveDeal, headers2021, manyDeals, toCells, toLayout, withMistakes } from "../../builders/deals";
import type { Cells } from "../../builders/deals";

const layout = toLayout();

function repairs(cells: Cells): readonly unknown[] {
  const row = toCells(cells);
  return checkDeal(row, 0, layout).map((finding) => [finding.column, toRepair(finding, row, layout)]);
}

test("offers what the kind of the cell knows to mend", () => {
  expect(
    repairs(
      aNewDeal({
        "Deal Name": " Harbour",
        "Customer Country": "France",
        "Estimated Close Date": "31/12/2027",
        "Estimated Deal Value": "12 563",
        Currency: "€",
        "Microsoft help required?": "n",
        "Customer D-U-N-S ID": 81_466_849,
      }),
    ),
  ).toEqual([
    ["Deal Name", { value: "Harbour", certain: true }],
    ["Customer Country", { value: "FR", certain: true }],
    ["Customer D-U-N-S ID", { value: "081466849", certain: true }],
    ["Estimated Deal Value", { value: 12_563, certain: true }],
    ["Currency", { value: "EUR", certain: true }],
    ["Estimated Close Date", { value: 46_752, certain: true, shown: "12/31/2027" }],
    ["Microsoft help required?", { value: "No", certain: true }],
  ]);
});

test("offers what a rule expects as a guess", () => {
  expect(repairs(aNewDeal({ "Partner Referral Status": "Active", "Partner Referral Substatus": "Won" }))).toEqual([
    ["Partner Referral Status", { value: "New", certain: false }],
    ["Partner Referral Substatus", { value: "Accepted", certain: false }],
  ]);
  expect(repairs(anActiveDeal({ "Partner Referral Substatus": "Won" }))).toEqual([
    ["Partner Referral Substatus", { value: "Accepted", certain: false }],
  ]);
  expect(repairs(anActiveDeal({ "Partner Referral Status": "New", "Partner Referral Substatus": "Won" }))).toEqual([
    ["Partner Referral Substatus", null],
  ]);
  expect(repairs(aNewDeal({ "Customer Postal Code": "8052" }))).toEqual([
    ["Customer Postal Code", { value: "08052", certain: false }],
  ]);
});

test("takes invisible characters out", () => {
  expect(repairs(aNewDeal({ "Customer Name": "Con\u0007toso\u202E", "Customer City": "Red\uD800mond" }))).toEqual([
    ["Customer Name", { value: "Contoso", certain: true }],
    ["Customer City", { value: "Redmond", certain: true }],
  ]);
});

test("offers nothing where no one value is sensible", () => {
  expect(
    repairs(
      aNewDeal({
        "Deal Name": "",
        "Customer City": "#N/A",
        "Estimated Deal Value": "a lot",
        "Engagement ID": "x",
        Notes: "y".repeat(40_000),
      }),
    ),
  ).toEqual([
    ["Engagement ID", null],
    ["Referral ID", null],
    ["Deal Name", null],
    ["Customer City", null],
    ["Estimated Deal Value", null],
    ["Notes", null],
  ]);
});

test("offers the value that was pulled for a change that is not taken", () => {
  const pulled = toCells(anActiveDeal({ "Customer Name": "Contoso; Ltd" }));
  const row = toCells(anActiveDeal({ "Customer Name": "Other", Currency: "US$" }));
  const findings = checkDeal(row, 0, layout, { pulled: () => pulled });
  expect(findings.map((finding) => toFormerValue(finding, pulled, layout))).toEqual([
    { value: "Contoso; Ltd", certain: true },
    null,
  ]);
});

test("a certain repair leaves no error in its cell, and the sentence proposes the same value", () => {
  const rows = withMistakes(manyDeals(200));
  const certain = checkDeals(rows, layout).flatMap((finding) => {
    const row = rows[finding.row ?? 0] ?? [];
    const repair = toRepair(finding, row, layout);
    return repair?.certain === true ? [{ finding, row, repair }] : [];
  });
  expect(new Set(certain.map(({ finding }) => finding.column))).toEqual(
    new Set(["Customer Country", "Currency", "Estimated Close Date"]),
  );
  for (const { finding, row, repair } of certain) {
    const mended = row.map((value, index) => (headers2021[index] === finding.column ? repair.value : value));
    expect(checkDeal(mended, 0, layout).filter(({ column }) => column === finding.column)).toEqual([]);
    expect(toSentence(finding, "en", (name) => name)).toContain(String(repair.shown ?? repair.value));
  }
});
