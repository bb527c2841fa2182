// The ledger of the gateway: its batches and their rows, which are the queue at the same time.
import type { Sleep } from "../../backend/sleep";
import type { BatchLedger } from "./BatchLedger";
import type { Database } from "./Database";
import { openDepartures, readDepartures } from "./departures";
import type { KeepFact } from "./Fact";
import { openJournal, readJournal } from "./journal";
import { migrate } from "./migrate";
import { openEmbeddedDatabase } from "./openEmbeddedDatabase";
import type { EmbeddedDatabase } from "./openEmbeddedDatabase";
import { openServerDatabase } from "./openServerDatabase";
import { endExportLeases } from "./exportUpkeep";
import { careFor, findOpenOwners } from "./openWork";
import type { RowName } from "./Row";
import { forgetWrites } from "./relayedWrites";
import { replayFact } from "./replayFact";
import { toExportLedger } from "./toExportLedger";
import { toTenantLedger } from "./toTenantLedger";
import { doubtWaiting, endAllLeases, endBatches, eraseContents, findSent, renewLeases, takeBackUnsent } from "./upkeep";

/** Where the ledger is kept: in a folder of this computer, or by a PostgreSQL server. */
export type LedgerPlace = { readonly folder: string } | { readonly url: string; readonly connections?: number };

/** Time and chance, handed in. */
export interface LedgerMeans {
  readonly sleep: Sleep;
  readonly random: () => number;
}

/** A journal longer than this is renewed: bytes. */
const longestJournal = 32 * 1024 * 1024;

/** Opens the ledger and brings its tables up to date. Throws FolderInUse, FolderUnfit, LedgerTooNew, or as the driver does. */
export async function openBatchLedger(place: LedgerPlace, means: LedgerMeans): Promise<BatchLedger> {
  return "folder" in place ? openEmbedded(place.folder, means) : openServer(place, means);
}

async function openServer(place: Extract<LedgerPlace, { url: string }>, means: LedgerMeans): Promise<BatchLedger> {
  const database = openServerDatabase({ ...place, ...means });
  try {
    await migrate(database, means.sleep);
  } catch (error) {
    await database.close();
    throw error;
  }
  // A server flushes what it acknowledges by itself.
  const keep: KeepFact = () => Promise.resolve();
  const leave = (): void => undefined;
  return toLedger({ database, keep, leave, erased: () => Promise.resolve(), close: () => database.close() });
}

async function openEmbedded(folder: string, { sleep }: LedgerMeans): Promise<BatchLedger> {
  const database = await openEmbeddedDatabase(folder);
  try {
    await migrate(database, sleep);
    for (const fact of await readJournal(folder)) await replayFact(fact, database);
    const left = await readDepartures(folder);
    if (left !== null) await takeBackUnsent(left, database);
    await endAllLeases(database);
    await endExportLeases(database);
    return await openJournalled(folder, database);
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openJournalled(folder: string, database: EmbeddedDatabase): Promise<BatchLedger> {
  const journal = await openJournal(folder);
  const readSent = (): Promise<readonly RowName[]> => findSent(database);
  const departures = await openDepartures(folder, readSent);
  const renew = async (): Promise<void> => {
    await journal.renew(() => database.flush());
    await departures.renew(readSent);
  };
  await renew();
  let renewing: Promise<void> | null = null;
  return toLedger({
    database,
    async keep(fact, haste) {
      await journal.keep(fact, haste);
      if (journal.size < longestJournal || renewing !== null) return;
      renewing = renew().finally(() => (renewing = null));
      await renewing;
    },
    leave: (row) => departures.leave(row),
    // What was erased must not live on in the journal.
    erased: renew,
    async close() {
      await renewing;
      await renew();
      await journal.close();
      departures.close();
      await database.close();
    },
  });
}

interface Parts {
  readonly database: Database;
  readonly keep: KeepFact;
  /** Notes that a row's request leaves now. */
  readonly leave: (row: RowName) => void;
  readonly erased: () => Promise<void>;
  readonly close: () => Promise<void>;
}

function toLedger({ database, keep, leave, erased, close }: Parts): BatchLedger {
  return {
    of: (tenant) => toTenantLedger(tenant, { database, keep, leave }),
    exports: toExportLedger({ database, keep, erased }),
    findOpenOwners: () => findOpenOwners("batch", database),
    careFor: (owners, forMs) => careFor("batch", { owners, forMs }, database),
    renewLeases: (held) => renewLeases(held, database),
    endBatches: () => endBatches(database),
    async eraseContents(olderThanMs) {
      const count = await eraseContents(olderThanMs, database);
      if (count > 0) await erased();
      return count;
    },
    forgetWrites: (olderThanMs) => forgetWrites(olderThanMs, database),
    doubtWaiting: () => doubtWaiting(database),
    async check() {
      await database.query("select 1 as one");
    },
    close,
  };
}
