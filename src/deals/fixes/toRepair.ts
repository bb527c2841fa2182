// A finding -> the repair to offer for its cell.
import { toCleanText } from "../anyCell";
import { isBlankCell } from "../cell";
import type { Row } from "../cell";
import type { Finding, FindingCode } from "../finding";
import type { Repair } from "../kind";
import { kinds } from "../kinds/kinds";
import type { Layout } from "../layout";

export type { Repair } from "../kind";

/** What the kind of the column knows to mend. */
const byKind: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "untidy",
  "line-break",
  "id-format",
  "country-code",
  "currency-code",
  "date-format",
  "money-format",
  "email-format",
  "phone-format",
  "domain-format",
  "duns-format",
  "duns-untidy",
  "yes-no",
  "not-in-list",
  "code-not-in-list",
  "percent-format",
  "solution-separator",
  "member-parts",
]);

/**
 * The value to offer in place of a wrong one, and whether nothing else can have been meant; null where there is no one
 * sensible value. The sentence of the finding proposes the same value.
 */
export function toRepair(finding: Finding, row: Row, layout: Layout): Repair | null {
  const sheetColumn = layout.byName.get(finding.column ?? "");
  const value = sheetColumn === undefined ? undefined : row[sheetColumn.index];
  if (sheetColumn?.column == null || value === undefined) return null;
  if (byKind.has(finding.code)) {
    const { kind, values = [] } = sheetColumn.column;
    return kinds[kind].toRepair(value, { values, edition: layout.edition });
  }
  return toRuleRepair(finding) ?? toCharacterRepair(finding, value);
}

/** The value that was pulled, for a change that Partner Center does not take; null for other findings. */
export function toFormerValue(finding: Finding, pulled: Row, layout: Layout): Repair | null {
  const index = "old" in finding.params ? layout.byName.get(finding.column ?? "")?.index : undefined;
  return index === undefined ? null : { value: pulled[index] ?? "", certain: true };
}

function toRuleRepair(finding: Finding): Repair | null {
  if (finding.code === "new-deal-status" || finding.code === "new-deal-substatus") {
    return { value: finding.params.expected, certain: false };
  }
  if (finding.code === "postal-code-short") return { value: finding.params.suggestion, certain: false };
  if (finding.code !== "substatus-of-other-status" || finding.params.allowed.includes(", ")) return null;
  return { value: finding.params.allowed, certain: false };
}

function toCharacterRepair({ code }: Finding, value: Row[number]): Repair | null {
  if ((code !== "control-character" && code !== "broken-character") || typeof value !== "string") return null;
  const clean = toCleanText(value).trim();
  return isBlankCell(clean) ? null : { value: clean, certain: true };
}
