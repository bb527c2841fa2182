// Cells as a person reads them in the pane.
import { toSerial } from "../../src/deals/day";
import { toPaneWords } from "../builders/toPaneWords";
import { toShownCell } from "../../src/taskpane/work/toShownCell";

const english = toPaneWords("en-US", "UTC");
const french = toPaneWords("fr-FR", "UTC");
const cells = { Currency: "USD" };

test("a date is a day, money has its currency, and an empty cell says that it is", () => {
  const value = toSerial({ year: 2027, month: 3, day: 15 });
  expect(toShownCell({ column: "Estimated Close Date", value, cells }, english)).toBe("Mar 15, 2027");
  expect(toShownCell({ column: "Estimated Deal Value", value: 95000, cells }, english)).toBe("$95,000");
  expect(toShownCell({ column: "Estimated Deal Value", value: 95000, cells: {} }, english)).toBe("95,000");
  expect(toShownCell({ column: "Notes", value: " ", cells }, english)).toBe("empty");
});

test("a date or an amount that was typed as text stays as it was typed", () => {
  expect(toShownCell({ column: "Estimated Close Date", value: "soon", cells }, english)).toBe("soon");
  expect(toShownCell({ column: "Estimated Deal Value", value: "much", cells }, english)).toBe("much");
});

test("statuses and codes are said in the language of the pane", () => {
  expect(toShownCell({ column: "Partner Referral Status", value: "Closed", cells }, french)).toBe("Fermé");
  expect(toShownCell({ column: "Sales Stage", value: 20, cells }, english)).toBe("20 (Qualified)");
  expect(toShownCell({ column: "Microsoft help required?", value: "Yes", cells }, french)).toBe("Oui");
});

test("a reason is that of an error where the deal is closed as one", () => {
  const reason = { column: "Declined/Lost reason", value: 7 };
  expect(toShownCell({ ...reason, cells }, english)).toBe("7 (Report as abuse, spam or phishing)");
  expect(toShownCell({ ...reason, cells: { "Partner Referral Substatus": "Error" } }, english)).toBe(
    "7 (Test referral)",
  );
});

test("a column that the template does not know is shown as it is", () => {
  expect(toShownCell({ column: "Prio intern", value: 1234.5, cells }, english)).toBe("1,234.5");
  expect(toShownCell({ column: "Customer Postal Code", value: "01067", cells }, english)).toBe("01067");
});
