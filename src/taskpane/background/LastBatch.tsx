// The card of the batch that was processed last, with the figures of Partner Center's card.
import { Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Batch } from "../../backend/background/Background";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import type { Asks } from "../toAsks";
import { CountList } from "../work/CountList";
import { BatchFileButtons } from "./BatchFileButtons";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface LastBatchProps {
  /** null where none was processed yet. */
  readonly batch: Batch | null;
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The card; what to do where there is none. */
export function LastBatch({ batch, busy, asks }: LastBatchProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  const nowMs = useNow();
  const titleId = useId();
  if (batch === null) return <PassageText {...words.noBatch} />;
  const { records, created, updated, notProcessed, processedAtMs } = batch;
  const counts = [
    { name: words.records, count: records },
    { name: words.created, count: created },
    { name: words.updated, count: updated },
    { name: words.notProcessed, count: notProcessed },
  ];
  return (
    <section className={styles.card} aria-label={words.lastTitle}>
      <Subtitle2 as="h2" id={titleId}>
        {words.lastTitle}
      </Subtitle2>
      {processedAtMs !== null && (
        <Caption1 as="p" className={styles.quiet}>
          {words.processedAt(processedAtMs, nowMs)}
        </Caption1>
      )}
      <CountList counts={counts} />
      <BatchFileButtons batch={batch} busy={busy} asks={asks} of={titleId} />
    </section>
  );
}
