// One tenant's affairs: every statement goes through his room.
import type { TenantLedger } from "./BatchLedger";
import { claimRows } from "./claimRows";
import type { Database } from "./Database";
import { findClaimed, hasTwinUnderWay } from "./lookAround";
import { beginRow, endRow, noteCreated, releaseRow, setLost } from "./moveRow";
import type { Moving } from "./moveRow";
import { parkWork } from "./openWork";
import { readBatch, readBatches, readLastProcessed, readRows } from "./readBatches";
import { readContents } from "./readContents";
import { noteWrite } from "./relayedWrites";
import { stopBatch } from "./stopBatch";
import { submitBatch } from "./submitBatch";
import { openTenantRoom } from "./tenantRoom";
import { closeTraffic, freeSlot, narrowTraffic, openTraffic, takeSlot, widenTraffic } from "./traffic";

/** The affairs of a tenant. */
export function toTenantLedger(
  tenant: string,
  { database, keep, leave }: { readonly database: Database } & Omit<Moving, "room">,
): TenantLedger {
  const room = openTenantRoom(database, tenant);
  const moving = { room, keep, leave };
  return {
    submit: (batch) => submitBatch(batch, { database, tenant, keep }),
    readBatch: (id, owner) => readBatch(id, { room, owner }),
    readLastProcessed: (owner) => readLastProcessed({ room, owner }),
    readBatches: (query, owner) => readBatches(query, { room, owner }),
    readRows: (query, owner) => readRows(query, { room, owner }),
    readContents: (batchId, owner) => readContents(batchId, { room, owner }),
    async stop(batchId, owner) {
      const isStopped = await database.transaction((inside) =>
        stopBatch(batchId, owner, openTenantRoom(inside, tenant)),
      );
      if (isStopped) await keep({ kind: "stopped", tenant, batchId });
      return isStopped;
    },
    park: (user, parked) => parkWork(user, parked, room),
    claim: (claim) => claimRows(claim, { room, tenant }),
    begin: (lease) => beginRow(lease, moving),
    noteCreated: (lease, created) => noteCreated(lease, created, moving),
    end: (lease, ending) => endRow(lease, ending, moving),
    release: (lease, pause) => releaseRow(lease, pause, moving),
    setLost: (lease, loss) => setLost(lease, loss, moving),
    findClaimed: (referralIds) => findClaimed(referralIds, room),
    hasTwinUnderWay: (lease) => hasTwinUnderWay(lease, room),
    noteWrite: (key) => noteWrite(key, room),
    openTraffic: (width) => openTraffic(width, room),
    takeSlot: (taker) => takeSlot(taker, { room, tenant }),
    freeSlot: (slot) => freeSlot(slot, room),
    closeTraffic: (forMs) => closeTraffic(forMs, room),
    narrowTraffic: (epoch) => narrowTraffic(epoch, room),
    widenTraffic: (from) => widenTraffic(from, room),
  };
}
