// Which deals want care, at the days on which that begins and ends.
import fc from "fast-check";
import { toSerial } from "../../../src/deals/day";
import { toWorklist } from "../../../src/deals/worklist/toWorklist";
import type { Care } from "../../../src/deals/worklist/toWorklist";
import { aNewDeal, anActiveDeal, headers2021, toCells, toLayout } from "../../builders/deals";
import type { Cells } from "../../builders/deals";

const headers = [...headers2021, "Created Date"];
const layout = toLayout(headers);
const today = { year: 2028, month: 2, day: 29 };
const serial = toSerial(today);
const todayMs = Date.UTC(2028, 1, 29);

function caresOf(cells: Cells, changedAtMs: number | null = null): readonly (readonly [Care["code"], number | null])[] {
  const row = toCells({ "Customer D-U-N-S ID": "081466849", "Estimated Close Date": serial, ...cells }, headers);
  return toWorklist([row], layout, { today, changedAtMs: () => changedAtMs }).map(({ code, days }) => [code, days]);
}

test("a deal that is up to date wants nothing", () => {
  expect(caresOf(anActiveDeal({ "Estimated Close Date": serial, "Customer D-U-N-S ID": "081466849" }))).toEqual([]);
});

test("a close date has passed from the next day on", () => {
  const closing = (date: number): unknown =>
    caresOf(anActiveDeal({ "Estimated Close Date": date, "Customer D-U-N-S ID": "081466849" }));
  expect(closing(serial)).toEqual([]);
  expect(closing(serial - 1)).toEqual([["close-date-passed", 1]]);
  expect(closing(serial - 366)).toEqual([["close-date-passed", 366]]);
});

test("a close date that is text counts like a date", () => {
  expect(caresOf(anActiveDeal({ "Estimated Close Date": "02/28/2028", "Customer D-U-N-S ID": "081466849" }))).toEqual([
    ["close-date-passed", 1],
  ]);
});

test("a new deal waits for its answer until 14 days have gone", () => {
  const created = (date: number | string): unknown =>
    caresOf({
      ...anActiveDeal({ "Estimated Close Date": serial, "Customer D-U-N-S ID": "081466849" }),
      "Partner Referral Status": "New",
      "Partner Referral Substatus": "Received",
      "Created Date": date,
    });
  expect(created(serial)).toEqual([["new-unanswered", 14]]);
  expect(created(serial - 14)).toEqual([["new-unanswered", 0]]);
  expect(created(serial - 15)).toEqual([]);
  expect(created("2028-02-27T23:30:00Z")).toEqual([["new-unanswered", 12]]);
  expect(created("")).toEqual([["new-unanswered", null]]);
});

test("help that Microsoft has not answered is listed, answered help is not", () => {
  const asked = (answer: string): unknown =>
    caresOf({
      ...anActiveDeal({ "Estimated Close Date": serial, "Customer D-U-N-S ID": "081466849" }),
      "Microsoft help required?": "Yes",
      "Microsoft Referral Status": answer,
      "Created Date": serial - 4,
    });
  expect(asked("Pending")).toEqual([["help-unanswered", 10]]);
  expect(asked("Accepted")).toEqual([]);
  expect(asked("")).toEqual([]);
});

test("a deal is untouched from the 30th day on, as far as that is known", () => {
  const deal = anActiveDeal({ "Estimated Close Date": serial, "Customer D-U-N-S ID": "081466849" });
  const dayMs = 86_400_000;
  expect(caresOf(deal, todayMs - 29 * dayMs)).toEqual([]);
  expect(caresOf(deal, todayMs - 30 * dayMs)).toEqual([["untouched", 30]]);
  expect(caresOf(deal, null)).toEqual([]);
});

test("a deal without D-U-N-S is listed, a new one too", () => {
  expect(caresOf({ ...aNewDeal({ "Estimated Close Date": serial }), "Customer D-U-N-S ID": "" })).toEqual([
    ["no-duns", null],
  ]);
});

test("the most urgent stands first", () => {
  const rows = [
    anActiveDeal({ "Estimated Close Date": serial - 3, "Customer D-U-N-S ID": "" }),
    anActiveDeal({ "Estimated Close Date": serial - 9, "Customer D-U-N-S ID": "081466849" }),
  ].map((cells) => toCells(cells, headers));
  const cares = toWorklist(rows, layout, { today, changedAtMs: () => null });
  expect(cares.map(({ row, code }) => [row, code])).toEqual([
    [1, "close-date-passed"],
    [0, "close-date-passed"],
    [0, "no-duns"],
  ]);
});

test("a closed deal is never listed, whatever it holds", () => {
  const closed = fc.record({
    "Partner Referral Status": fc.constantFrom("Closed", "closed", "Fermé"),
    "Partner Referral Substatus": fc.constantFrom("Won", "Lost", "Declined", "Expired", ""),
    "Estimated Close Date": fc.integer({ min: 1, max: 60_000 }),
    "Customer D-U-N-S ID": fc.constantFrom("", "081466849"),
    "Microsoft help required?": fc.constantFrom("Yes", "No"),
    "Microsoft Referral Status": fc.constantFrom("Pending", "Accepted"),
  });
  fc.assert(fc.property(closed, (cells) => expect(caresOf(anActiveDeal(cells), 0)).toEqual([])));
});
