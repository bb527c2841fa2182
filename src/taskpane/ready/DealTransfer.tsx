// The way to Partner Center and back: pull, push, as whom, and conflicts that wait.
import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowUploadRegular } from "@fluentui/react-icons/svg/arrow-upload";
import { DocumentTableRegular } from "@fluentui/react-icons/svg/document-table";
import type { ReactNode } from "react";
import type { Connection } from "../../actions/work";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { ConnectionLine } from "../work/ConnectionLine";

const useStyles = makeStyles({
  transfer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "> *": { flexGrow: 1, minInlineSize: 0 },
  },
});

interface DealTransferProps {
  readonly connection: Connection;
  /** Deals with conflicts that are not settled. */
  readonly conflicts: number;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** Pull, Push and Files with the connection under them. */
export function DealTransfer({ connection, conflicts, busy, asks }: DealTransferProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  return (
    <div className={styles.transfer}>
      <div className={styles.buttons}>
        <Button icon={<ArrowDownloadRegular />} disabledFocusable={busy} onClick={asks.showPull}>
          {words.pull.pull}
        </Button>
        <Button icon={<ArrowUploadRegular />} disabledFocusable={busy} onClick={asks.previewPush}>
          {words.preview.push}
        </Button>
        <Button icon={<DocumentTableRegular />} disabledFocusable={busy} onClick={asks.showFiles}>
          {words.files.show}
        </Button>
      </div>
      <ConnectionLine connection={connection} asks={asks} />
      {conflicts > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.conflicts.waiting(conflicts)}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={busy} onClick={asks.showConflicts}>
              {words.conflicts.show}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
