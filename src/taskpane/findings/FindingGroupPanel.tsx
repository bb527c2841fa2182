// One column that has findings: its header with the counts, which opens and closes them.
import { AccordionHeader, AccordionItem, AccordionPanel, Badge, makeStyles, tokens } from "@fluentui/react-components";
import { memo } from "react";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import type { FindingGroup } from "./groupFindings";
import { GroupRows } from "./GroupRows";

const useStyles = makeStyles({
  header: { flexGrow: 1, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  count: { whiteSpace: "nowrap", flexShrink: 0 },
  panel: { marginInline: tokens.spacingHorizontalXS, paddingBlockEnd: tokens.spacingVerticalS },
});

interface FindingGroupPanelProps {
  readonly group: FindingGroup;
  readonly table: Pick<DealTableState, "headerRow" | "headerOf">;
  readonly goTo: Asks["goTo"];
}

/** One group, drawn again only when its own findings change. */
export const FindingGroupPanel = memo(function FindingGroupPanel(props: FindingGroupPanelProps): ReactNode {
  const styles = useStyles();
  const { group, table } = props;
  return (
    <AccordionItem value={toGroupKey(group)}>
      <AccordionHeader as="h3" size="small">
        <span className={styles.header}>
          <GroupName group={group} headerOf={table.headerOf} className={styles.name} />
          <GroupCounts group={group} className={styles.count} />
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>
        <GroupRows {...props} />
      </AccordionPanel>
    </AccordionItem>
  );
}, isSameGroup);

/** What tells a group from the others: its column. */
export function toGroupKey({ column }: FindingGroup): string {
  return column ?? "";
}

function GroupName(props: {
  readonly group: FindingGroup;
  readonly headerOf: (name: string) => string;
  readonly className: string;
}): ReactNode {
  const words = usePaneWords();
  const { column } = props.group;
  return <bdi className={props.className}>{column === null ? words.wholeRow : props.headerOf(column)}</bdi>;
}

function GroupCounts(props: { readonly group: FindingGroup; readonly className: string }): ReactNode {
  const { errors, warnings } = props.group;
  const { className } = props;
  const words = usePaneWords();
  return (
    <>
      {errors > 0 && (
        <Badge appearance="tint" color="danger" className={className}>
          {words.errorCount(errors)}
        </Badge>
      )}
      {warnings > 0 && (
        <Badge appearance="tint" color="warning" className={className}>
          {words.warnings(warnings)}
        </Badge>
      )}
    </>
  );
}

function isSameGroup(before: FindingGroupPanelProps, after: FindingGroupPanelProps): boolean {
  return (
    before.goTo === after.goTo &&
    before.table.headerRow === after.table.headerRow &&
    before.table.headerOf === after.table.headerOf &&
    before.group.findings.length === after.group.findings.length &&
    before.group.findings.every((finding, index) => finding === after.group.findings[index])
  );
}
