// Which screen a state of the session is drawn as, with the status at the foot of each.
import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { SessionState } from "../actions/sessionState";
import { InsertScreen } from "./InsertScreen";
import { PaneFoot } from "./PaneFoot";
import { ReadyScreen } from "./ready/ReadyScreen";
import { StartingScreen } from "./StartingScreen";
import type { Asks } from "./toAsks";

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    blockSize: "100%",
    "@media (max-height: 480px)": { blockSize: "auto", minBlockSize: "100%" },
    ":focus": { outlineStyle: "none" },
  },
});

interface PaneScreenProps {
  readonly state: SessionState;
  readonly asks: Asks;
}

/** The pane for a state. */
export function PaneScreen({ state, asks }: PaneScreenProps): ReactNode {
  const styles = useStyles();
  const screen = useRef<HTMLDivElement>(null);
  const { phase } = state;
  // The button that had the focus may have gone with its screen: the keyboard goes on from the top of the new one.
  useEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) screen.current?.focus();
  }, [phase]);
  if (state.phase === "starting") return <StartingScreen />;
  return (
    <div className={styles.screen} ref={screen} tabIndex={-1}>
      {state.phase === "ready" ? <ReadyScreen state={state} asks={asks} /> : <InsertScreen state={state} asks={asks} />}
      <PaneFoot state={state} asks={asks} />
    </div>
  );
}
