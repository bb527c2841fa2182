// The cells of a range with something in common: Range.getSpecialCells.
import type { Area } from "../model/area";
import { toIntersection } from "../model/area";
import type { LiveRange } from "../model/LiveRange";
import type { Sheet } from "../model/Sheet";
import { toUsedArea } from "../model/view/toUsedArea";
import type { Call } from "../protocol/Call";
import { notImplemented } from "../protocol/HostError";
import { isLeftOut, readOneOf } from "../protocol/readArguments";
import type { HostObject } from "./targets";
import { toObject } from "./targets";

type Test = (sheet: Sheet, row: number, column: number) => boolean;

const kinds = {
  Blanks: (sheet, row, column) => sheet.cell(row, column)?.formula == null && sheet.scalarAt(row, column) === "",
  Constants: (sheet, row, column) => sheet.cell(row, column)?.formula == null && sheet.scalarAt(row, column) !== "",
  Formulas: (sheet, row, column) => sheet.cell(row, column)?.formula != null,
  Visible: (sheet, row, column) => sheet.rowHidden(row) === null && !sheet.isColumnHidden(column),
} satisfies Record<string, Test>;

/** Adds a run of cells of one row to the areas: below an area of the same columns it makes that one taller. */
function addRun(areas: Area[], run: Area): void {
  const above = areas.findIndex(
    (area) => area.row + area.rows === run.row && area.column === run.column && area.columns === run.columns,
  );
  const grown = areas[above];
  if (grown) areas[above] = { ...grown, rows: grown.rows + 1 };
  else areas.push(run);
}

function toAreas(sheet: Sheet, area: Area, test: Test): readonly Area[] {
  const areas: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    let columns = 0;
    for (let column = area.column; column <= area.column + area.columns; column += 1) {
      const isLast = column === area.column + area.columns;
      if (!isLast && test(sheet, row, column)) columns += 1;
      else if (columns > 0) {
        addRun(areas, { row, column: column - columns, rows: 1, columns });
        columns = 0;
      }
    }
  }
  return areas;
}

/** The cells of a kind in the used part of a range, as areas; null where there is none. */
export function toSpecialCells(
  { sheet, area }: LiveRange,
  args: readonly unknown[],
  call: Call,
): HostObject<"RangeAreas"> | null {
  const kind = readOneOf(args[0], ["Blanks", "Constants", "Formulas", "Visible"], "the cell type");
  if (!isLeftOut(args[1]) && args[1] !== "All") throw notImplemented("getSpecialCells with a value type");
  const used = toUsedArea(sheet, { valuesOnly: false });
  const within = used && toIntersection(area, used);
  const areas = within ? toAreas(sheet, within, kinds[kind]) : [];
  return areas.length > 0
    ? toObject(
        "RangeAreas",
        areas.map((part) => call.track(sheet, part)),
      )
    : null;
}
