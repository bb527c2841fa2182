// The values to choose from where a cell wants one of a few: a reason for a lost deal, a status, Yes or No.
import type { CellValue, Row } from "../cell";
import { toOffer } from "../columnCells";
import type { Column } from "../column";
import type { Finding, FindingCode } from "../finding";
import { kinds } from "../kinds/kinds";
import type { Layout, SheetColumn } from "../layout";

/** Findings that a value of the column's own list ends. */
const fromList: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "missing",
  "yes-no",
  "not-in-list",
  "code-not-in-list",
  "substatus-of-other-status",
  "reason-of-other-substatus",
  "status-move",
  "substatus-move",
]);

// More than that is a list to look something up in, which the cell's own dropdown is for.
const mostChoices = 12;

/** Where a cell stands. */
interface CellOf {
  readonly row: Row;
  readonly layout: Layout;
  readonly column: SheetColumn;
}

/** The values that a cell may take, as Partner Center takes them; none where the column has no short list. */
export function toChoices({ code }: Finding, { row, layout, column: { column } }: CellOf): readonly CellValue[] {
  if (column === null || !fromList.has(code) || isConsent(column)) return [];
  const offer = toOffer(column, layout.edition, "en");
  if (offer.kind === "none") return [];
  const labels = offer.kind === "list" ? offer.values : (offer.lists.get(toDeciding(offer, row, layout)) ?? []);
  return labels.length > mostChoices ? [] : labels.map((label) => toValue(column, label));
}

// Whether a customer has agreed is nobody's to guess for them.
function isConsent({ header }: Column): boolean {
  return header.startsWith("Consent");
}

function toDeciding(
  { on, keys }: { readonly on: string; readonly keys: ReadonlyMap<string, string> },
  row: Row,
  layout: Layout,
): string {
  const index = layout.byName.get(on)?.index;
  const deciding = index === undefined ? "" : String(row[index] ?? "");
  return keys.get(deciding.trim().toLowerCase()) ?? "";
}

function toValue({ kind }: Column, label: string): string {
  return kinds[kind].toCanonical(label);
}
