// Where deals stand: the slices agree with the rows, and no currency is ever added to another.
import fc from "fast-check";
import { toSerial } from "../../../src/deals/day";
import { toPipeline } from "../../../src/deals/pipeline/toPipeline";
import { aNewDeal, anActiveDeal, toCells, toLayout } from "../../builders/deals";
import type { Cells } from "../../builders/deals";

const layout = toLayout();

function picturesOf(...deals: readonly Cells[]): ReturnType<typeof toPipeline> {
  return toPipeline(
    deals.map((cells) => toCells(cells)),
    layout,
  );
}

test("deals are counted and valued by status, stage and month, the closed ones as won or lost", () => {
  const close = toSerial({ year: 2027, month: 3, day: 9 });
  const open = { "Estimated Close Date": close, "Estimated Deal Value": 1000, Currency: "EUR", "Sales Stage": 20 };
  const [picture] = picturesOf(
    aNewDeal(open),
    anActiveDeal({ ...open, "Sales Stage": "Develop", "Estimated Deal Value": "500" }),
    anActiveDeal({
      ...open,
      "Partner Referral Status": "Closed",
      "Partner Referral Substatus": "Won",
      "Estimated Deal Value": 250,
    }),
  );
  expect(picture).toMatchObject({ currency: "EUR", deals: 3, value: 1750, unvalued: 0 });
  expect(picture?.byStatus).toEqual([
    { key: "New", deals: 1, value: 1000 },
    { key: "Active", deals: 1, value: 500 },
    { key: "Closed", deals: 1, value: 250 },
  ]);
  expect(picture?.byMonth).toEqual([{ key: "2027-03", deals: 2, value: 1500 }]);
  expect(picture?.wonAndLost).toEqual([
    { key: "Won", deals: 1, value: 250 },
    { key: "Lost", deals: 0, value: 0 },
  ]);
});

test("a deal without a currency or a value is counted and never valued", () => {
  const pictures = picturesOf(
    aNewDeal({ Currency: "", "Estimated Deal Value": 700 }),
    aNewDeal({ Currency: "EUR", "Estimated Deal Value": "a lot" }),
  );
  expect(pictures.map(({ currency, deals, value, unvalued }) => [currency, deals, value, unvalued])).toEqual([
    ["EUR", 1, 0, 1],
    ["", 1, 700, 0],
  ]);
});

test("whatever the deals, every one is in one currency, and the slices add up to its picture", () => {
  const deal = fc.record({
    Currency: fc.constantFrom("USD", "EUR", "eur", "JPY", "€", ""),
    "Estimated Deal Value": fc.oneof(fc.integer({ min: 0, max: 1e6 }), fc.constantFrom("", "a lot", "12")),
    "Partner Referral Status": fc.constantFrom("New", "Active", "Closed", "?"),
    "Partner Referral Substatus": fc.constantFrom("Accepted", "Won", "Lost", ""),
    "Sales Stage": fc.constantFrom(0, 20, 100, "Develop", "", "?"),
    "Estimated Close Date": fc.oneof(fc.integer({ min: 40_000, max: 50_000 }), fc.constantFrom("", "soon")),
  });
  fc.assert(
    fc.property(fc.array(deal, { maxLength: 40 }), (deals) => {
      const pictures = picturesOf(...deals.map((cells) => aNewDeal(cells)));
      expect(pictures.reduce((sum, { deals: count }) => sum + count, 0)).toBe(deals.length);
      expect(new Set(pictures.map(({ currency }) => currency)).size).toBe(pictures.length);
      for (const { deals: count, value, byStatus, byStage, byMonth } of pictures) {
        const sum = (slices: typeof byStatus): readonly [number, number] => [
          slices.reduce((all, slice) => all + slice.deals, 0),
          slices.reduce((all, slice) => all + slice.value, 0),
        ];
        expect(sum(byStatus)).toEqual([count, value]);
        expect(sum(byStage)).toEqual(sum(byMonth));
      }
    }),
  );
});
