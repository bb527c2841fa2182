// What outlives a closed pane: the intents of pushes, and what became of them. No contents, so no personal data.
import type { LedgerEntry, LedgerState } from "./Backend";

/** How a creation that was begun ended for sure. */
type SettledState = Extract<LedgerState, { kind: "created" | "not-created" }>;

/** A durable list of intended creations by their marks, safe where several windows share it. */
export interface Ledger {
  /** Records intents before anything is sent; what is known to be sent or created already stays so. */
  plan(entries: readonly LedgerEntry[]): Promise<void>;
  /** Notes that the creation is about to be sent; false where it must not be: given up elsewhere, or created. */
  begin(mark: string): Promise<boolean>;
  /** Notes what became of it. */
  settle(mark: string, state: SettledState): Promise<void>;
  /** Makes sure that a planned creation is never sent; gives the state after that, null where the mark is not known. */
  giveUp(mark: string): Promise<LedgerState | null>;
  /** Entries of the last 30 days; older ones are forgotten. */
  read(): Promise<readonly LedgerEntry[]>;
}
