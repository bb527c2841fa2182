// The batches that were processed before the last one, newest first, as far as they were read.
import { Body1, Button, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Batch } from "../../backend/background/Background";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";
import { PagedList } from "../work/PagedList";
import { BatchFileButtons } from "./BatchFileButtons";
import type { BackgroundProps } from "./BackgroundScreen";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalS },
  batch: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The list, with a button for what is older; nothing where there is neither. */
export function BatchHistory({ background, busy, asks }: BackgroundProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  const { batches, lastProcessed } = background;
  const earlier = (batches?.list ?? []).filter(({ state, id }) => state === "processed" && id !== lastProcessed?.id);
  const hasOlder = batches !== null && batches.older !== null;
  if (earlier.length === 0 && !hasOlder) return null;
  return (
    <section className={styles.part} aria-label={words.historyTitle}>
      <Subtitle2 as="h2">{words.historyTitle}</Subtitle2>
      <PagedList
        label={words.historyTitle}
        rows={earlier}
        keyOf={({ id }) => id}
        draw={(batch) => <EarlierBatch batch={batch} busy={busy} asks={asks} />}
      />
      {hasOlder && (
        <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={asks.showOlderBatches}>
          {words.showOlder}
        </Button>
      )}
    </section>
  );
}

type EarlierBatchProps = Pick<BackgroundProps, "busy" | "asks"> & { readonly batch: Batch };

function EarlierBatch({ batch, busy, asks }: EarlierBatchProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  const nameId = useId();
  return (
    <article className={styles.batch} aria-labelledby={nameId}>
      <Body1 as="h3" id={nameId}>
        {words.batchOf(batch.submittedAtMs, useNow())}
      </Body1>
      <Caption1 as="p" className={styles.quiet}>
        {words.historyCounts(batch)}
      </Caption1>
      <BatchFileButtons batch={batch} busy={busy} asks={asks} of={nameId} />
    </article>
  );
}
