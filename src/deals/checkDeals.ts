// Checks all rows of a sheet, the rules of the whole sheet included.
import { isBlankCell, toPlainText } from "./cell";
import type { CellValue, Row } from "./cell";
import { checkDeal } from "./checkDeal";
import type { CheckContext } from "./checkContext";
import type { Header } from "./columns";
import { toError, toWarning } from "./finding";
import type { Finding } from "./finding";
import { inSheetOrder } from "./inSheetOrder";
import type { Layout, SheetColumn } from "./layout";
import { isMark } from "./marks";

const readAcross: readonly Header[] = ["Referral ID", "Deal Name", "Customer Name"];

/** All findings of all rows: in row order, then in the order of the columns, each once. */
export function checkDeals(rows: readonly Row[], layout: Layout, context: CheckContext = {}): readonly Finding[] {
  const findings: Finding[] = [];
  rows.forEach((row, index) => {
    for (const finding of checkDeal(row, index, layout, context)) findings.push(finding);
  });
  const across = checkAcrossDeals(rows, layout);
  return across.length === 0 ? findings : inSheetOrder([...findings, ...across], layout);
}

/** The columns that the rules of the whole sheet read, as far as the sheet has them. */
export function acrossColumns(layout: Layout): readonly SheetColumn[] {
  return readAcross.flatMap((header) => layout.byName.get(header) ?? []);
}

/**
 * The findings of the rules of the whole sheet: the same Referral ID in two rows is an error on both, two new deals of
 * the same customer and name a warning (template.md, Which row is what). Reads only acrossColumns.
 */
export function checkAcrossDeals(rows: readonly Row[], layout: Layout): readonly Finding[] {
  const [referralAt, nameAt, customerAt] = readAcross.map((header) => layout.byName.get(header)?.index);
  const at = (row: Row, index: number | undefined): CellValue => (index === undefined ? "" : (row[index] ?? ""));
  const referrals = new Map<string, number[]>();
  const names = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const referralId = at(row, referralAt);
    const isIdBlank = isBlankCell(referralId);
    if (!isIdBlank) gather(referrals, toIdentity(referralId), index);
    const name = isIdBlank || isMark(referralId) ? at(row, nameAt) : "";
    if (!isBlankCell(name)) gather(names, toIdentity(name), index);
  });
  const findings: Finding[] = [];
  for (const group of repeatedOf(referrals)) {
    const complaint = toError("referral-repeated", { times: group.length });
    for (const row of group) findings.push({ row, column: "Referral ID", ...complaint });
  }
  for (const sameName of repeatedOf(names)) {
    const customers = new Map<string, number[]>();
    for (const row of sameName) {
      const customer = at(rows[row] ?? [], customerAt);
      if (!isBlankCell(customer)) gather(customers, toIdentity(customer), row);
    }
    for (const group of repeatedOf(customers)) {
      const complaint = toWarning("deal-repeated", { times: group.length });
      for (const row of group) findings.push({ row, column: "Deal Name", ...complaint });
    }
  }
  return inSheetOrder(findings, layout);
}

function gather(groups: Map<string, number[]>, key: string, index: number): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [index]);
  else group.push(index);
}

function repeatedOf(groups: ReadonlyMap<string, readonly number[]>): readonly (readonly number[])[] {
  return [...groups.values()].filter((group) => group.length > 1);
}

const plainAscii = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/u;

// What looks the same to a reader: letter case, width of letters, blanks and invisible characters do not part two values.
function toIdentity(value: CellValue): string {
  if (typeof value === "string" && plainAscii.test(value)) return value.toLowerCase();
  return toPlainText(value).normalize("NFKC").replace(/\s+/gu, " ").toLowerCase();
}
