// What the pane says about the way to Partner Center, and as whom deals are seen.
import type { Passage } from "../PaneWords";

/** As whom Partner Center sees the user. */
interface Seen {
  readonly name: string;
  readonly email: string;
  readonly role: "admin" | "user" | "unknown";
}

/** The words for the connection. */
export interface ConnectionWords {
  /** There is no way to Partner Center here, and what to do. */
  readonly none: Passage;
  readonly connecting: string;
  readonly sandbox: string;
  readonly seenAs: (seen: Seen) => string;
}
