// The pane over a session: draws its state, asks for its actions, and looks again when the user comes back.
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import type { Session } from "../actions/session";
import { loadScreens } from "./LaterScreen";
import { usePaneKeys } from "./keys/usePaneKeys";
import { PaneScreen } from "./PaneScreen";
import { startReturnWatch } from "./start/startReturnWatch";
import { toLaterAsks } from "./toLaterAsks";

/** The pane of a session. */
export function Pane({ session }: { readonly session: Session }): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const asks = useMemo(() => toLaterAsks(session), [session]);
  useEffect(() => startReturnWatch(asks.lookAgain), [asks]);
  // Once the first screen stands, so that Pull and Push open at once; where it fails, it is tried again when it is needed.
  useEffect(() => void loadScreens().catch(() => undefined), []);
  usePaneKeys(asks);
  return <PaneScreen state={state} asks={asks} />;
}
