// What ails a sheet, and that what is mended is right afterwards.
import fc from "fast-check";
import { fromSerial, toMonthDayYear, toSerial } from "../../../src/deals/day";
import { toHealth } from "../../../src/deals/health/toHealth";
import type { HealthItem, Patient } from "../../../src/deals/health/toHealth";
import { toShownDay } from "../../../src/deals/health/toShownDay";
import { aNewDeal, headers2021, toCells, toLayout } from "../../builders/deals";
import type { Cells } from "../../builders/deals";

/** A valid deal whose date is one. */
const aDeal = (cells: Cells): Cells => aNewDeal({ "Estimated Close Date": 46_752, ...cells });
const layout = toLayout(headers2021);

function healthOf(deals: readonly Cells[], patient: Partial<Patient> = {}): readonly HealthItem[] {
  return toHealth({
    rows: deals.map((cells) => toCells(cells, headers2021)),
    layout,
    findings: [],
    groups: [],
    isFormula: () => false,
    hiddenRows: 0,
    dateSystem: 1900,
    ...patient,
  });
}

const editsOf = (items: readonly HealthItem[]): unknown =>
  items.map(({ ailment, count, cells }) => [ailment, count, cells.map(({ edit }) => edit?.after ?? null)]);

test("a sound sheet has no ailment", () => {
  expect(healthOf([aDeal({}), aDeal({})])).toEqual([]);
});

test("texts that are dates become dates; one that may mean two days is left to the repairs", () => {
  const serial = toSerial({ year: 2027, month: 12, day: 31 });
  const close = (text: string): Cells => aDeal({ "Estimated Close Date": text });
  expect(editsOf(healthOf([close("12/31/2027")]))).toEqual([["text-dates", 1, [serial]]]);
  expect(healthOf([close("03/04/2027"), close("31/12/2027")])).toEqual([]);
});

test("blanks around a value go, and unbreakable ones inside a code; inside free text they stay", () => {
  const deal = aDeal({
    "Customer City": "\u00A0Saint\u00A0Denis ",
    "Customer Country": "F\u00A0R",
    "Deal Name": "Chat\u00A0: un",
  });
  expect(editsOf(healthOf([deal]))).toEqual([["blanks", 2, ["Saint\u00A0Denis", "F R"]]]);
});

test("a cell with a formula is named and never written over", () => {
  const deal = aDeal({ "Customer City": " Redmond", "Estimated Close Date": "12/31/2027" });
  const items = healthOf([deal], { isFormula: () => true });
  expect(items.map(({ ailment }) => ailment)).toEqual(["formulas"]);
  expect(items[0]?.cells.every(({ edit }) => edit === null)).toBe(true);
});

test("dates that count from 1904 are moved by the days between the systems, whatever the day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 40_000, max: 60_000 }), (serial) => {
      const [item] = healthOf([aDeal({ "Estimated Close Date": serial })], { dateSystem: 1904 });
      const after = item?.cells[0]?.edit?.after;
      // What such a workbook shows for a serial is the day 1,462 days on.
      const shown = fromSerial(serial + 1_462);
      expect(item?.ailment).toBe("dates-from-1904");
      expect(typeof after === "number" && shown !== null && toMonthDayYear(fromSerial(after) ?? shown)).toBe(
        shown && toMonthDayYear(shown),
      );
    }),
  );
});

test("Partner Center shows the day before, west of Greenwich, and the same day east of it", () => {
  const kept = Date.UTC(2028, 2, 1);
  expect(toShownDay(kept, "America/Los_Angeles")).toBe(Date.UTC(2028, 1, 29));
  expect(toShownDay(kept, "Europe/Paris")).toBe(kept);
  expect(toShownDay(kept, "Pacific/Auckland")).toBe(kept);
});
