// Invented deals to try things with: some are right, some are wrong in the ways that happen most. They can never be sent.
import type { Cells } from "./pulled";
import type { Row } from "./cell";
import type { Layout } from "./layout";

const ground: Cells = {
  "Customer Address Line 1": "12 Quay Street",
  "Customer City": "Seattle",
  "Customer State": "WA",
  "Customer Postal Code": "98101",
  "Customer Country": "US",
  "Partner Referral Status": "New",
  "Partner Referral Substatus": "Accepted",
  "Sales Stage": 20,
  Currency: "USD",
  "Estimated Close Date": 47_118,
  "Microsoft help required?": "No",
  "Share with Microsoft sales team": "Yes",
  "Consent to share Customer/Partner contact": "Yes",
  "Solution 1": "SOL-1234-PQRS, USD, 100, 10",
  "Team member 1": "Kim, Example, 425 555 0100, kim@example.com",
};

const made: readonly Cells[] = [
  { "Deal Name": "Harbour analytics", "Customer Name": "Sample Harbour Logistics", "Estimated Deal Value": 48_000 },
  { "Deal Name": "Cold chain sensors", "Customer Name": "Sample Fjord Foods", "Estimated Deal Value": 125_000 },
  {
    "Deal Name": "Claims assistant",
    "Customer Name": "Sample Alder Insurance",
    "Estimated Deal Value": "86,500 $",
    "Customer Country": "United States",
  },
  {
    "Deal Name": "Plant twin",
    "Customer Name": "Sample Ember Steel",
    "Estimated Deal Value": 240_000,
    "Estimated Close Date": "31/12/2028",
  },
  {
    "Deal Name": "Seat booking",
    "Customer Name": "Sample Sunrise Airways",
    "Estimated Deal Value": 61_000,
    Currency: "US$",
  },
  { "Deal Name": "", "Customer Name": "Sample Birch Clinics", "Estimated Deal Value": 33_000 },
  {
    "Deal Name": "Grid forecast",
    "Customer Name": "Sample Volta Energy",
    "Estimated Deal Value": 310_000,
    "Microsoft help required?": "Maybe",
  },
  { "Deal Name": "Tutor for schools", "Customer Name": "Sample Maple District", "Estimated Deal Value": 52_000 },
];

const sampleId = /^SAMPLE-\d+$/u;

/** The sample deals, each known by its CRM ID. */
export const sampleDeals: readonly Cells[] = made.map((cells, index) => ({
  ...ground,
  "CRM ID": `SAMPLE-${index + 1}`,
  ...cells,
}));

/** Whether a row is a sample deal, edited or not. */
export function isSampleDeal(row: Row, layout: Layout): boolean {
  const index = layout.byName.get("CRM ID")?.index;
  return index !== undefined && sampleId.test(String(row[index] ?? "").trim());
}
