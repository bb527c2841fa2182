// The rows of a preview by what would become of them.
import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { ChangeList } from "../work/ChangeList";
import { RowGroup } from "../work/RowGroup";
import { RowGroups } from "../work/RowGroups";
import { RowTitle } from "../work/RowTitle";
import { BlockedTop } from "./BlockedTop";
import { BlockReasonText } from "./BlockReasonText";
import { ChooseAll } from "./ChooseAll";
import { SentRowPanel } from "./SentRowPanel";
import type { PreviewGroups, SentRow } from "./toPreviewGroups";
import type { Choice } from "./useChoice";

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

interface PreviewRowsProps {
  readonly groups: PreviewGroups;
  readonly choice: Choice;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** New deals, updates, cells that stay behind, rows that are held back, and the number of unchanged ones. */
export function PreviewRows({ groups, choice, busy, asks }: PreviewRowsProps): ReactNode {
  const words = usePaneWords().preview;
  const styles = useStyles();
  const draw = (row: SentRow): ReactNode => (
    <SentRowPanel row={row} isChosen={!choice.isOut(row.key)} busy={busy} choose={choice.set} revert={asks.revertRow} />
  );
  const all = (name: string, rows: readonly SentRow[]): ReactNode =>
    rows.length > 1 && <ChooseAll label={words.allOf(name)} rows={rows} choice={choice} />;
  const { creates, updates, left, blocked, unchanged } = groups;
  return (
    <>
      <RowGroups open={[words.creates, words.updates, words.notCarried, words.blocked]}>
        <RowGroup name={words.creates} tone="success" rows={creates} top={all(words.creates, creates)} draw={draw} />
        <RowGroup name={words.updates} tone="brand" rows={updates} top={all(words.updates, updates)} draw={draw} />
        <RowGroup
          name={words.blocked}
          tone="danger"
          hint={words.blockedHint}
          rows={blocked}
          top={<BlockedTop rows={blocked} busy={busy} asks={asks} />}
          draw={(row) => (
            <>
              <RowTitle row={row} />
              <BlockReasonText reason={row.plan.reason} />
            </>
          )}
        />
        <RowGroup
          name={words.notCarried}
          tone="warning"
          hint={words.notCarriedHint}
          rows={left}
          draw={(row) => (
            <>
              <RowTitle row={row} />
              <ChangeList changes={row.notCarried} cells={row.plan.cells} />
            </>
          )}
        />
      </RowGroups>
      {unchanged > 0 && (
        <Caption1 as="p" className={styles.quiet}>
          {words.unchanged(unchanged)}
        </Caption1>
      )}
    </>
  );
}
