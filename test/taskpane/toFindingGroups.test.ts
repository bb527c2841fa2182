// How findings are grouped for reading.
import { toFindingGroups } from "../../src/taskpane/findings/toFindingGroups";
import { errorAt, manyFindings, warningAt } from "./states";

const missing = { wording: "Mandatory" } as const;
const few = [
  errorAt(4, "Ours", "excel-error", { value: "#N/A" }),
  errorAt(4, "Customer Name", "missing", missing),
  errorAt(1, "Deal Name", "missing", missing),
  warningAt(1, null, "deal-repeated", { times: 2 }),
];

test("by column, groups stand in the order of the sheet's columns, whole rows first and unknown columns last", () => {
  const groups = toFindingGroups(few, "column", ["Deal Name", "Customer Name"]);
  expect(groups.map(({ key }) => key)).toEqual(["", "Deal Name", "Customer Name", "Ours"]);
});

test("by row, groups stand from top to bottom", () => {
  expect(toFindingGroups(few, "row", []).map(({ key, findings }) => [key, findings.length])).toEqual([
    ["1", 2],
    ["4", 2],
  ]);
});

test("by kind, what is found most stands first", () => {
  expect(toFindingGroups(few, "kind", []).map(({ key }) => key)).toEqual(["missing", "excel-error", "deal-repeated"]);
});

test("a group counts errors and warnings apart and keeps its findings as they came", () => {
  const late = errorAt(9, "Deal Name", "missing", missing);
  const early = warningAt(2, "Deal Name", "line-break", {});
  expect(toFindingGroups([late, early], "column", ["Deal Name"])).toEqual([
    { key: "Deal Name", first: late, errors: 1, warnings: 1, findings: [late, early] },
  ]);
});

test("no finding is lost among thousands", () => {
  const groups = toFindingGroups(manyFindings, "column", []);
  expect(groups).toHaveLength(10);
  expect(groups.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(5000);
});
