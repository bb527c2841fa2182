// What is wrong with the columns themselves: it comes first, because it hides what is wrong in the rows.
import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { DealTableState } from "../../actions/sessionState";
import { toSentence } from "../../language/toSentence";
import { toReadable } from "../findings/toReadable";
import { usePaneWords } from "../frame/usePaneWords";

const useStyles = makeStyles({
  columns: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { overflowWrap: "anywhere" },
});

interface ColumnFindingsProps {
  readonly table: DealTableState;
  readonly busy: boolean;
  readonly restoreErrors: () => void;
}

/** Findings about columns, and the Errors column where it is missing. */
export function ColumnFindings({ table, busy, restoreErrors }: ColumnFindingsProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  if (table.layoutFindings.length === 0 && table.errorsColumn === "present") return null;
  return (
    <section className={styles.columns} aria-labelledby="columns-heading">
      <Subtitle2 as="h2" id="columns-heading">
        {words.layout}
      </Subtitle2>
      {table.errorsColumn === "missing" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{words.errorsMissing}</MessageBarBody>
          <MessageBarActions>
            <Button disabledFocusable={busy} onClick={restoreErrors}>
              {words.restoreErrors}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {table.layoutFindings.map((finding) => (
        <MessageBar key={`${finding.code} ${finding.column}`} intent={finding.severity} layout="multiline">
          <MessageBarBody className={styles.text}>
            {toReadable(toSentence(finding, words.language, table.headerOf), words.language)}
          </MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
}
