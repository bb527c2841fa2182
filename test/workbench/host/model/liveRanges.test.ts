import fc from "fast-check";
import { hasArea, toAddress } from "../../../../src/workbench/host/model/area";
import type { Area } from "../../../../src/workbench/host/model/area";
import { addSheet } from "../../../../src/workbench/host/model/sheets/addSheet";
import { deleteCells } from "../../../../src/workbench/host/model/structure/deleteCells";
import { insertCells } from "../../../../src/workbench/host/model/structure/insertCells";
import type { Sheet } from "../../../../src/workbench/host/model/Sheet";
import { aSheet, program, write } from "./builders";

const size = 8;

/** A sheet whose every cell holds its own first place. */
function aMarkedSheet(): Sheet {
  const sheet = aSheet();
  const lines = Array.from({ length: size }, (_row, row) =>
    Array.from({ length: size }, (_column, column) => `r${row}c${column}`),
  );
  write(sheet, "A1", lines);
  return sheet;
}

const aLine = fc.record({ at: fc.integer({ min: 0, max: 9 }), count: fc.integer({ min: 1, max: 3 }) });
const aShift = fc.record({ line: aLine, isRow: fc.boolean(), isInsert: fc.boolean() });
const anArea = fc
  .tuple(fc.nat(size - 1), fc.nat(size - 1), fc.nat(4), fc.nat(4))
  .map(([row, column, rows, columns]): Area => ({
    row,
    column,
    rows: Math.min(rows + 1, size - row),
    columns: Math.min(columns + 1, size - column),
  }));

function shiftSheet(
  sheet: Sheet,
  { line, isRow, isInsert }: { line: { at: number; count: number }; isRow: boolean; isInsert: boolean },
): void {
  const whole: Area = isRow
    ? { row: line.at, column: 0, rows: line.count, columns: 16_384 }
    : { row: 0, column: line.at, rows: 1_048_576, columns: line.count };
  program(sheet, () => {
    if (isInsert) insertCells(sheet, whole, isRow ? "down" : "right");
    else deleteCells(sheet, whole, isRow ? "up" : "left");
  });
}

/** Where the cells that were in an area are now: from the first to the last that is left. */
function findCells(sheet: Sheet, before: Area): Area | null {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = 0; row < 60; row += 1) {
    for (let column = 0; column < 60; column += 1) {
      const mark = /^r(\d+)c(\d+)$/.exec(String(sheet.valueAt(row, column)));
      if (!mark) continue;
      const [fromRow, fromColumn] = [Number(mark[1]), Number(mark[2])];
      const isInside =
        fromRow >= before.row &&
        fromRow < before.row + before.rows &&
        fromColumn >= before.column &&
        fromColumn < before.column + before.columns;
      if (!isInside) continue;
      rows.push(row);
      columns.push(column);
    }
  }
  if (rows.length === 0) return null;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

test("a tracked range holds the cells it held, through any insertions and deletions of rows and columns", () => {
  fc.assert(
    fc.property(anArea, fc.array(aShift, { maxLength: 6 }), (before, shifts) => {
      const sheet = aMarkedSheet();
      const range = sheet.workbook.trackRange(sheet, before);
      for (const shift of shifts) {
        shiftSheet(sheet, shift);
        const left = findCells(sheet, before);
        // Where only inserted lines are left, the range may outlive the marked cells: it never holds less than them.
        if (!left) return;
        expect(range.place && hasArea(range.place.area, left)).toBe(true);
      }
      const left = findCells(sheet, before);
      if (shifts.every(({ isInsert }) => isInsert) || shifts.every(({ isInsert }) => !isInsert)) {
        expect(range.place?.area).toEqual(left);
      }
    }),
    { numRuns: 150 },
  );
});

test("a formula's references go where a tracked range goes", () => {
  fc.assert(
    fc.property(anArea, fc.array(aShift, { maxLength: 6 }), (before, shifts) => {
      const sheet = aMarkedSheet();
      const other = program(sheet, () => addSheet(sheet.workbook, "Refs"));
      const range = sheet.workbook.trackRange(sheet, before);
      write(other, "A1", [
        [
          `=ROW(${toName(before)})&","&COLUMN(${toName(before)})&","&ROWS(${toName(before)})&","&COLUMNS(${toName(before)})`,
        ],
      ]);
      for (const shift of shifts) shiftSheet(sheet, shift);
      const place = range.place?.area;
      const expected = place ? `${place.row + 1},${place.column + 1},${place.rows},${place.columns}` : "#REF!";
      expect(other.valueAt(0, 0)).toBe(expected);
    }),
    { numRuns: 100 },
  );
});

const toName = (at: Area): string => `Sheet1!${toAddress(at)}`;
