// What a worker does by the clock: leases go on, batches are said to be looked after, old contents are erased.
import type { Sleep } from "../../backend/sleep";
import type { BatchLedger } from "../ledger/BatchLedger";
import type { Lease } from "../ledger/Row";
import type { Slot } from "../ledger/traffic";
import type { Owner } from "../ledger/openWork";
import type { Log } from "./Log";
import { keptMs } from "../relay/createOnceOnly";
import { eraseEveryMs, repeat } from "./repeat";
import type { WorkerSettings } from "./WorkerSettings";

/** What upkeep needs. */
export interface UpkeepMeans {
  readonly ledger: BatchLedger;
  readonly settings: WorkerSettings;
  readonly sleep: Sleep;
  readonly log: Log;
  /** What this process has in hand right now. */
  readonly held: () => { readonly leases: readonly Lease[]; readonly slots: readonly Slot[] };
  readonly isCaredFor: (owner: Owner) => boolean;
}

/** Starts the upkeep; `stop` ends it. */
export function startUpkeep(means: UpkeepMeans): { stop(): Promise<void> } {
  const stopping = new AbortController();
  const loops = [
    repeat(() => beat(means), { everyMs: means.settings.heartbeatMs, signal: stopping.signal }, means),
    repeat(() => erase(means), { everyMs: eraseEveryMs, signal: stopping.signal }, means),
    repeat(() => means.ledger.forgetWrites(keptMs), { everyMs: keptMs, signal: stopping.signal }, means),
  ];
  return {
    async stop() {
      stopping.abort();
      await Promise.all(loops);
    },
  };
}

async function beat({ ledger, settings, held, isCaredFor }: UpkeepMeans): Promise<void> {
  const { leases, slots } = held();
  await ledger.renewLeases({ leases, slots, leaseMs: settings.leaseMs });
  const owners = (await ledger.findOpenOwners()).filter(isCaredFor);
  if (owners.length > 0) await ledger.careFor(owners, settings.leaseMs);
}

async function erase({ ledger, settings, log }: UpkeepMeans): Promise<void> {
  for (let count = -1; count !== 0;) {
    count = await ledger.eraseContents(settings.retentionMs);
    if (count > 0) log({ event: "contents-erased", batches: count });
  }
}
