// A sheet that became one of 2023: the columns that came, and the rows that want a value for them.
import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { UpgradeSummary } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { RowGroup } from "../work/RowGroup";
import { RowGroups } from "../work/RowGroups";
import { RowTitle } from "../work/RowTitle";
import { useHeaderOf } from "../work/useHeaderOf";
import { WorkFrame } from "../work/WorkFrame";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere", display: "block" },
});

interface UpgradedScreenProps {
  readonly summary: UpgradeSummary;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The summary of an upgrade. */
export function UpgradedScreen({ summary, busy, asks }: UpgradedScreenProps): ReactNode {
  const words = usePaneWords();
  const headerOf = useHeaderOf();
  const styles = useStyles();
  const { added, rows } = summary;
  const actions = (
    <Button appearance="primary" onClick={asks.closeWork}>
      {words.work.done}
    </Button>
  );
  const nextError = (
    <Button size="small" disabledFocusable={busy} onClick={asks.nextError}>
      {words.nextError}
    </Button>
  );
  return (
    <WorkFrame title={words.files.upgradedTitle} back={asks.closeWork} actions={actions}>
      <Body1 as="p">{words.files.upgraded(added.length)}</Body1>
      <Caption1 as="p" className={styles.quiet}>
        {added.join(", ")}
      </Caption1>
      {rows.length === 0 && <Body1 as="p">{words.files.nothingWanting}</Body1>}
      <RowGroups open={[words.files.wanting]}>
        <RowGroup
          name={words.files.wanting}
          tone="danger"
          rows={rows}
          top={nextError}
          draw={(row) => (
            <>
              <RowTitle row={row} />
              <Caption1 className={styles.quiet}>{row.columns.map(headerOf).join(", ")}</Caption1>
            </>
          )}
        />
      </RowGroups>
    </WorkFrame>
  );
}
