// A pull that has ended: what it brought, and what to do next.
import { Body1, Button, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PullSummary } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import type { Asks } from "../toAsks";
import { CountList } from "../work/CountList";
import { ProblemText } from "../work/ProblemText";
import { WorkFrame } from "../work/WorkFrame";
import { toUnset } from "./filters";

const useStyles = makeStyles({
  text: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

interface PulledScreenProps {
  readonly summary: PullSummary;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** What a pull brought. */
export function PulledScreen({ summary, busy, asks }: PulledScreenProps): ReactNode {
  const words = usePaneWords();
  const { end, progress, conflicts } = summary;
  const counts = [
    { name: words.pull.read, count: progress.read },
    { name: words.pull.kept, count: progress.kept },
    { name: words.pull.added, count: summary.added },
    { name: words.pull.updated, count: summary.updated },
    { name: words.pull.unchanged, count: summary.unchanged },
    { name: words.pull.keptEdits, count: summary.keptEdits },
    { name: words.pull.conflicts, count: conflicts },
  ];
  const isDone = end === "complete" && progress.kept > 0;
  const actions = (
    <>
      {conflicts > 0 && (
        <Button appearance="primary" disabledFocusable={busy} onClick={asks.showConflicts}>
          {words.pull.settle}
        </Button>
      )}
      {isDone && (
        <Button appearance={conflicts > 0 ? "secondary" : "primary"} onClick={asks.closeWork}>
          {words.work.done}
        </Button>
      )}
      <Button
        appearance={isDone || conflicts > 0 ? "secondary" : "primary"}
        disabledFocusable={busy}
        onClick={asks.showPull}
      >
        {words.pull.again}
      </Button>
    </>
  );
  return (
    <WorkFrame title={words.pull.ended[end]} back={asks.closeWork} actions={actions}>
      <PullEndText summary={summary} />
      <CountList counts={counts} />
    </WorkFrame>
  );
}

function PullEndText({ summary }: { readonly summary: PullSummary }): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { end, filter, limit, problem, progress } = summary;
  if (end === "complete") return progress.kept === 0 && <PassageText {...words.pull.nothingFound} />;
  const unset = toUnset(filter);
  return (
    <MessageBar intent={end === "failed" ? "error" : "warning"} layout="multiline">
      <MessageBarBody>
        <div className={styles.text}>
          {end === "too-many" && <Body1 as="p">{words.pull.tooMany(limit ?? progress.kept)}</Body1>}
          {end === "too-many" && unset.length > 0 && <Body1 as="p">{words.pull.narrow(unset)}</Body1>}
          {end === "failed" && problem !== null && <ProblemText problem={problem} />}
          {end !== "too-many" && <Body1 as="p">{words.pull.afterCancel}</Body1>}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
