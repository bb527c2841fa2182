// A ledger that lasts as long as the process: for Node, and where a browser grants no storage.
import type { LedgerEntry } from "./Backend";
import type { Ledger } from "./Ledger";
import { isKept, mayBegin, toGivenUp, toPlanned } from "./ledgerRules";

/** An empty ledger in memory. */
export function createMemoryLedger(now: () => number): Ledger {
  const entries = new Map<string, LedgerEntry>();
  const change = (entry: LedgerEntry, state: LedgerEntry["state"]): void => {
    entries.set(entry.mark, { ...entry, state });
  };
  return {
    plan(planned) {
      for (const entry of planned) entries.set(entry.mark, toPlanned(entry, entries.get(entry.mark)));
      return Promise.resolve();
    },
    begin(mark) {
      const entry = entries.get(mark);
      const may = entry !== undefined && mayBegin(entry.state);
      if (may) change(entry, { kind: "sent" });
      return Promise.resolve(may);
    },
    settle(mark, state) {
      const entry = entries.get(mark);
      if (entry !== undefined) change(entry, state);
      return Promise.resolve();
    },
    giveUp(mark) {
      const entry = entries.get(mark);
      if (entry === undefined) return Promise.resolve(null);
      const state = toGivenUp(entry.state);
      change(entry, state);
      return Promise.resolve(state);
    },
    read() {
      for (const entry of entries.values()) if (!isKept(entry, now())) entries.delete(entry.mark);
      return Promise.resolve([...entries.values()]);
    },
  };
}
