// What a push would do with each row: the pulled deals against the sheet, decided before anything is sent.
import { isBlankCell } from "./cell";
import type { CellValue, Row } from "./cell";
import { toCarriedChanges, toLeftBehind } from "./carried";
import { isBlankRow } from "./checkDeal";
import { isClosed, toClosing } from "./closing";
import { toDifferences } from "./differences";
import type { Difference } from "./differences";
import type { Finding } from "./finding";
import { idKind } from "./kinds/idKind";
import type { Layout } from "./layout";
import { isMark } from "./marks";
import { toCells } from "./pulled";
import type { Cells, PulledDeal } from "./pulled";
import type { BlockReason, RowPlan } from "./pushPlan";
import { isSampleDeal } from "./sampleDeals";
import { toUpgrade } from "./sharing";
import { toWholeCells } from "./toWholeCells";

/** What the plans of a sheet follow from. */
export interface PlanQuestion {
  readonly rows: readonly Row[];
  readonly layout: Layout;
  /** Those of all rows, judged against what was pulled, and those of the headers (row null). Warnings count for nothing. */
  readonly findings: readonly Finding[];
  /** By Referral ID in lower case. */
  readonly pulled: ReadonlyMap<string, PulledDeal>;
  /** Referral IDs in lower case of conflicts that are not settled. */
  readonly conflicts: ReadonlySet<string>;
  /** Marks in lower case whose rows surely were not created: they are planned as new deals. */
  readonly ownMarks?: ReadonlySet<string>;
  /** Marks and Referral IDs, in lower case, of rows that are sent in the background. */
  readonly underWay?: Pick<ReadonlySet<string>, "has">;
}

interface Sheet extends PlanQuestion {
  readonly errors: ReadonlyMap<number | null, readonly Finding[]>;
}

interface PlannedRow {
  readonly row: number;
  readonly values: Row;
}

const none: readonly Finding[] = [];

/** What a push would do with each row that is not blank, in the order of the rows. */
export function toRowPlans(question: PlanQuestion): readonly RowPlan[] {
  const sheet: Sheet = { ...question, errors: gatherErrors(question.findings) };
  return question.rows.flatMap((values, row) =>
    isBlankRow(values, question.layout) ? [] : [toRowPlan({ row, values }, sheet)],
  );
}

function gatherErrors(findings: readonly Finding[]): ReadonlyMap<number | null, readonly Finding[]> {
  const errors = new Map<number | null, Finding[]>();
  for (const finding of findings) {
    if (finding.severity === "warning") continue;
    const known = errors.get(finding.row);
    if (known === undefined) errors.set(finding.row, [finding]);
    else known.push(finding);
  }
  return errors;
}

function toRowPlan(planned: PlannedRow, sheet: Sheet): RowPlan {
  const key = readKey(planned.values, sheet.layout);
  if (isBlankCell(key)) return planNew(planned, sheet);
  const id = idKind.toCanonical(key);
  if (sheet.underWay?.has(id) === true) return planUnderWay(planned, sheet, id);
  if (isMark(key)) {
    const isOwn = sheet.ownMarks?.has(id) === true;
    return isOwn ? planNew(planned, sheet) : toBlocked(planned, sheet, { kind: "unknown-outcome" });
  }
  const pulled = sheet.pulled.get(id);
  return pulled === undefined ? planNotPulled(planned, sheet) : planKnown(planned, sheet, pulled);
}

function readKey(values: Row, { byName }: Layout): CellValue {
  const index = byName.get("Referral ID")?.index;
  return index === undefined ? "" : (values[index] ?? "");
}

// A row that says what Partner Center held asks for nothing, whatever is on its way.
function planUnderWay(planned: PlannedRow, sheet: Sheet, id: string): RowPlan {
  const pulled = sheet.pulled.get(id);
  const plan = pulled === undefined ? null : planKnown(planned, sheet, pulled);
  return plan?.kind === "unchanged" ? plan : toBlocked(planned, sheet, { kind: "under-way" });
}

function planNew(planned: PlannedRow, sheet: Sheet): RowPlan {
  if (isSampleDeal(planned.values, sheet.layout)) return toBlocked(planned, sheet, { kind: "sample" });
  const errors = [...(sheet.errors.get(null) ?? none), ...(sheet.errors.get(planned.row) ?? none)];
  const findings = errors.filter(({ code }) => code !== "mark-left");
  if (findings.length > 0) return toBlocked(planned, sheet, { kind: "findings", findings });
  const cells = toCells(planned.values, sheet.layout);
  const upgrade = toUpgrade({}, cells);
  const notCarried = toLeftBehind(cells, sheet.layout.byName.values(), upgrade);
  return { kind: "create", row: planned.row, cells, upgrade, notCarried };
}

// An id that is none must be mended before it can be pulled; anything else wrong can only be judged after the pull.
function planNotPulled(planned: PlannedRow, sheet: Sheet): RowPlan {
  const findings = (sheet.errors.get(planned.row) ?? none).filter(({ column }) => column === "Referral ID");
  const reason: BlockReason = findings.length > 0 ? { kind: "findings", findings } : { kind: "not-pulled" };
  return toBlocked(planned, sheet, reason);
}

function planKnown(planned: PlannedRow, sheet: Sheet, pulled: PulledDeal): RowPlan {
  const { row, values } = planned;
  const cells = toWholeCells(values, sheet.layout, pulled.cells);
  const differences = toDifferences(values, sheet.layout, pulled.cells);
  if (!differences.some(isMeant)) return { kind: "unchanged", row, cells, pulled, notCarried: [] };
  const reason = findReason(planned, sheet, pulled);
  if (reason !== null) return toBlocked(planned, sheet, reason);
  const upgrade = toUpgrade(pulled.cells, cells);
  const { changes, notCarried } = toCarriedChanges(differences, pulled.cells, upgrade);
  if (changes.length === 0) return { kind: "unchanged", row, cells, pulled, notCarried };
  return { kind: "update", row, cells, pulled, changes, upgrade, closing: toClosing(cells), notCarried };
}

// A cell that only Partner Center fills in is never sent: changing it asks for nothing (template.md, rule 6).
function isMeant({ column }: Difference): boolean {
  return column.editable !== "readOnly";
}

function findReason({ row }: PlannedRow, sheet: Sheet, pulled: PulledDeal): BlockReason | null {
  if (isClosed(pulled.cells)) return { kind: "closed" };
  if (sheet.conflicts.has(idKind.toCanonical(pulled.referralId))) return { kind: "conflict" };
  // A column that is not there changes nothing; one that is there twice leaves open which value is meant.
  const ofHeaders = (sheet.errors.get(null) ?? none).filter(({ code }) => code !== "column-missing");
  const findings = [...ofHeaders, ...(sheet.errors.get(row) ?? none)];
  return findings.length > 0 ? { kind: "findings", findings } : null;
}

function toBlocked({ row, values }: PlannedRow, { layout }: Sheet, reason: BlockReason): RowPlan {
  const key = readKey(values, layout);
  const referralId = isBlankCell(key) || isMark(key) ? null : String(key).trim();
  const cells: Cells = toCells(values, layout);
  return { kind: "blocked", row, cells, referralId, reason };
}
