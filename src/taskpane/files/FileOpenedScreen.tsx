// A file that was opened: what it brought, as Partner Center's own card counts, and what is left to do.
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { FileSummary } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { CountList } from "../work/CountList";
import { RowGroup } from "../work/RowGroup";
import { RowGroups } from "../work/RowGroups";
import { RowTitle } from "../work/RowTitle";
import { WorkFrame } from "../work/WorkFrame";

const useStyles = makeStyles({
  quiet: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere" },
  error: { display: "block", overflowWrap: "anywhere" },
});

interface FileOpenedScreenProps {
  readonly summary: FileSummary;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The summary of a file. */
export function FileOpenedScreen({ summary, busy, asks }: FileOpenedScreenProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const { counts, conflicts, unknownColumns } = summary;
  const actions = (
    <>
      {conflicts > 0 && (
        <Button appearance="primary" disabledFocusable={busy} onClick={asks.showConflicts}>
          {words.pull.settle}
        </Button>
      )}
      <Button appearance={conflicts > 0 ? "secondary" : "primary"} onClick={asks.closeWork}>
        {words.work.done}
      </Button>
    </>
  );
  return (
    <WorkFrame title={words.files.openedTitle} back={asks.showFiles} actions={actions}>
      <Caption1 as="p" className={styles.quiet}>
        <bdi>{summary.fileName}</bdi>
      </Caption1>
      <CountList
        counts={[
          { name: words.files.created, count: counts.created },
          { name: words.files.updated, count: counts.updated },
          { name: words.files.notProcessed, count: counts.notProcessed },
          { name: words.files.added, count: summary.added },
          { name: words.files.unchanged, count: summary.unchanged },
          { name: words.pull.keptEdits, count: summary.keptEdits },
          { name: words.pull.conflicts, count: conflicts },
        ]}
      />
      <OpenedGroups summary={summary} />
      {unknownColumns.length > 0 && (
        <Caption1 as="p" className={styles.quiet}>
          {words.files.unknownColumns(unknownColumns)}
        </Caption1>
      )}
    </WorkFrame>
  );
}

function OpenedGroups({ summary: { failed, strangers } }: Pick<FileOpenedScreenProps, "summary">): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <RowGroups open={[words.files.failed, words.files.strangers]}>
      <RowGroup
        name={words.files.failed}
        tone="danger"
        hint={words.files.failedHint}
        rows={failed}
        draw={(row) => (
          <>
            <RowTitle row={row} />
            <Caption1 className={styles.error}>{row.error}</Caption1>
          </>
        )}
      />
      <RowGroup
        name={words.files.strangers}
        tone="warning"
        hint={words.files.strangersHint}
        rows={strangers.map((one) => ({ ...one, key: String(one.record), sheetRow: one.record }))}
        draw={({ record, dealName, customerName, error }) => (
          <>
            <Caption1 className={styles.quiet}>{words.files.record(record)}</Caption1>{" "}
            <bdi>{[dealName || words.work.unnamed, customerName].filter(Boolean).join(" · ")}</bdi>
            <Caption1 className={styles.error}>{error}</Caption1>
          </>
        )}
      />
    </RowGroups>
  );
}
