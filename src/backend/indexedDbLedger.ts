// The ledger of a browser: it outlives the pane, and an unsaved workbook, and is shared by all windows of its user.
import { openDB } from "idb";
import type { DBSchema, IDBPDatabase } from "idb";
import type { LedgerEntry, LedgerState } from "./Backend";
import type { Ledger } from "./Ledger";
import { isKept, mayBegin, toGivenUp, toPlanned } from "./ledgerRules";

const intents = "intents";

interface Shape extends DBSchema {
  [intents]: { key: string; value: LedgerEntry };
}

type Durability = "strict" | "relaxed";

/** Opens the ledger under Office's partition key; rejects where the browser grants no storage. */
export async function openIndexedDbLedger(place: { partitionKey: string; now: () => number }): Promise<Ledger> {
  let opened = await open(place.partitionKey);
  let isLost = false;
  async function open(partitionKey: string): Promise<IDBPDatabase<Shape>> {
    return openDB<Shape>(`co-sell-deals:${partitionKey}`, 1, {
      upgrade: (database) => void database.createObjectStore(intents, { keyPath: "mark" }),
      terminated: () => (isLost = true),
    });
  }
  async function database(): Promise<IDBPDatabase<Shape>> {
    if (isLost) {
      opened = await open(place.partitionKey);
      isLost = false;
    }
    return opened;
  }

  /** Changes one entry in a transaction of its own, so that two windows never both decide; null where there is none. */
  async function change(
    mark: string,
    durability: Durability,
    toState: (state: LedgerState) => LedgerState,
  ): Promise<{ readonly before: LedgerState; readonly after: LedgerState } | null> {
    const transaction = (await database()).transaction(intents, "readwrite", { durability });
    const entry = await transaction.store.get(mark);
    const after = entry === undefined ? null : toState(entry.state);
    if (entry !== undefined && after !== null) await transaction.store.put({ ...entry, state: after });
    await transaction.done;
    return entry === undefined || after === null ? null : { before: entry.state, after };
  }

  return {
    async plan(planned) {
      const transaction = (await database()).transaction(intents, "readwrite", { durability: "strict" });
      for (const entry of planned)
        await transaction.store.put(toPlanned(entry, await transaction.store.get(entry.mark)));
      await transaction.done;
    },
    async begin(mark) {
      const changed = await change(mark, "strict", (state) => (mayBegin(state) ? { kind: "sent" } : state));
      return changed !== null && mayBegin(changed.before);
    },
    async settle(mark, state) {
      await change(mark, "relaxed", () => state);
    },
    async giveUp(mark) {
      return (await change(mark, "strict", toGivenUp))?.after ?? null;
    },
    async read() {
      const all = await (await database()).getAll(intents);
      await forget(all.filter((entry) => !isKept(entry, place.now())));
      return all.filter((entry) => isKept(entry, place.now()));
    },
  };

  async function forget(old: readonly LedgerEntry[]): Promise<void> {
    if (old.length === 0) return;
    const transaction = (await database()).transaction(intents, "readwrite");
    for (const { mark } of old) await transaction.store.delete(mark);
    await transaction.done;
  }
}
