// The screen of a workbook with deals, or of work on them: what comes behind the pane's first screen.
import type { ReactNode } from "react";
import type { SessionState } from "../actions/sessionState";
import { ReadyScreen } from "./ready/ReadyScreen";
import type { Asks } from "./toAsks";
import { WorkScreen } from "./work/WorkScreen";

/** What the screen draws. */
export interface OpenedScreenProps {
  readonly state: Exclude<SessionState, { readonly phase: "starting" }>;
  readonly asks: Asks;
}

/** The work that is shown, else the deals; nothing for a workbook without either. */
export function OpenedScreen({ state, asks }: OpenedScreenProps): ReactNode {
  const { work } = state;
  if (work.kind !== "none") return <WorkScreen work={work} state={state} asks={asks} />;
  return state.phase === "ready" ? <ReadyScreen state={state} asks={asks} /> : null;
}
