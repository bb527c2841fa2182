// The findings of one column under its header: the first few, and more on request, so that thousands stay quick.
import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { memo, useState } from "react";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { FindingButton } from "./FindingButton";
import type { FindingGroup } from "./groupFindings";

const atFirst = 3;
const moreEachTime = 50;

const useStyles = makeStyles({
  header: { flexGrow: 1, display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  name: { flexGrow: 1, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  count: { whiteSpace: "nowrap", flexShrink: 0 },
  panel: { marginInline: tokens.spacingHorizontalXS, paddingBlockEnd: tokens.spacingVerticalS },
  list: { listStyleType: "none", margin: 0, padding: 0 },
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
        <GroupFindings {...props} listClass={styles.list} />
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

function GroupFindings(props: FindingGroupPanelProps & { readonly listClass: string }): ReactNode {
  const words = usePaneWords();
  const [shown, setShown] = useState(atFirst);
  const { findings } = props.group;
  const more = findings.length - shown;
  return (
    <>
      <ul className={props.listClass}>
        {findings.slice(0, shown).map((finding, index) => (
          <li key={`${finding.row} ${finding.code} ${index}`}>
            <FindingButton
              finding={finding}
              sheetRow={finding.row === null ? null : props.table.headerRow + 1 + finding.row}
              headerOf={props.table.headerOf}
              goTo={props.goTo}
            />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button appearance="subtle" size="small" onClick={() => setShown(shown + moreEachTime)}>
          {words.showMore(Math.min(more, moreEachTime))}
        </Button>
      )}
      {shown > atFirst && (
        <Button appearance="subtle" size="small" onClick={() => setShown(atFirst)}>
          {words.showFewer}
        </Button>
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
