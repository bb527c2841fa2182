// When two cells say the same.
import { isSameCell } from "../../src/deals/isSameCell";
import { columnOf } from "../builders/checked";

test("forms of one value are the same, and other values are not", () => {
  const day = columnOf("Estimated Close Date");
  expect([
    isSameCell(day, 46_782, "1/30/2028"),
    isSameCell(day, 46_782.9, 46_782),
    isSameCell(day, 46_782, 46_783),
  ]).toEqual([true, true, false]);
  const help = columnOf("Microsoft help required?");
  expect([isSameCell(help, "oui", "Yes"), isSameCell(help, "", "No"), isSameCell(help, "", " ")]).toEqual([
    true,
    false,
    true,
  ]);
});

test("what only Partner Center fills in is compared as it stands", () => {
  expect(isSameCell(columnOf("Microsoft team member 1"), "A,B,1,a@b.com", "A, B, 1, a@b.com")).toBe(false);
  expect(isSameCell(columnOf("Team member 1"), "A,B,1,a@b.com", "A, B, 1, a@b.com")).toBe(true);
});
