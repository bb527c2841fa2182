// The foot of the pane: what just happened and how far things are. It grows upwards, so that nothing above it jumps.
import { Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Busy, SessionState } from "../actions/sessionState";
import { useNow } from "./frame/useNow";
import { usePaneWords } from "./frame/usePaneWords";
import { NoticeBar } from "./NoticeBar";
import type { Asks } from "./toAsks";
import { toNoticeSentence } from "./toNoticeIntent";

const useStyles = makeStyles({
  foot: {
    flexShrink: 0,
    borderTopWidth: tokens.strokeWidthThin,
    borderTopStyle: "solid",
    borderTopColor: tokens.colorNeutralStroke2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  progress: { blockSize: tokens.strokeWidthThick },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalL,
    minBlockSize: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  spoken: {
    position: "absolute",
    inlineSize: "1px",
    blockSize: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

interface PaneFootProps {
  readonly state: Exclude<SessionState, { readonly phase: "starting" }>;
  readonly asks: Asks;
}

/** The notice, the progress, the status line, and the same for screen readers. */
export function PaneFoot({ state, asks }: PaneFootProps): ReactNode {
  const words = usePaneWords();
  const styles = useStyles();
  const nowMs = useNow();
  const { busy, notice } = state;
  return (
    <footer className={styles.foot}>
      {notice && <NoticeBar notice={notice} dismiss={asks.dismissNotice} />}
      <div className={styles.progress}>{busy && <BusyBar busy={busy} />}</div>
      <div className={styles.line}>
        <Caption1>
          {busy ? words.busy[busy.task] : state.phase === "ready" && words.checkedAt(state.active.checkedAtMs, nowMs)}
        </Caption1>
        {busy && busy.total !== null && <Caption1>{words.progress(busy.done, busy.total)}</Caption1>}
      </div>
      <div className={styles.spoken} role="status">
        {busy ? words.busy[busy.task] : notice && toNoticeSentence(notice, words)}
      </div>
    </footer>
  );
}

function BusyBar({ busy }: { readonly busy: Busy }): ReactNode {
  const words = usePaneWords();
  const known = busy.total === null || busy.total === 0 ? {} : { value: busy.done / busy.total };
  return <ProgressBar {...known} aria-label={words.busy[busy.task]} />;
}
