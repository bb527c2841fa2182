// Which rows a move of the selection leaves.
import { toLeftAreas } from "../../src/actions/Selection";

const at = (row: number, rows = 1, sheetId = "s") => ({ sheetId, areas: [{ row, column: 3, rows, columns: 1 }] });

test("leaves a row for another row or another sheet, not for another cell of it", () => {
  expect(toLeftAreas(at(4), at(5))).toEqual(at(4).areas);
  expect(toLeftAreas(at(4), at(4, 1, "other"))).toEqual(at(4).areas);
  expect(toLeftAreas(at(4), at(4))).toEqual([]);
  expect(toLeftAreas(at(4), at(3, 5))).toEqual([]);
});

test("does not read again what was selected by whole columns", () => {
  expect(toLeftAreas(at(0, 1_048_576), at(5))).toEqual([]);
});
