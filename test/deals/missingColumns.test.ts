// Which columns a pull adds to a sheet.
import { toMissingColumns } from "../../src/deals/missingColumns";
import { headers2021, headers2023, toLayout } from "../builders/deals";

const told = (headers: readonly string[], ...deals: readonly object[]): readonly string[] =>
  toMissingColumns(
    toLayout(headers),
    deals.map((cells) => ({ cells: cells as Record<string, string> })),
  ).map(({ header, behind }) => `${header} behind ${behind ?? "nothing"}`);

test("a template that shows all that was pulled lacks nothing", () => {
  expect(told(headers2021, { "Solution 1": "A", "Team member 1": "B", Notes: "n" })).toEqual([]);
  expect(told(headers2021)).toEqual([]);
});

test("solutions and members get columns up to the most that a deal has, without a gap in their numbers", () => {
  expect(told(headers2021, { "Solution 3": "C", "Team member 2": "B" }, { "Solution 2": "B" })).toEqual([
    "Solution 2 behind Solution 1",
    "Solution 3 behind Solution 2",
    "Team member 2 behind Team member 1",
  ]);
  expect(told([...headers2021, "Solution 2"], { "Solution 3": "C" })).toEqual(["Solution 3 behind Solution 2"]);
});

test("a column of the edition that was taken out comes back where a deal holds a value for it", () => {
  const headers = headers2021.filter((header) => header !== "Notes" && header !== "CRM ID" && header !== "Solution 1");
  expect(told(headers, { Notes: "n", "Solution 2": "B" })).toEqual([
    "Notes behind Marketing Campaign ID",
    "Solution 1 behind Consent to share Customer/Partner contact",
    "Solution 2 behind Solution 1",
  ]);
});

test("columns of other editions are not added", () => {
  const cells = { "CLA Number": "7", "Created Date": "2026", "Microsoft team member 2": "x", "A column to come": "1" };
  expect(told(headers2021, cells)).toEqual([]);
  expect(told(headers2023, cells)).toEqual(["Microsoft team member 2 behind Microsoft team member 1"]);
});
