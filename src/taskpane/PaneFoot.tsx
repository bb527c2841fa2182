// The foot of the pane: what just happened and how far things are. It grows upwards, so that nothing above it jumps.
import { Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { isOnTheWay } from "../actions/isOnTheWay";
import type { Busy, SessionState } from "../actions/sessionState";
import type { PaneWords } from "../language/pane/PaneWords";
import { spokenOnly } from "./frame/spokenOnly";
import { useNow } from "./frame/useNow";
import { usePaneWords } from "./frame/usePaneWords";
import { NoticeBar } from "./NoticeBar";
import { toSignInSentence } from "./signIn/toSignInSentence";
import type { Asks } from "./toAsks";
import { toNoticeSentence } from "./toNoticeIntent";
import { toSpokenWork } from "./work/toSpokenWork";

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
  spoken: spokenOnly,
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
  const { busy, notice, work } = state;
  // Its own screen shows how far a pull or a push is.
  const isShown = isOnTheWay(work);
  return (
    <footer className={styles.foot}>
      {notice && <NoticeBar notice={notice} dismiss={asks.dismissNotice} undo={toUndo(state, asks)} />}
      <div className={styles.progress}>{busy && !isShown && <BusyBar busy={busy} />}</div>
      <div className={styles.line}>
        <Caption1>
          {busy ? words.busy[busy.task] : state.phase === "ready" && words.checkedAt(state.active.checkedAtMs, nowMs)}
        </Caption1>
        {busy && !isShown && busy.total !== null && <Caption1>{words.progress(busy.done, busy.total)}</Caption1>}
      </div>
      <div className={styles.spoken} role="status">
        {toSpoken(state, words)}
      </div>
    </footer>
  );
}

function toUndo(state: PaneFootProps["state"], asks: Asks): (() => void) | undefined {
  const canUndo = state.phase === "ready" && state.canUndoRepair && state.busy === null;
  return canUndo && state.notice?.code === "repaired" ? asks.undoRepair : undefined;
}

/** The latest thing to say: what waits for a sign-in, a notice, how far the work is, what is being done, or what has ended in the background. */
function toSpoken(state: PaneFootProps["state"], words: PaneWords): string | null {
  return toSignInSentence(state.connection, words.signIn) ?? toSpokenNews(state, words);
}

function toSpokenNews({ busy, notice, work, background }: PaneFootProps["state"], words: PaneWords): string | null {
  if (notice !== null && busy === null) return toNoticeSentence(notice, words);
  const ended = background?.news.size ?? 0;
  const news = ended === 0 ? null : words.background.hasEnded(ended);
  return toSpokenWork(work, words) ?? (busy === null ? news : words.busy[busy.task]);
}

function BusyBar({ busy }: { readonly busy: Busy }): ReactNode {
  const words = usePaneWords();
  const known = busy.total === null || busy.total === 0 ? {} : { value: busy.done / busy.total };
  return <ProgressBar {...known} aria-label={words.busy[busy.task]} />;
}
