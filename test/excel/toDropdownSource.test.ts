// What dropdowns take their choices from.
import { toListsCells, toTypedList } from "../../src/excel/listsSheet";
import { listsSheetName } from "../../src/excel/listsSheetName";
import { toDropdownSource } from "../../src/excel/toDropdownSource";
import { headers2021, headers2023, toLayout } from "../builders/deals";

const place = { firstColumn: 0, firstRow: 1 };

function sourceOf(header: string, headers = headers2021): string | null {
  const layout = toLayout(headers);
  const column = layout.byName.get(header);
  if (column === undefined) throw new Error(`no column ${header}`);
  return toDropdownSource(column, { layout, language: "en", place });
}

test("types a short list into the rule", () => {
  expect(sourceOf("Partner Referral Status")).toBe("New,Active,Closed");
  expect(sourceOf("Microsoft help required?")).toBe("Yes,No");
});

test("takes a list from the lists sheet where an item holds a comma or the list is longer than Excel takes", () => {
  expect(toTypedList(["Duplicate, sent by Microsoft", "Test"])).toBeNull();
  expect(toTypedList(["x".repeat(200), "y".repeat(55)])).toBeNull();
  expect(toTypedList(["x".repeat(200), "y".repeat(54)])).toBe(`${"x".repeat(200)},${"y".repeat(54)}`);
  expect(sourceOf("Customer Country")).toMatch(/^=CoSellLists!\$[A-Z]+\$2:\$[A-Z]+\$250$/u);
});

test("offers nothing where a column has no choices", () => {
  expect(sourceOf("Deal Name")).toBeNull();
  expect(sourceOf("Solution 1")).toBeNull();
});

test("finds a dependent list by the deciding cell of the same row, without INDIRECT", () => {
  const source = sourceOf("Partner Referral Substatus") ?? "";
  expect(source).toContain("TRIM($Q2)");
  expect(source).toMatch(/^=OFFSET\(CoSellLists!/u);
  expect(source).not.toContain("INDIRECT");
  expect(source.length).toBeLessThan(8_192);
});

test("follows the deciding column to another place", () => {
  const headers = ["Partner Referral Status", ...headers2021.filter((header) => header !== "Partner Referral Status")];
  expect(sourceOf("Partner Referral Substatus", headers)).toContain("TRIM($A2)");
});

test("offers all choices where the deciding column is missing", () => {
  const headers = headers2021.filter((header) => header !== "Partner Referral Status");
  expect(sourceOf("Partner Referral Substatus", headers)).toMatch(/^=OFFSET\(CoSellLists!\$[A-Z]+\$2,0,0,\d+,1\)$/u);
});

test("has the same lists sheet for every edition and language, each list once", () => {
  const cells = toListsCells();
  const [titles = []] = cells;
  expect(cells.every((row) => row.length === titles.length)).toBe(true);
  expect(titles.filter((title) => title === "Customer Country")).toHaveLength(1);
  expect(listsSheetName).toMatch(/^\w{1,31}$/u);
  expect(sourceOf("Customer Country", headers2023)).toBe(sourceOf("Customer Country"));
});
