// The pane over a session: draws its state, asks for its actions, and looks again when the user comes back.
import { useEffect, useMemo, useSyncExternalStore } from "react";
import type { ReactNode } from "react";
import { recheck } from "../actions/recheck";
import type { Session } from "../actions/session";
import { PaneScreen } from "./PaneScreen";
import { startReturnWatch } from "./start/startReturnWatch";
import { toAsks } from "./toAsks";

/** The pane of a session. */
export function Pane({ session }: { readonly session: Session }): ReactNode {
  const state = useSyncExternalStore(session.subscribe, session.state);
  const asks = useMemo(() => toAsks(session), [session]);
  useEffect(() => startReturnWatch(() => void recheck(session)), [session]);
  return <PaneScreen state={state} asks={asks} />;
}
