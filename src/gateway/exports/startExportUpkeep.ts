// What an export worker does by the clock: leases go on, exports are said to be looked after, old contents are erased.
import { eraseEveryMs, repeat } from "../batches/repeat";
import type { UpkeepMeans } from "../batches/startUpkeep";
import type { ExportLease } from "../ledger/Export";
import type { Slot } from "../ledger/traffic";

/** What upkeep needs. */
export interface ExportUpkeepMeans extends Omit<UpkeepMeans, "held"> {
  /** What this process has in hand right now. */
  readonly held: () => { readonly leases: readonly ExportLease[]; readonly slots: readonly Slot[] };
}

/** Starts the upkeep; `stop` ends it. */
export function startExportUpkeep(means: ExportUpkeepMeans): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loops = [
    repeat(() => beat(means), { everyMs: means.settings.heartbeatMs, signal }, means),
    repeat(() => erase(means), { everyMs: eraseEveryMs, signal }, means),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

async function beat({ ledger, settings, held, isCaredFor }: ExportUpkeepMeans): Promise<void> {
  const { leases, slots } = held();
  const { leaseMs } = settings;
  await ledger.exports.renewLeases(leases, leaseMs);
  await ledger.renewLeases({ leases: [], slots, leaseMs });
  const owners = (await ledger.exports.findOpenOwners()).filter(isCaredFor);
  if (owners.length > 0) await ledger.exports.careFor(owners, leaseMs);
}

async function erase({ ledger, settings, log }: ExportUpkeepMeans): Promise<void> {
  for (let count = -1; count !== 0;) {
    count = await ledger.exports.eraseContents(settings.retentionMs);
    if (count > 0) log({ event: "exports-erased", exports: count });
  }
}
