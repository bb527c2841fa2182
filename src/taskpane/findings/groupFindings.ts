// Findings in the order in which a reader wants them: by column, as the columns stand in the sheet.
import type { Finding } from "../../deals/finding";

/** The findings of one column. */
export interface FindingGroup {
  /** English header with its number; null for findings of whole rows. */
  readonly column: string | null;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Finding[];
}

/** Groups findings by column: whole rows first, then the columns in the order given; within a group as they came. */
export function groupFindings(findings: readonly Finding[], columnNames: readonly string[]): readonly FindingGroup[] {
  const byColumn = gatherByColumn(findings);
  const place = new Map(columnNames.map((name, index) => [name, index]));
  const placeOf = (column: string | null): number => (column === null ? -1 : (place.get(column) ?? columnNames.length));
  return [...byColumn.entries()]
    .sort(([left], [right]) => placeOf(left) - placeOf(right))
    .map(([column, found]) => {
      const errors = found.filter(({ severity }) => severity === "error").length;
      return { column, errors, warnings: found.length - errors, findings: found };
    });
}

function gatherByColumn(findings: readonly Finding[]): ReadonlyMap<string | null, readonly Finding[]> {
  const gathered = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const found = gathered.get(finding.column);
    if (found === undefined) gathered.set(finding.column, [finding]);
    else found.push(finding);
  }
  return gathered;
}
