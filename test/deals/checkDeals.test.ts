// All rows together: the rules of the whole sheet, and the order of what is found.
import { acrossColumns, checkAcrossDeals, checkDeals } from "../../src/deals/checkDeals";
import type { Finding } from "../../src/deals/finding";
import { aNewDeal, anActiveDeal, headers2021, manyDeals, toCells, toLayout, withMistakes } from "../builders/deals";
import type { Cells } from "../builders/deals";

const layout = toLayout();
const told = (rows: readonly Cells[]): readonly string[] =>
  checkDeals(
    rows.map((row) => toCells(row)),
    layout,
  ).map(show);
const show = ({ row, column, severity, code }: Finding): string => `${row ?? ""} ${severity} ${column ?? ""}: ${code}`;
const id = (first: string): string => `${first.padEnd(8, "0")}-0b84-4ac4-b4ea-5b2587d42cee`;

test("the same Referral ID in two rows is an error on both, however it is written", () => {
  const rows = [
    anActiveDeal({ "Referral ID": id("abc") }),
    anActiveDeal({ "Referral ID": id("def") }),
    anActiveDeal({ "Referral ID": `${id("ABC")} ` }),
  ];
  expect(told(rows)).toEqual([
    "0 error Referral ID: referral-repeated",
    "2 warning Referral ID: untidy",
    "2 error Referral ID: referral-repeated",
  ]);
  expect(
    checkDeals(
      rows.map((row) => toCells(row)),
      layout,
    )[0]?.params,
  ).toEqual({ times: 2 });
});

test("rows without a Referral ID, and the same Engagement ID in several rows, are no repetition", () => {
  expect(told([aNewDeal(), aNewDeal({ "Deal Name": "Other" })])).toEqual([]);
  expect(told([anActiveDeal({ "Referral ID": id("a") }), anActiveDeal({ "Referral ID": id("b") })])).toEqual([]);
});

test("two new deals of the same customer and name are worth a warning on both, two known ones are not", () => {
  const twin = aNewDeal({ "Deal Name": "HARBOUR  analytics", "Customer Name": "Ｃontoso corporation" });
  expect(told([aNewDeal(), twin, aNewDeal({ "Customer Name": "Other" })])).toEqual([
    "0 warning Deal Name: deal-repeated",
    "1 warning Deal Name: deal-repeated",
  ]);
  expect(told([aNewDeal(), anActiveDeal()])).toEqual([]);
});

test("a mark that was copied with its row is repeated too", () => {
  const marked = aNewDeal({ "Referral ID": `new-${id("a")}` });
  expect(told([marked, marked])).toEqual([
    "0 error Referral ID: mark-left",
    "0 error Referral ID: referral-repeated",
    "0 warning Deal Name: deal-repeated",
    "1 error Referral ID: mark-left",
    "1 error Referral ID: referral-repeated",
    "1 warning Deal Name: deal-repeated",
  ]);
});

test("findings come in row order, then in the order of the columns", () => {
  expect(
    told([
      aNewDeal({ Currency: "?", "Deal Name": "" }),
      aNewDeal({ "Referral ID": id("a"), "Solution 1": "" }),
      {},
      aNewDeal({ "Referral ID": id("a"), Currency: "" }),
    ]),
  ).toEqual([
    "0 error Deal Name: missing",
    "0 error Currency: currency-code",
    "1 error Referral ID: referral-repeated",
    "1 error Solution 1: missing",
    "3 error Referral ID: referral-repeated",
    "3 error Currency: missing",
  ]);
});

test("the rules of the whole sheet read nothing but their columns", () => {
  expect(acrossColumns(layout).map(({ name }) => name)).toEqual(["Referral ID", "Deal Name", "Customer Name"]);
  const read = acrossColumns(layout).map(({ index }) => index);
  const rows = [anActiveDeal(), anActiveDeal(), aNewDeal(), aNewDeal()].map((row) => toCells(row));
  const bare = rows.map((row) => row.map((value, index) => (read.includes(index) ? value : "")));
  expect(checkAcrossDeals(bare, layout)).toEqual(checkAcrossDeals(rows, layout));
  expect(checkAcrossDeals(rows, layout)).toHaveLength(4);
});

test("a sheet without the columns of those rules is checked all the same", () => {
  const headers = headers2021.filter((header) => !["Referral ID", "Customer Name"].includes(header));
  expect(checkDeals([toCells(aNewDeal(), headers), toCells(aNewDeal(), headers)], toLayout(headers))).toEqual([]);
});

test("a thousand right deals have no error, and with mistakes in every second one exactly those are wrong", () => {
  const rows = manyDeals(1000);
  expect(checkDeals(rows, layout)).toEqual([]);
  const wrong = checkDeals(withMistakes(rows), layout).filter(({ severity }) => severity === "error");
  expect([...new Set(wrong.map(({ row }) => row))]).toEqual(
    Array.from({ length: 500 }, (_unused, index) => index * 2 + 1),
  );
});
