// All repairs before they are made: by column and finding, every cell before and after, guesses apart.
import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RepairPlan } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { WorkFrame } from "../work/WorkFrame";
import { RepairGroupPanel } from "./RepairGroupPanel";
import { useRepairChoice } from "./useRepairChoice";

const useStyles = makeStyles({ lead: { color: tokens.colorNeutralForeground2 } });

interface RepairScreenProps {
  readonly plan: RepairPlan;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The repairs of a plan. */
export function RepairScreen({ plan, busy, asks }: RepairScreenProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const choice = useRepairChoice(plan);
  const { edits } = choice;
  const { tableId, rows } = plan;
  return (
    <WorkFrame
      title={words.repair.title}
      back={asks.closeWork}
      actions={
        <Button
          appearance="primary"
          disabledFocusable={busy || edits.length === 0}
          onClick={() => asks.repairCells({ tableId, rows, edits })}
        >
          {edits.length === 0 ? words.repair.nothingChosen : words.repair.apply(edits.length)}
        </Button>
      }
    >
      <Body1 as="p" className={styles.lead}>
        {words.repair.lead}
      </Body1>
      {plan.groups.map((group) => (
        <RepairGroupPanel key={`${group.column} ${group.code}`} group={group} plan={plan} choice={choice} />
      ))}
    </WorkFrame>
  );
}
