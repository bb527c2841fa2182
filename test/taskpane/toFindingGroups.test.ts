// How findings are grouped for reading.
import { groupFindings } from "../../src/taskpane/findings/groupFindings";
import { errorAt, manyFindings, warningAt } from "./states";

const missing = { wording: "Mandatory" } as const;

test("groups stand in the order of the sheet's columns, whole rows first and unknown columns last", () => {
  const groups = groupFindings(
    [
      errorAt(0, "Ours", "excel-error", { value: "#N/A" }),
      errorAt(0, "Customer Name", "missing", missing),
      errorAt(1, "Deal Name", "missing", missing),
      warningAt(1, null, "deal-repeated", { times: 2 }),
    ],
    ["Deal Name", "Customer Name"],
  );
  expect(groups.map(({ column }) => column)).toEqual([null, "Deal Name", "Customer Name", "Ours"]);
});

test("a group counts errors and warnings apart and keeps its findings as they came", () => {
  const late = errorAt(9, "Deal Name", "missing", missing);
  const early = warningAt(2, "Deal Name", "line-break", {});
  expect(groupFindings([late, early], ["Deal Name"])).toEqual([
    { column: "Deal Name", errors: 1, warnings: 1, findings: [late, early] },
  ]);
});

test("no finding is lost among thousands", () => {
  const groups = groupFindings(manyFindings, []);
  expect(groups).toHaveLength(10);
  expect(groups.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(5000);
});
