// Which wrong cell comes next.
import { nextWrongCell } from "../../src/excel/nextWrongCell";

const cells = [
  { row: 5, column: 1 },
  { row: 2, column: 9 },
  { row: 2, column: 3 },
];

test("goes row by row, in a row from left to right", () => {
  expect(nextWrongCell(cells, { row: 2, column: 3 })).toEqual({ row: 2, column: 9 });
  expect(nextWrongCell(cells, { row: 2, column: 9 })).toEqual({ row: 5, column: 1 });
  expect(nextWrongCell(cells, { row: 3, column: 20 })).toEqual({ row: 5, column: 1 });
});

test("comes back to the first after the last, and starts there from elsewhere", () => {
  expect(nextWrongCell(cells, { row: 5, column: 1 })).toEqual({ row: 2, column: 3 });
  expect(nextWrongCell(cells, null)).toEqual({ row: 2, column: 3 });
});

test("has none where no cell is wrong", () => {
  expect(nextWrongCell([], { row: 0, column: 0 })).toBeNull();
});
