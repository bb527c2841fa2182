// Findings in the order in which a reader wants them: by column as the columns stand in the sheet, by row, or by kind.
import type { Finding } from "../../deals/finding";
import type { FindingView } from "../../language/pane/findings/FindingWords";

/** The findings of one column, row or kind. */
export interface FindingGroup {
  /** What tells it from the other groups of its view. */
  readonly key: string;
  /** What its findings have in common, by the view. */
  readonly first: Finding;
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly Finding[];
}

/** Groups findings; by column, whole rows come first; by kind, the most frequent. Within a group they stay as they came. */
export function toFindingGroups(
  findings: readonly Finding[],
  view: FindingView,
  columnNames: readonly string[],
): readonly FindingGroup[] {
  const gathered = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = keyOf[view](finding);
    const found = gathered.get(key);
    if (found === undefined) gathered.set(key, [finding]);
    else found.push(finding);
  }
  const groups = [...gathered].flatMap(([key, found]) => toGroup(key, found) ?? []);
  return groups.sort(toOrder(view, columnNames));
}

/** The key of the group in which a finding stands. */
export const keyOf: Readonly<Record<FindingView, (finding: Finding) => string>> = {
  column: ({ column }) => column ?? "",
  row: ({ row }) => String(row ?? -1),
  kind: ({ code }) => code,
};

function toGroup(key: string, findings: readonly Finding[]): FindingGroup | null {
  const [first] = findings;
  if (first === undefined) return null;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return { key, first, errors, warnings: findings.length - errors, findings };
}

type Order = (left: FindingGroup, right: FindingGroup) => number;

function toOrder(view: FindingView, columnNames: readonly string[]): Order {
  if (view === "row") return (left, right) => Number(left.key) - Number(right.key);
  if (view === "kind") return (left, right) => right.findings.length - left.findings.length;
  const place = new Map(columnNames.map((name, index) => [name, index]));
  const placeOf = ({ key }: FindingGroup): number => (key === "" ? -1 : (place.get(key) ?? columnNames.length));
  return (left, right) => placeOf(left) - placeOf(right);
}
