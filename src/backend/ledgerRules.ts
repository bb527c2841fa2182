// How an intent moves from state to state: the same in every ledger.
import type { LedgerEntry, LedgerState } from "./Backend";

const keptMs = 30 * 24 * 60 * 60_000;

/** A new intent over what was known of the same mark: what may have been sent can never be merely planned again. */
export function toPlanned(entry: LedgerEntry, known: LedgerEntry | undefined): LedgerEntry {
  const isPossible = known !== undefined && (known.state.kind === "sent" || known.state.kind === "created");
  return isPossible ? { ...entry, plannedAtMs: known.plannedAtMs, state: known.state } : entry;
}

/** Whether a creation in this state may be sent. */
export function mayBegin(state: LedgerState): boolean {
  return state.kind === "planned" || state.kind === "sent";
}

/** The state of a creation that somebody gives up: only what was never sent can be taken back. */
export function toGivenUp(state: LedgerState): LedgerState {
  return state.kind === "planned" ? { kind: "not-created" } : state;
}

/** Whether an entry is still remembered: a workbook that was not saved loses what was written into it for that long. */
export function isKept({ plannedAtMs }: LedgerEntry, nowMs: number): boolean {
  return nowMs - plannedAtMs <= keptMs;
}
