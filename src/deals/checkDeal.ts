// Checks one row: on its own, or against what was pulled of its deal.
import { isBlankCell } from "./cell";
import type { Row } from "./cell";
import type { CheckContext } from "./checkContext";
import { toChecker } from "./checker";
import type { Checker } from "./checker";
import { checkUpdate } from "./checkUpdate";
import { checkWhole } from "./checkWhole";
import { toError } from "./finding";
import type { Finding } from "./finding";
import type { Layout } from "./layout";
import { RowFindings } from "./rowFindings";
import { RowView } from "./rowView";

export type { CheckContext } from "./checkContext";

const none: readonly Finding[] = [];

/** Whether a row holds no value in any column but Errors: it is skipped. */
export function isBlankRow(row: Row, layout: Layout): boolean {
  return isBlank(row, toChecker(layout));
}

function isBlank(row: Row, { errors }: Checker): boolean {
  for (let index = 0; index < row.length; index += 1) {
    if (!errors.includes(index) && !isBlankCell(row[index])) return false;
  }
  return true;
}

/** All findings of one row, in the order of the sheet's columns, each once; the rules of the whole sheet left out. */
export function checkDeal(row: Row, rowIndex: number, layout: Layout, context: CheckContext = {}): readonly Finding[] {
  const checker = toChecker(layout);
  if (isBlank(row, checker)) return none;
  const found = new RowFindings(rowIndex, layout);
  const pulledRow = findPulled(row, layout, context);
  const nowMs = context.nowMs ?? null;
  if (pulledRow === undefined) {
    checkWhole(row, new RowView(row, layout, { pulled: null, nowMs }), checker, found);
  } else {
    const pulled = new RowView(pulledRow, layout, { pulled: null, nowMs: null });
    checkUpdate({ row, pulledRow, deal: new RowView(row, layout, { pulled, nowMs }), pulled, checker }, found);
  }
  checkWidth(row, layout, found);
  const findings = found.toList();
  return isOnItsWay(row, layout, context) ? findings.filter(({ code }) => code !== "mark-left") : findings;
}

function isOnItsWay(row: Row, { byName }: Layout, { pushing, isUnderWay }: CheckContext): boolean {
  if (pushing === true || isUnderWay === undefined) return pushing === true;
  return isUnderWay(String(row[byName.get("Referral ID")?.index ?? -1] ?? ""));
}

// Only a row of a file can be wider than its headers: a delimiter in a value that no quotation marks protect.
function checkWidth(row: Row, { columns }: Layout, found: RowFindings): void {
  let cells = row.length;
  while (cells > columns.length && isBlankCell(row[cells - 1])) cells -= 1;
  if (cells > columns.length) found.addLater(null, toError("row-too-wide", { cells, columns: columns.length }));
}

function findPulled(row: Row, layout: Layout, { pulled }: CheckContext): Row | undefined {
  const index = pulled === undefined ? undefined : layout.byName.get("Referral ID")?.index;
  const referralId = index === undefined ? "" : (row[index] ?? "");
  return isBlankCell(referralId) ? undefined : pulled?.(String(referralId).trim());
}
