// What would go into the files, what stays behind and why, before anything is saved.
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { ReactNode } from "react";
import type { FilePlan } from "../../actions/work";
import type { LeftReason } from "../../deals/csv/toImportPlan";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import type { Asks } from "../toAsks";
import { CountList } from "../work/CountList";
import { RowGroup } from "../work/RowGroup";
import type { GroupTone } from "../work/RowGroup";
import { RowGroups } from "../work/RowGroups";
import { RowTitle } from "../work/RowTitle";
import { useHeaderOf } from "../work/useHeaderOf";
import { WorkFrame } from "../work/WorkFrame";

const useStyles = makeStyles({
  cell: { display: "block", overflowWrap: "anywhere", color: tokens.colorNeutralForeground3 },
});

const tones: Readonly<Record<LeftReason, GroupTone>> = {
  errors: "danger",
  conflict: "danger",
  sample: "informative",
  "on-its-way": "warning",
  closed: "informative",
  done: "success",
};
const reasons = Object.keys(tones) as readonly LeftReason[];

interface FilePlanScreenProps {
  readonly plan: FilePlan;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The plan of the files. */
export function FilePlanScreen({ plan, busy, asks }: FilePlanScreenProps): ReactNode {
  const words = usePaneWords().files;
  const rows = plan.files.reduce((sum, file) => sum + file.rows, 0);
  const creates = plan.files.reduce((sum, file) => sum + file.creates, 0);
  const save = (
    <Button appearance="primary" icon={<SaveRegular />} disabledFocusable={busy} onClick={asks.saveFiles}>
      {words.saveFiles(plan.files.length)}
    </Button>
  );
  return (
    <WorkFrame title={words.planTitle} back={asks.showFiles} {...(rows > 0 ? { actions: save } : {})}>
      {rows === 0 ? (
        <PassageText {...words.nothing} />
      ) : (
        <>
          <Body1 as="p">{words.planLead(plan.files.length, rows)}</Body1>
          <CountList
            counts={[
              { name: words.newDeals, count: creates },
              { name: words.updates, count: rows - creates },
            ]}
          />
        </>
      )}
      <PlanGroups plan={plan} busy={busy} asks={asks} />
    </WorkFrame>
  );
}

function PlanGroups({ plan, busy, asks }: FilePlanScreenProps): ReactNode {
  const words = usePaneWords();
  const headerOf = useHeaderOf();
  const styles = useStyles();
  const { left, formulas } = plan;
  const closed: readonly LeftReason[] = ["done", "closed"];
  const open = reasons.filter((reason) => !closed.includes(reason)).map((reason) => words.files.left[reason]);
  const nextError = (
    <Button size="small" disabledFocusable={busy} onClick={asks.nextError}>
      {words.nextError}
    </Button>
  );
  return (
    <RowGroups open={[...open, words.files.formulas]}>
      {reasons.map((reason) => (
        <RowGroup
          key={reason}
          name={words.files.left[reason]}
          tone={tones[reason]}
          rows={left.filter((row) => row.reason === reason)}
          top={reason === "errors" ? nextError : undefined}
          draw={(row) => <RowTitle row={row} />}
        />
      ))}
      <RowGroup
        name={words.files.formulas}
        tone="warning"
        hint={words.files.formulasHint}
        rows={formulas.map((cell) => ({ ...cell, key: `${cell.key} ${cell.column}` }))}
        draw={(cell) => (
          <>
            <RowTitle row={cell} />
            <Caption1 className={styles.cell}>
              <bdi>{headerOf(cell.column)}</bdi> <bdi>{cell.text.slice(0, 120)}</bdi>
            </Caption1>
          </>
        )}
      />
    </RowGroups>
  );
}
