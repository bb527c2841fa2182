// What ails a sheet beyond single findings: what spreadsheets do to ids, dates and blanks, named, counted, and mended where that is safe.
import type { CellValue, Row } from "../cell";
import { toPlainText } from "../cell";
import { isRealDay, readMonthDayYear, toSerial } from "../day";
import type { Finding, FindingCode } from "../finding";
import { toDoubtfulDays } from "../fixes/doubtfulDays";
import type { CellEdit } from "../fixes/offer";
import type { RepairGroup } from "../fixes/planRepairs";
import type { Layout, SheetColumn } from "../layout";

/** What can ail a sheet, the worst first. Codes never change once shipped. */
const ailments = [
  "dates-from-1904",
  "digits-lost",
  "excel-errors",
  "zeros-lost",
  "text-dates",
  "blanks",
  "formulas",
  "hidden-rows",
] as const;

/** An ailment. */
export type Ailment = (typeof ailments)[number];

/** A cell that has it; with an edit where the cell can be mended without doubt. */
export interface AilingCell {
  readonly row: number;
  readonly column: string;
  readonly edit: CellEdit | null;
}

/** One ailment of a sheet. */
export interface HealthItem {
  readonly ailment: Ailment;
  /** Cells, or for hidden rows rows. */
  readonly count: number;
  readonly cells: readonly AilingCell[];
}

/** A sheet as it was checked, with what only Excel knows. */
export interface Patient {
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly findings: readonly Finding[];
  /** What can be repaired of the findings. */
  readonly groups: readonly RepairGroup[];
  /** Whether a cell holds a formula; such a cell is never written over here. */
  readonly isFormula: (row: number, columnIndex: number) => boolean;
  readonly hiddenRows: number;
  readonly dateSystem: 1900 | 1904;
}

/** Days between the first days of the two date systems. */
const daysTo1904 = 1_462;

const byFinding: Readonly<Partial<Record<FindingCode, Ailment>>> = {
  "digits-lost": "digits-lost",
  "digits-shortened": "digits-lost",
  "excel-error": "excel-errors",
  "duns-format": "zeros-lost",
  "duns-untidy": "zeros-lost",
  "postal-code-short": "zeros-lost",
};

/** What ails the sheet, the worst first; empty where it is sound. */
export function toHealth(patient: Patient): readonly HealthItem[] {
  const cells: Readonly<Record<Ailment, readonly AilingCell[]>> = {
    ...toFound(patient),
    "dates-from-1904": patient.dateSystem === 1904 ? toMovedDates(patient) : [],
    // In such a workbook a text is the only date that is right already.
    "text-dates": patient.dateSystem === 1904 ? [] : toTextDates(patient),
    blanks: toBlanks(patient),
    formulas: toFormulas(patient),
    "hidden-rows": [],
  };
  return ailments.flatMap((ailment): HealthItem[] => {
    const count = ailment === "hidden-rows" ? patient.hiddenRows : cells[ailment].length;
    const isThere = count > 0 || (ailment === "dates-from-1904" && patient.dateSystem === 1904);
    return isThere ? [{ ailment, count, cells: cells[ailment] }] : [];
  });
}

function toFound({
  findings,
  groups,
  rows,
  layout,
}: Patient): Record<"digits-lost" | "excel-errors" | "zeros-lost", AilingCell[]> {
  const found = {
    "digits-lost": [] as AilingCell[],
    "excel-errors": [] as AilingCell[],
    "zeros-lost": [] as AilingCell[],
  };
  const edits = new Map(
    groups.flatMap(({ code, repairs }) =>
      repairs.flatMap(({ row, certain, choices }) => {
        const [[edit, ...others]] = choices;
        return certain && choices.length === 1 && others.length === 0
          ? [[`${code} ${row} ${edit.column}`, edit] as const]
          : [];
      }),
    ),
  );
  for (const { code, row, column } of findings) {
    const ailment = byFinding[code];
    if (ailment === undefined || row === null || column === null) continue;
    const edit = edits.get(`${code} ${row} ${column}`) ?? null;
    const index = layout.byName.get(column)?.index ?? -1;
    if (ailment === "zeros-lost" && !hasLostZeros(rows[row]?.[index] ?? "", edit)) continue;
    found[ailment as keyof typeof found].push({ row, column, edit });
  }
  return found;
}

// A D-U-N-S number may be wrong in other ways: only one that its repair fills up with zeros has lost them.
function hasLostZeros(value: CellValue, edit: CellEdit | null): boolean {
  const digits = toPlainText(value).replace(/\D/gu, "");
  return (
    edit !== null &&
    digits !== "" &&
    String(edit.after) === digits.padStart(String(edit.after).length, "0") &&
    String(edit.after) !== digits
  );
}

function toTextDates({ rows, layout, isFormula }: Patient): readonly AilingCell[] {
  return toDates(layout).flatMap((column) => {
    const doubtful = new Set(toDoubtfulDays(rows, column).map(({ row }) => row));
    return rows.flatMap((cells, row): AilingCell[] => {
      const before = cells[column.index];
      const day = typeof before === "string" ? readMonthDayYear(before.trim()) : null;
      if (before === undefined || day === null || !isRealDay(day) || doubtful.has(row) || isFormula(row, column.index))
        return [];
      return [{ row, column: column.name, edit: { row, column: column.name, before, after: toSerial(day) } }];
    });
  });
}

function toMovedDates({ rows, layout, isFormula }: Patient): readonly AilingCell[] {
  return toDates(layout).flatMap(({ index, name }) =>
    rows.flatMap((cells, row): AilingCell[] => {
      const before = cells[index];
      if (typeof before !== "number" || isFormula(row, index)) return [];
      return [{ row, column: name, edit: { row, column: name, before, after: before + daysTo1904 } }];
    }),
  );
}

function toDates({ columns }: Layout): readonly SheetColumn[] {
  return columns.filter(({ column }) => column?.kind === "date" && column.editable !== "readOnly");
}

const noBreak = /[\u00A0\u2007\u202F]/gu;

function toBlanks({ rows, layout, isFormula }: Patient): readonly AilingCell[] {
  return layout.columns.flatMap(({ column, index, name }) => {
    if (column === null || column.editable === "readOnly" || column.editable === "key") return [];
    return rows.flatMap((cells, row): AilingCell[] => {
      const before = cells[index];
      if (typeof before !== "string" || before === "" || isFormula(row, index)) return [];
      const plain = toPlainText(before);
      // Inside free text a no-break space is typography.
      const after = column.kind === "text" ? plain : plain.replace(noBreak, " ").trim();
      return after === before ? [] : [{ row, column: name, edit: { row, column: name, before, after } }];
    });
  });
}

function toFormulas({ rows, layout, isFormula }: Patient): readonly AilingCell[] {
  return layout.columns.flatMap(({ column, index, name }) =>
    column === null
      ? []
      : rows.flatMap((_, row): AilingCell[] => (isFormula(row, index) ? [{ row, column: name, edit: null }] : [])),
  );
}
