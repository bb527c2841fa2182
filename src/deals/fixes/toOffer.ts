// A finding -> what is offered for it. Nothing is offered that would leave its row with an error that it did not have.
import type { CellValue, Row } from "../cell";
import { checkDeal } from "../checkDeal";
import type { CheckContext } from "../checkContext";
import { isCurrencyCode } from "../currencies";
import type { Finding } from "../finding";
import type { KindName } from "../kind";
import type { Layout, SheetColumn } from "../layout";
import type { RepairOffer, Repairing } from "./offer";
import { toAmountCurrency } from "./toAmountCurrency";
import { toChoices } from "./toChoices";
import { toFormerValue, toRepair } from "./toRepair";

/** What can be done about a finding without typing; null where there is no sensible value. */
export function toOffer(finding: Finding, row: Row, layout: Layout, context: CheckContext = {}): RepairOffer | null {
  const column = layout.byName.get(finding.column ?? "");
  // A short postal code is right as it stands for all that is known: the sheet's health names it, no repair is urged.
  if (column === undefined || finding.row === null || finding.code === "postal-code-short") return null;
  const proposed = toProposed({ finding, row, layout, column, context });
  if (proposed.values.length === 0) return null;
  const before = checkDeal(row, finding.row, layout, context);
  const [first, ...others] = proposed.values
    .map((after) => toRepairing({ finding, row, layout, column }, after))
    .filter((repairing) => isBetter({ finding, row, layout, before, context }, repairing));
  if (first === undefined || (others.length === 0 && proposed.isChoice && !decidesItself.has(column.column?.kind)))
    return null;
  return { finding, certain: proposed.certain && proposed.values.length === 1, choices: [first, ...others] };
}

interface Place {
  readonly finding: Finding;
  readonly row: Row;
  readonly layout: Layout;
  readonly column: SheetColumn;
}

interface Proposed {
  readonly values: readonly CellValue[];
  readonly certain: boolean;
  /** Whether the values are all that the column's list has. */
  readonly isChoice: boolean;
}

// Of these the one value left is the one that the rules ask for; of Yes and No it would put words into a mouth.
const decidesItself: ReadonlySet<KindName | undefined> = new Set<KindName | undefined>(["status", "substatus"]);

function toProposed({ finding, row, layout, column, context }: Place & { readonly context: CheckContext }): Proposed {
  const repair = toRepair(finding, row, layout) ?? toFormer(finding, row, layout, context);
  if (repair === null) return { values: toChoices(finding, { row, layout, column }), certain: false, isChoice: true };
  const { value, other } = repair;
  return { values: other === undefined ? [value] : [value, other], certain: repair.certain, isChoice: false };
}

function toFormer(finding: Finding, row: Row, layout: Layout, { pulled }: CheckContext): ReturnType<typeof toRepair> {
  const index = layout.byName.get("Referral ID")?.index;
  const pulledRow = index === undefined ? undefined : pulled?.(String(row[index] ?? "").trim());
  return pulledRow === undefined ? null : toFormerValue(finding, pulledRow, layout);
}

/** An amount that names its currency fills the blank currency beside it. */
function toRepairing({ finding, row, layout, column }: Place, after: CellValue): Repairing {
  const before = row[column.index] ?? "";
  const at = finding.row ?? 0;
  const repaired = { row: at, column: column.name, before, after };
  const currency = layout.byName.get("Currency");
  const code = column.name === "Estimated Deal Value" ? toAmountCurrency(before) : null;
  if (code === null || currency === undefined || !isCurrencyCode(code)) return [repaired];
  const standing = row[currency.index] ?? "";
  if (String(standing).trim() !== "") return [repaired];
  return [repaired, { row: at, column: currency.name, before: standing, after: code }];
}

interface Judged {
  readonly finding: Finding;
  readonly row: Row;
  readonly layout: Layout;
  readonly before: readonly Finding[];
  readonly context: CheckContext;
}

function isBetter({ finding, row, layout, before, context }: Judged, repairing: Repairing): boolean {
  const repaired = applyEdits(row, layout, repairing);
  const after = checkDeal(repaired, finding.row ?? 0, layout, context);
  if (after.some(({ column, code }) => column === finding.column && code === finding.code)) return false;
  const wrong = new Set(before.filter(isError).map(({ column }) => column));
  return after.filter(isError).every(({ column }) => wrong.has(column));
}

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

/** The row with the cells of a repair in place. */
export function applyEdits(row: Row, layout: Layout, edits: Repairing): Row {
  const after = [...row];
  for (const { column, after: value } of edits) {
    const index = layout.byName.get(column)?.index;
    if (index !== undefined) after[index] = value;
  }
  return after;
}
