// A push that has ended: what became of every row, and what to do about those that did not arrive.
import { Button, MessageBar, MessageBarBody, Subtitle2, makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { PushSummary } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import { ReceiptButtons } from "../receipts/ReceiptButtons";
import type { Asks } from "../toAsks";
import { WorkFrame } from "../work/WorkFrame";
import { OutcomeCountList } from "./OutcomeCountList";
import { OutcomeGroups } from "./OutcomeGroups";
import { toOutcomeGroups } from "./toOutcomeGroups";

const useStyles = makeStyles({ text: { overflowWrap: "anywhere" } });

interface PushedScreenProps {
  readonly summary: PushSummary;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** What a push did. */
export function PushedScreen({ summary, busy, asks }: PushedScreenProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const groups = toOutcomeGroups(summary);
  const { rows, counts, pushId, notWritten } = summary;
  const arrived = counts.created + counts.updated;
  const retry = groups.failed.length > 0 && (
    <Button appearance="primary" disabledFocusable={busy} onClick={asks.retryFailed}>
      {words.push.retry(groups.failed.length)}
    </Button>
  );
  const actions = (
    <>
      {retry}
      <Button appearance={retry ? "secondary" : "primary"} onClick={asks.closeWork}>
        {words.work.done}
      </Button>
    </>
  );
  return (
    <WorkFrame title={words.push.title} back={asks.closeWork} actions={actions}>
      <Subtitle2 as="p">
        {arrived === rows.length ? words.push.allDone(arrived) : words.push.partDone(arrived, rows.length)}
      </Subtitle2>
      {notWritten.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.text}>{words.push.notWritten(notWritten.length)}</MessageBarBody>
        </MessageBar>
      )}
      <OutcomeCountList counts={counts} />
      <OutcomeGroups groups={groups} lookedUp={summary.lookedUp} busy={busy} asks={asks} />
      <ReceiptButtons pushId={pushId} atMs={summary.atMs} canRestore={counts.updated > 0} busy={busy} asks={asks} />
    </WorkFrame>
  );
}
