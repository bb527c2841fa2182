// The part of a sheet that is in use.
import type { Area } from "../area";
import { isEmptyCell } from "../Cell";
import type { RowRecord } from "../cellStore";
import { allRows } from "../cellStore";
import type { Sheet } from "../Sheet";
import type { SheetState } from "../SheetState";

interface Used {
  readonly state: SheetState;
  readonly version: number;
  readonly withFormats: Area | null;
  readonly withValues: Area | null;
}

const known = new WeakMap<Sheet, Used>();

/** The smallest area around all cells that hold something or (unless `valuesOnly`) have a look; null on an empty sheet. */
export function toUsedArea(sheet: Sheet, { valuesOnly = false } = {}): Area | null {
  const { state, workbook } = sheet;
  const last = known.get(sheet);
  const isKnown = last?.state === state && last.version === workbook.version;
  const used = isKnown ? last : findUsed(state, workbook.version);
  known.set(sheet, used);
  return valuesOnly ? used.withValues : used.withFormats;
}

function findUsed(state: SheetState, version: number): Used {
  const rows = allRows(state.rows);
  const find = (isUsed: (record: RowRecord, column: number) => boolean): Area | null => {
    let [top, bottom, left, right] = [-1, -1, Number.MAX_SAFE_INTEGER, -1];
    for (const [row, record] of rows) {
      const first = findColumn(record, isUsed, 1);
      if (first < 0) continue;
      if (top < 0) top = row;
      bottom = row;
      left = Math.min(left, first);
      right = Math.max(right, findColumn(record, isUsed, -1));
    }
    return top < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  };
  return {
    state,
    version,
    withFormats: find((record, column) => record.cells[column] !== undefined),
    withValues: find((record, column) => !isEmptyCell(record.cells[column])),
  };
}

/** The first used column from the left (1) or the right (-1), or -1. */
function findColumn(record: RowRecord, isUsed: (record: RowRecord, column: number) => boolean, step: 1 | -1): number {
  const { length } = record.cells;
  for (let column = step === 1 ? 0 : length - 1; column >= 0 && column < length; column += step) {
    if (isUsed(record, column)) return column;
  }
  return -1;
}
