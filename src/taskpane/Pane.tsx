// The pane over a session: draws its state, asks for its actions, and looks again when the user comes back.
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { recheck } from "../actions/recheck";
import type { Session } from "../actions/session";
import { PaneScreen } from "./PaneScreen";
import { startReturnWatch } from "./start/startReturnWatch";
import { toAsks } from "./toAsks";
import { loadWorkScreen } from "./work/LaterWorkScreen";

/** The pane of a session. */
export function Pane({ session }: { readonly session: Session }): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const asks = useMemo(() => toAsks(session), [session]);
  useEffect(() => startReturnWatch(() => void recheck(session)), [session]);
  // Once the first screen stands, so that Pull and Push open at once; where it fails, it is tried again when it is needed.
  useEffect(() => void loadWorkScreen().catch(() => undefined), []);
  return <PaneScreen state={state} asks={asks} />;
}
