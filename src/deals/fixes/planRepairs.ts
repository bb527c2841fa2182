// All that can be repaired of a sheet, with what it would come to: nothing is changed before its user has seen this.
import type { Row } from "../cell";
import type { CheckContext } from "../checkContext";
import { columnNamed } from "../columnNamed";
import { fromSerial } from "../day";
import type { Finding, FindingCode } from "../finding";
import type { Layout, SheetColumn } from "../layout";
import { toDateColumns, toDayEvidence, toDoubtfulDays } from "./doubtfulDays";
import type { DayEvidence } from "./doubtfulDays";
import type { Repairing } from "./offer";
import { toOffer } from "./toOffer";

/** Which findings: all, those of a column, those of a kind, those of a kind in a column, or of one cell. */
export interface RepairScope {
  readonly column?: string | null;
  readonly code?: FindingCode;
  readonly row?: number;
}

/** A cell that can be repaired. */
export interface PlannedRepair {
  readonly row: number;
  /** Whether nothing else can have been meant. */
  readonly certain: boolean;
  readonly choices: readonly [Repairing, ...Repairing[]];
  /** Which of two choices takes the first number of a date for its day; null where it is no such choice. */
  readonly dayFirst: number | null;
}

/** Repairs of the same finding in the same column. */
export interface RepairGroup {
  readonly column: string;
  /** "doubtful-day": no finding, but dates that other dates of the column cast doubt on. */
  readonly code: FindingCode | "doubtful-day";
  readonly repairs: readonly PlannedRepair[];
  /** What the column says about the order of day and month, where choices turn on it; null elsewhere. */
  readonly evidence: DayEvidence | null;
}

/** A sheet as it was checked. */
export interface Repairable {
  readonly findings: readonly Finding[];
  readonly rows: readonly Row[];
  readonly layout: Layout;
  readonly context: CheckContext;
}

/** The repairs in scope, by column in the sheet's order; within a column by the rows. */
export function planRepairs(sheet: Repairable, scope: RepairScope = {}): readonly RepairGroup[] {
  const { layout } = sheet;
  const groups = new Map<string, { column: SheetColumn; code: FindingCode; repairs: PlannedRepair[] }>();
  for (const finding of sheet.findings) {
    const column = layout.byName.get(finding.column ?? "");
    const repair = column !== undefined && isInScope(finding, scope) ? toPlanned(finding, sheet) : null;
    if (column === undefined || repair === null) continue;
    const key = `${column.index} ${finding.code}`;
    const group = groups.get(key) ?? { column, code: finding.code, repairs: [] };
    group.repairs.push(repair);
    groups.set(key, group);
  }
  const found = [...groups.values()].map(({ column, code, repairs }): RepairGroup & { readonly index: number } =>
    withEvidence({ index: column.index, column: column.name, code, repairs, evidence: null }, sheet.rows, column),
  );
  return [...found, ...toDoubtful(sheet, scope)]
    .sort((left, right) => left.index - right.index)
    .map(({ column, code, repairs, evidence }) => ({ column, code, repairs, evidence }));
}

function isInScope(finding: Finding, { column, code, row }: RepairScope): boolean {
  return (
    (column === undefined || finding.column === column) &&
    (code === undefined || finding.code === code) &&
    (row === undefined || finding.row === row)
  );
}

function toPlanned(finding: Finding, { rows, layout, context }: Repairable): PlannedRepair | null {
  const row = finding.row === null ? undefined : rows[finding.row];
  const offer = row === undefined ? null : toOffer(finding, row, layout, context);
  return offer === null || finding.row === null
    ? null
    : { row: finding.row, certain: offer.certain, choices: offer.choices, dayFirst: toDayFirstIndex(offer.choices) };
}

function toDayFirstIndex(choices: PlannedRepair["choices"]): number | null {
  const [first] = choices[0];
  const number = /\d+/u.exec(String(first.before))?.[0];
  if (choices.length !== 2 || columnNamed(first.column)?.column.kind !== "date" || number === undefined) return null;
  const index = choices.findIndex(
    ([{ after }]) => typeof after === "number" && fromSerial(after)?.day === Number(number),
  );
  return index < 0 ? null : index;
}

type Indexed = RepairGroup & { readonly index: number };

// Where the column says clearly which order was meant, that choice stands first.
function withEvidence(group: Indexed, rows: readonly Row[], column: SheetColumn): Indexed {
  if (column.column?.kind !== "date" || group.repairs.every(({ choices }) => choices.length === 1)) return group;
  const evidence = toDayEvidence(rows, column);
  if (evidence.monthFirst <= evidence.dayFirst) return { ...group, evidence };
  const repairs = group.repairs.map((repair): PlannedRepair => {
    const [first, second] = repair.choices;
    if (second === undefined || repair.dayFirst !== 0) return repair;
    return { ...repair, choices: [second, first], dayFirst: 1 };
  });
  return { ...group, repairs, evidence };
}

function toDoubtful({ rows, layout }: Repairable, { column, code, row }: RepairScope): readonly Indexed[] {
  if (code !== undefined && code !== "date-format") return [];
  return toDateColumns(layout).flatMap((dates) => {
    if (column !== undefined && dates.name !== column) return [];
    const doubtful = toDoubtfulDays(rows, dates).filter((day) => row === undefined || day.row === row);
    if (doubtful.length === 0) return [];
    const repairs = doubtful.map(({ row: at, choices }): PlannedRepair => ({
      row: at,
      certain: false,
      choices,
      dayFirst: 1,
    }));
    const evidence = toDayEvidence(rows, dates);
    return [{ index: dates.index, column: dates.name, code: "doubtful-day" as const, repairs, evidence }];
  });
}
