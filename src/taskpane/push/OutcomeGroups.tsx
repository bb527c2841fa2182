// The rows of a push by how they ended, each group with what can be done about it.
import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OutcomeRow } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { RowGroup } from "../work/RowGroup";
import { RowGroups } from "../work/RowGroups";
import type { OutcomeGroups as Groups } from "./toOutcomeGroups";
import { OutcomeRowText } from "./OutcomeRowText";
import { UnknownTop } from "./UnknownTop";

interface OutcomeGroupsProps {
  readonly groups: Groups;
  readonly lookedUp: readonly string[];
  readonly busy: boolean;
  readonly asks: Asks;
}

const draw = (row: OutcomeRow): ReactNode => <OutcomeRowText row={row} />;

/** What wants something of its user is open, what went well is closed. */
export function OutcomeGroups({ groups, lookedUp, busy, asks }: OutcomeGroupsProps): ReactNode {
  const words = usePaneWords();
  const { outcomes, unknownHint, failedHint, notSentHint } = words.push;
  const conflicts = words.conflicts.title;
  return (
    <RowGroups open={[outcomes.unknown, conflicts, outcomes.failed, outcomes.notSent]}>
      <RowGroup
        name={outcomes.unknown}
        tone="warning"
        hint={unknownHint}
        rows={groups.unknown}
        top={<UnknownTop rows={groups.unknown} lookedUp={lookedUp} busy={busy} asks={asks} />}
        draw={draw}
      />
      <RowGroup
        name={conflicts}
        tone="danger"
        hint={words.conflicts.lead}
        rows={groups.conflicts}
        top={
          <Button size="small" disabledFocusable={busy} onClick={asks.showConflicts}>
            {words.push.settle}
          </Button>
        }
        draw={draw}
      />
      <RowGroup name={outcomes.failed} tone="danger" hint={failedHint} rows={groups.failed} draw={draw} />
      <RowGroup name={outcomes.notSent} tone="informative" hint={notSentHint} rows={groups.notSent} draw={draw} />
      <RowGroup name={outcomes.created} tone="success" rows={groups.created} draw={draw} />
      <RowGroup name={outcomes.updated} tone="success" rows={groups.updated} draw={draw} />
    </RowGroups>
  );
}
