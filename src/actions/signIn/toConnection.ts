// The connection as the pane shows it: as whom deals are seen, and where signing in stands.
import type { Backend, CallerCard } from "../../backend/Backend";
import type { Problem } from "../../deals/rowOutcome";
import type { Connection } from "../work";

/** What is known of the caller. */
interface Seen {
  readonly caller: CallerCard | null;
  readonly problem: Problem | null;
}

/** The connection of a backend; "none" where there is no backend. */
export function toConnection(backend: Backend | null, seen: Seen = { caller: null, problem: null }): Connection {
  if (backend === null) return { kind: "none" };
  const { kind, signInDesk } = backend;
  return { kind, ...seen, ...(signInDesk && { signIn: signInDesk.state() }) };
}
