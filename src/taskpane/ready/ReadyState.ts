// The state that the deals' screen draws.
import type { SessionState } from "../../actions/sessionState";

/** A state with deal tables. */
export type ReadyState = Extract<SessionState, { readonly phase: "ready" }>;
