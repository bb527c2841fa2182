// Batches under way: how far each is, what it waits for, and a way to stop it.
import { Body1, Caption1, ProgressBar, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { ReactNode } from "react";
import type { Batch } from "../../backend/background/Background";
import type { BackgroundWords } from "../../language/pane/background/BackgroundWords";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";
import type { Asks } from "../toAsks";
import { StopRow } from "./StopRow";
import { useKeptFocus } from "./useKeptFocus";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  batch: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface OpenBatchesProps {
  readonly batches: readonly Batch[];
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The batches; nothing where none is under way. */
export function OpenBatches({ batches, busy, asks }: OpenBatchesProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  if (batches.length === 0) return null;
  return (
    <section className={styles.part} aria-label={words.openTitle}>
      <Subtitle2 as="h2">{words.openTitle}</Subtitle2>
      {batches.map((batch) => (
        <OpenBatch key={batch.id} batch={batch} busy={busy} asks={asks} />
      ))}
    </section>
  );
}

interface OpenBatchProps {
  readonly batch: Batch;
  readonly busy: boolean;
  readonly asks: Asks;
}

function OpenBatch({ batch, busy, asks }: OpenBatchProps): ReactNode {
  const words = usePaneWords().background;
  const styles = useStyles();
  const nowMs = useNow();
  const nameId = useId();
  const article = useKeptFocus<HTMLElement>("article");
  const { id, state, ended, records, submittedAtMs } = batch;
  const name = words.batchOf(submittedAtMs, nowMs);
  return (
    <article className={styles.batch} aria-labelledby={nameId} ref={article} tabIndex={-1}>
      <Body1 as="h3" id={nameId}>
        {name}
      </Body1>
      <ProgressBar aria-label={name} value={records === 0 ? 0 : ended / records} thickness="large" />
      <Caption1 as="p" className={styles.quiet}>
        {words.rowsDone(ended, records)}
      </Caption1>
      <Body1 as="p" aria-live="polite">
        {toStateSentence(batch, words)}
      </Body1>
      <StopRow
        isWaiting={state === "waiting-for-sign-in"}
        wake={asks.wakeBackground}
        busy={busy}
        stop={state === "stopping" ? null : { label: words.stop, question: words.stopSure(records) }}
        confirm={() => asks.stopBatch(id)}
        of={nameId}
      />
    </article>
  );
}

function toStateSentence({ state, parkedWhy }: Batch, words: BackgroundWords): string {
  switch (state) {
    case "working":
    case "processed":
      return words.beingSent;
    case "stopping":
      return words.stopping;
    case "waiting-for-sign-in":
      return words.waits[parkedWhy ?? "signed-out"];
  }
}
