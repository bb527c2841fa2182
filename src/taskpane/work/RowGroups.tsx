// Several groups of rows, each open until its user closes it.
import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  // The arrows of the groups stand under the heading's first letter.
  groups: { marginInline: `calc(-1 * ${tokens.spacingHorizontalM})` },
});

interface RowGroupsProps {
  /** The names of the groups that are open at first. */
  readonly open: readonly string[];
  readonly children: ReactNode;
}

/** An Accordion of RowGroup. */
export function RowGroups({ open, children }: RowGroupsProps): ReactNode {
  const [opened, setOpened] = useState<readonly string[]>(open);
  return (
    <Accordion
      className={useStyles().groups}
      multiple
      collapsible
      openItems={[...opened]}
      onToggle={(_, { openItems }) => setOpened(openItems.map(String))}
    >
      {children}
    </Accordion>
  );
}
