// Deals on their way into the sheet: how many so far, how long it has taken, and a way to stop.
import { Body1, Button, Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Work } from "../../actions/work";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { CountList } from "../work/CountList";
import { WorkFrame } from "../work/WorkFrame";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface PullingScreenProps {
  readonly work: Extract<Work, { readonly kind: "pulling" }>;
  readonly asks: Asks;
}

/** A pull under way. */
export function PullingScreen({ work, asks }: PullingScreenProps): ReactNode {
  const words = usePaneWords().pull;
  const nowMs = useNow(1000);
  const { progress, written, startedAtMs, cancelling } = work;
  const counts = [
    { name: words.read, count: progress.read },
    { name: words.kept, count: progress.kept },
    { name: words.written, count: written },
  ];
  const cancel = (
    <Button disabledFocusable={cancelling} onClick={asks.cancelPull}>
      {words.cancel}
    </Button>
  );
  return (
    <WorkFrame title={words.running} actions={cancel}>
      <ProgressBar aria-label={words.running} />
      <CountList counts={counts} />
      {cancelling && <Body1 as="p">{words.cancelling}</Body1>}
      <Caption1 as="p" className={useStyles().quiet}>
        {words.runningFor(Math.max(0, nowMs - startedAtMs))}
      </Caption1>
    </WorkFrame>
  );
}
