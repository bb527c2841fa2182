// Rows on their way to Partner Center: how many, how they ended so far, how long it still takes, and a way to stop.
import { Body1, Button, Caption1, ProgressBar, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PushProgress } from "../../actions/work";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { WorkFrame } from "../work/WorkFrame";
import { OutcomeCountList } from "./OutcomeCountList";
import { toTimeLeftMs } from "./toTimeLeftMs";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3, minBlockSize: tokens.lineHeightBase200 },
});

interface PushingScreenProps {
  readonly progress: PushProgress;
  readonly asks: Asks;
}

/** A push under way. */
export function PushingScreen({ progress, asks }: PushingScreenProps): ReactNode {
  const words = usePaneWords().push;
  const styles = useStyles();
  const timeLeftMs = toTimeLeftMs(progress, useNow(1000));
  const { done, total, cancelling } = progress;
  const cancel = (
    <Button disabledFocusable={cancelling} onClick={asks.cancelPush}>
      {words.cancel}
    </Button>
  );
  return (
    <WorkFrame title={words.running} actions={cancel}>
      <div className={styles.progress}>
        <Subtitle2 as="p">{words.rowsDone(done, total)}</Subtitle2>
        <ProgressBar aria-label={words.running} value={total === 0 ? 0 : done / total} thickness="large" />
        <Caption1 as="p" className={styles.quiet}>
          {timeLeftMs !== null && !cancelling && words.timeLeft(timeLeftMs)}
        </Caption1>
      </div>
      {cancelling && <Body1 as="p">{words.cancelling}</Body1>}
      <OutcomeCountList counts={progress.counts} />
    </WorkFrame>
  );
}
