// All findings of the rows, grouped by column; which groups are closed stays as the user left it.
import { Accordion, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { FindingGroupPanel, toGroupKey } from "./FindingGroupPanel";
import { groupFindings } from "./groupFindings";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  // The arrows of the groups stand under the heading's first letter.
  groups: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

interface FindingListProps {
  readonly table: DealTableState;
  readonly goTo: Asks["goTo"];
}

/** The groups of a table's findings. */
export function FindingList({ table, goTo }: FindingListProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => groupFindings(table.findings, table.columnNames), [table.findings, table.columnNames]);
  const keys = groups.map(toGroupKey);
  return (
    <section className={styles.list} aria-labelledby="findings-heading">
      <Subtitle2 as="h2" id="findings-heading">
        {words.findings}
      </Subtitle2>
      <Accordion
        className={styles.groups}
        multiple
        collapsible
        openItems={keys.filter((key) => !closed.has(key))}
        onToggle={(_, { openItems }) => setClosed(new Set(keys.filter((key) => !openItems.includes(key))))}
      >
        {groups.map((group) => (
          <FindingGroupPanel key={toGroupKey(group)} group={group} table={table} goTo={goTo} />
        ))}
      </Accordion>
    </section>
  );
}
