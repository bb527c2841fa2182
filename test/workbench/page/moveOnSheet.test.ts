// Where the arrow keys lead on a sheet.
import { createHost } from "../../../src/workbench/host/createHost";
import type { Host } from "../../../src/workbench/host/Host";
import {
  toEdge,
  toExtended,
  toFarCorner,
  toNeighbour,
  toNextInside,
} from "../../../src/workbench/page/input/moveOnSheet";
import type { Field } from "../../../src/workbench/page/input/moveOnSheet";
import { makeTable } from "./makeTable";

const down = { rows: 1, columns: 0 } as const;
const right = { rows: 0, columns: 1 } as const;
const up = { rows: -1, columns: 0 } as const;

function toField({ workbook }: Host): Field {
  return { sheet: workbook.activeSheet, extent: { rows: 50, columns: 10 } };
}

test("a step stays on the sheet", () => {
  const field = toField(createHost());
  expect(toNeighbour(field, { row: 0, column: 0 }, up)).toEqual({ row: 0, column: 0 });
  expect(toNeighbour(field, { row: 0, column: 9 }, right)).toEqual({ row: 0, column: 9 });
  expect(toNeighbour(field, { row: 3, column: 2 }, down)).toEqual({ row: 4, column: 2 });
});

test("a step passes over rows that a filter hides", () => {
  const host = createHost();
  host.user.paste("A1", "Name\nkeep\nhide\nhide\nkeep");
  host.user.filter(makeTable(host, "A1:A5").name, "Name", ["keep"]);
  expect(toNeighbour(toField(host), { row: 1, column: 0 }, down)).toEqual({ row: 4, column: 0 });
});

test("with Ctrl a step goes to the end of what is filled, then over the gap, then to the edge", () => {
  const host = createHost();
  host.user.paste("A1", "a\nb\nc\n\n\nd");
  const field = toField(host);
  expect(toEdge(field, { row: 0, column: 0 }, down)).toEqual({ row: 2, column: 0 });
  expect(toEdge(field, { row: 2, column: 0 }, down)).toEqual({ row: 5, column: 0 });
  expect(toEdge(field, { row: 5, column: 0 }, down)).toEqual({ row: 49, column: 0 });
  expect(toEdge(field, { row: 49, column: 0 }, up)).toEqual({ row: 5, column: 0 });
});

test("a stretched selection grows from its active cell, and shrinks back over it", () => {
  const selection = { area: { row: 2, column: 2, rows: 3, columns: 1 }, active: { row: 4, column: 2 } };
  expect(toFarCorner(selection)).toEqual({ row: 2, column: 2 });
  expect(toExtended(selection, { row: 6, column: 3 })).toEqual({ row: 4, column: 2, rows: 3, columns: 2 });
});

test("Enter and Tab go round inside a selection of several cells", () => {
  const area = { row: 1, column: 1, rows: 2, columns: 2 };
  const after = (row: number, column: number): unknown =>
    toNextInside({ area, active: { row, column } }, "rows", false);
  expect(after(1, 1)).toEqual({ row: 2, column: 1 });
  expect(after(2, 1)).toEqual({ row: 1, column: 2 });
  expect(after(2, 2)).toEqual({ row: 1, column: 1 });
  expect(toNextInside({ area, active: { row: 1, column: 1 } }, "columns", true)).toEqual({ row: 2, column: 2 });
});
