// The receipts of all pushes of this workbook.
import { Body1, Caption1, Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { OutcomeCounts, Receipt } from "../../actions/work";
import { useNow } from "../frame/useNow";
import { usePaneWords } from "../frame/usePaneWords";
import { PassageText } from "../PassageText";
import { OutcomeCountBadges } from "./OutcomeCountBadges";
import { ReceiptButtons } from "./ReceiptButtons";
import type { Asks } from "../toAsks";
import { PagedList } from "../work/PagedList";
import { WorkFrame } from "../work/WorkFrame";

const useStyles = makeStyles({
  receipt: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ReceiptsScreenProps {
  readonly receipts: readonly Receipt[];
  readonly busy: boolean;
  readonly asks: Asks;
}

/** The list of receipts, the latest first. */
export function ReceiptsScreen({ receipts, busy, asks }: ReceiptsScreenProps): ReactNode {
  const words = usePaneWords().receipts;
  const latestFirst = receipts.toSorted((left, right) => right.atMs - left.atMs);
  return (
    <WorkFrame title={words.title} back={asks.closeWork}>
      {receipts.length === 0 ? (
        <PassageText {...words.none} />
      ) : (
        <>
          <Body1 as="p">{words.lead}</Body1>
          <PagedList
            label={words.title}
            rows={latestFirst}
            keyOf={({ pushId }) => pushId}
            draw={(receipt) => <ReceiptPanel receipt={receipt} busy={busy} asks={asks} />}
          />
        </>
      )}
    </WorkFrame>
  );
}

interface ReceiptPanelProps {
  readonly receipt: Receipt;
  readonly busy: boolean;
  readonly asks: Asks;
}

function ReceiptPanel({ receipt, busy, asks }: ReceiptPanelProps): ReactNode {
  const words = usePaneWords().receipts;
  const styles = useStyles();
  const nowMs = useNow();
  const { pushId, atMs, caller, rows } = receipt;
  const hasValues = rows.some(({ values }) => values !== null);
  const canRestore = rows.some(({ outcome, values }) => outcome === "updated" && values !== null);
  return (
    <article className={styles.receipt}>
      <Subtitle2 as="h2">{words.heading(atMs, nowMs)}</Subtitle2>
      <Caption1 as="p" className={styles.quiet}>
        {words.by(caller, rows.length)}
      </Caption1>
      <OutcomeCountBadges counts={toCounts(receipt)} />
      {hasValues && (
        <Caption1 as="p" className={styles.quiet}>
          {words.withValues}
        </Caption1>
      )}
      <ReceiptButtons pushId={pushId} atMs={atMs} canRestore={canRestore} busy={busy} asks={asks} />
    </article>
  );
}

const countOf: Readonly<Record<Receipt["rows"][number]["outcome"], keyof OutcomeCounts>> = {
  created: "created",
  updated: "updated",
  "half-done": "failed",
  failed: "failed",
  conflict: "failed",
  "not-sent": "notSent",
  unknown: "unknown",
};

function toCounts({ rows }: Receipt): OutcomeCounts {
  const counts = { created: 0, updated: 0, unchanged: 0, failed: 0, notSent: 0, unknown: 0 };
  for (const { outcome } of rows) counts[countOf[outcome]] += 1;
  return counts;
}
