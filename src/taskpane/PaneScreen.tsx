// Which screen a state of the session is drawn as, with the status at the foot of each.
import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { SessionState } from "../actions/sessionState";
import { usePaneWords } from "./frame/usePaneWords";
import { InsertScreen } from "./InsertScreen";
import { useTabFromNowhere } from "./keys/useTabFromNowhere";
import { LaterScreen } from "./LaterScreen";
import { PaneFoot } from "./PaneFoot";
import { SignInBar } from "./signIn/SignInBar";
import { toSignInSentence } from "./signIn/toSignInSentence";
import { StartingScreen } from "./StartingScreen";
import type { Asks } from "./toAsks";
import { HeaderOfContext } from "./work/useHeaderOf";
import type { HeaderOf } from "./work/useHeaderOf";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    blockSize: "100%",
    "@media (max-height: 480px)": { blockSize: "auto", minBlockSize: "100%" },
    // A pane that is zoomed twice is narrower than some words in some fonts: they break rather than reach out of it.
    "@media (max-width: 240px)": { "& button, & label": { overflowWrap: "anywhere", hyphens: "auto" } },
    ":focus": { outlineStyle: "none" },
  },
});

type OpenState = Exclude<SessionState, { readonly phase: "starting" }>;

interface PaneScreenProps {
  readonly state: SessionState;
  readonly asks: Asks;
}

/** The pane for a state. */
export function PaneScreen({ state, asks }: PaneScreenProps): ReactNode {
  const styles = useStyles();
  const screen = useRef<HTMLDivElement>(null);
  useTabFromNowhere(screen);
  const shown = state.phase === "starting" || state.work.kind === "none" ? state.phase : state.work.kind;
  // The button that had the focus may have gone with its screen, or with the sign-in: the keyboard goes on from the top.
  const signIn = useSignInShown(state);
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) screen.current?.focus();
  }, [shown, signIn]);
  if (state.phase === "starting") return <StartingScreen />;
  return (
    <HeaderOfContext value={toHeaderOf(state)}>
      <div className={styles.screen} ref={screen} tabIndex={-1}>
        {shown === "no-template" && state.phase === "no-template" ? (
          <InsertScreen state={state} asks={asks} />
        ) : (
          <LaterScreen state={state} asks={asks} />
        )}
        <SignInBar connection={state.connection} asks={asks} />
        <PaneFoot state={state} asks={asks} />
      </div>
    </HeaderOfContext>
  );
}

/** Which buttons for signing in are shown, as a text that changes with them. */
function useSignInShown(state: SessionState): string {
  const words = usePaneWords().signIn;
  if (state.phase === "starting" || state.connection.kind === "none") return "";
  const { connection } = state;
  return `${connection.signIn?.standing ?? ""} ${toSignInSentence(connection, words) === null ? "" : "bar"}`;
}

function toHeaderOf(state: OpenState): HeaderOf {
  return state.phase === "ready" ? state.active.headerOf : asItIs;
}

function asItIs(name: string): string {
  return name;
}
