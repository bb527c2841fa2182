// The list as it is drawn, line by line: the heading of each group, and under those that are open their findings.
import type { Finding } from "../../deals/finding";
import type { FindingGroup } from "./toFindingGroups";

/** A line of the list. */
export type ListLine =
  | { readonly kind: "group"; readonly key: string; readonly group: FindingGroup; readonly isOpen: boolean }
  | { readonly kind: "finding"; readonly key: string; readonly finding: Finding };

/** The lines of groups. */
export function toListLines(
  groups: readonly FindingGroup[],
  isOpen: (group: FindingGroup) => boolean,
): readonly ListLine[] {
  return groups.flatMap((group): readonly ListLine[] => {
    const open = isOpen(group);
    const heading: ListLine = { kind: "group", key: `group ${group.key}`, group, isOpen: open };
    if (!open) return [heading];
    return [heading, ...group.findings.map((finding, index) => toLine(group, finding, index))];
  });
}

function toLine({ key }: FindingGroup, finding: Finding, index: number): ListLine {
  return { kind: "finding", key: `${key} ${finding.row} ${finding.column} ${finding.code} ${index}`, finding };
}
