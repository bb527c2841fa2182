// Dates: MM/DD/YYYY or an Excel date is right, other orders are errors with a repair.
import { fromSerial, toSerial } from "../../../src/deals/day";
import { toError } from "../../../src/deals/finding";
import { judge, judgeAll, repairOf } from "../../builders/checked";

test("takes MM/DD/YYYY with or without leading zeros, and Excel dates", () => {
  expect(
    judgeAll("Estimated Close Date", [
      "1/30/2020",
      "01/30/2020",
      "01/05/2027",
      "12/31/2027",
      "2/29/2028",
      46_387,
      46_387.75,
      1,
      2_958_465,
    ]),
  ).toEqual({});
});

test("takes no other form", () => {
  expect(
    judgeAll("Estimated Close Date", [
      "31/12/2027",
      "2027-12-31",
      "31.12.2027",
      "12-31-2027",
      "1/30/27",
      "2/30/2027",
      "2/29/2027",
      "13/13/2027",
      "00/10/2027",
      "1/1/1899",
      "46387",
      "soon",
      "2027",
      "12/2027",
      "Jan 30, 2027",
      "1/30/2027 10:00",
      0,
      60,
      -1,
      2_958_466,
      true,
      " 1/30/2027 ",
    ]),
  ).toEqual({
    "31/12/2027": "date-format",
    "2027-12-31": "date-format",
    "31.12.2027": "date-format",
    "12-31-2027": "date-format",
    "1/30/27": "date-format",
    "2/30/2027": "no-such-day",
    "2/29/2027": "no-such-day",
    "13/13/2027": "no-such-day",
    "00/10/2027": "no-such-day",
    "1/1/1899": "no-such-day",
    "46387": "date-format",
    soon: "date-format",
    "2027": "date-format",
    "12/2027": "date-format",
    "Jan 30, 2027": "date-format",
    "1/30/2027 10:00": "date-format",
    "<0>": "date-format",
    "<60>": "date-format",
    "<-1>": "date-format",
    "<2958466>": "date-format",
    "<true>": "date-format",
    " 1/30/2027 ": "untidy",
  });
});

test.each([
  ["31/12/2027", "12/31/2027"],
  ["2027-12-31", "12/31/2027"],
  ["2027/1/5", "01/05/2027"],
  ["20271231", "12/31/2027"],
  ["2027-12-31T00:00:00Z", "12/31/2027"],
  ["2027-12-31 13:45", "12/31/2027"],
  ["1/30/2027 10:00 AM", "01/30/2027"],
  ["05.01.2027", "01/05/2027"],
  ["31.12.2027", "12/31/2027"],
  ["05-01-2027", "01/05/2027?"],
  ["05-05-2027", "05/05/2027"],
  ["31-12-2027", "12/31/2027"],
  ["12-31-2027", "12/31/2027"],
  ["1/30/27", "01/30/2027?"],
  ["31/12/27", "12/31/2027?"],
  ["Jan 30, 2027", "01/30/2027"],
  ["30 January 2027", "01/30/2027"],
  ["30 janvier 2027", "01/30/2027"],
  ["1er février 2027", "02/01/2027"],
  ["Sunday, 30 Jan 2027", "01/30/2027"],
  ["15-Août-2027", "08/15/2027"],
  ["46387", "12/31/2026?"],
  ["31/02/2027", null],
  ["2027-02-30", null],
  ["soon", null],
  ["30 Brumaire 2027", null],
])("offers for %j the day %j", (value, day) => {
  expect(repairOf("Estimated Close Date", value)).toBe(day);
});

test("says the repair in the finding, as a day and not as a serial number", () => {
  expect(judge("Estimated Close Date", "31/12/2027")).toEqual(
    toError("date-format", { value: "31/12/2027", suggestion: "12/31/2027" }),
  );
});

test("serial numbers and days go both ways, around the day that never was", () => {
  expect([1, 59, 61, 43_831, 46_387, 2_958_465].map((serial) => fromSerial(serial))).toEqual([
    { year: 1900, month: 1, day: 1 },
    { year: 1900, month: 2, day: 28 },
    { year: 1900, month: 3, day: 1 },
    { year: 2020, month: 1, day: 1 },
    { year: 2026, month: 12, day: 31 },
    { year: 9999, month: 12, day: 31 },
  ]);
  expect(fromSerial(60)).toBeNull();
  expect([1, 59, 61, 46_387].map((serial) => toSerial(fromSerial(serial) ?? { year: 0, month: 0, day: 0 }))).toEqual([
    1, 59, 61, 46_387,
  ]);
});
