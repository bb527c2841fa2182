// What is copied of cells.
import type { Area } from "../area";
import { checkedArea, toIntersection } from "../area";
import type { Scalar } from "../CellValue";
import type { ConditionalFormat, Validation } from "../rules";
import type { Sheet } from "../Sheet";
import type { CellStyle } from "../style";

/** A copied cell, with where it stood. */
export interface ClipCell {
  readonly row: number;
  readonly column: number;
  readonly value: Scalar;
  readonly formula: string | null;
  readonly quoted: boolean;
  readonly style: CellStyle;
}

/** The part of a rule's cells that was copied, counted from the copied corner. */
interface ClipRule<T> {
  readonly rule: T;
  readonly area: Area;
}

/** Copied cells; rows that a filter hides are left out. */
export interface Clip {
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly (readonly ClipCell[])[];
  readonly validations: readonly ClipRule<Validation>[];
  readonly conditionalFormats: readonly ClipRule<ConditionalFormat>[];
}

/** Neighbouring rows that were copied, and where they stand in the copy. */
interface Run {
  readonly area: Area;
  readonly offset: number;
}

/** Copies cells: what they hold, their looks and their rules. */
export function readClip(sheet: Sheet, area: Area): Clip {
  const runs = toVisibleRuns(sheet, checkedArea(area));
  return {
    sheetId: sheet.id,
    rows: runs.reduce((total, run) => total + run.area.rows, 0),
    columns: area.columns,
    cells: runs.flatMap((run) => Array.from({ length: run.area.rows }, (_row, row) => readRow(sheet, run.area, row))),
    validations: sheet.state.validations.flatMap((rule) => toClipRules(rule, runs)),
    conditionalFormats: sheet.state.conditionalFormats.flatMap((rule) => toClipRules(rule, runs)),
  };
}

function toVisibleRuns(sheet: Sheet, area: Area): readonly Run[] {
  const runs: { area: Area; offset: number }[] = [];
  let offset = 0;
  let isOpen = false;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const last = runs.at(-1);
    if (sheet.rowHidden(row) === "filter") isOpen = false;
    else if (isOpen && last) last.area = { ...last.area, rows: last.area.rows + 1 };
    else {
      runs.push({ area: { ...area, row, rows: 1 }, offset });
      isOpen = true;
    }
    if (isOpen) offset += 1;
  }
  return runs;
}

function readRow(sheet: Sheet, area: Area, offset: number): readonly ClipCell[] {
  const row = area.row + offset;
  return Array.from({ length: area.columns }, (_column, index) => {
    const column = area.column + index;
    const cell = sheet.cell(row, column);
    const style = sheet.styleAt(row, column);
    const value = sheet.scalarAt(row, column);
    return { row, column, value, formula: cell?.formula ?? null, quoted: cell?.quoted ?? false, style };
  });
}

function toClipRules<T extends { readonly areas: readonly Area[] }>(
  rule: T,
  runs: readonly Run[],
): readonly ClipRule<T>[] {
  return runs.flatMap((run) =>
    rule.areas.flatMap((area) => {
      const part = toIntersection(area, run.area);
      if (!part) return [];
      const row = part.row - run.area.row + run.offset;
      return [{ rule, area: { ...part, row, column: part.column - run.area.column } }];
    }),
  );
}
