// Background batches as a part of the gateway: the ledger, the worker that works it off, and their routes.
import { toBatchRoutes } from "./batches/toBatchRoutes";
import { batchPaths } from "./batches/batchPaths";
import { createTokenKeep } from "./batches/createTokenKeep";
import type { Log } from "./batches/Log";
import { startBatchWorker } from "./batches/startBatchWorker";
import { toExchange } from "./batches/toExchange";
import type { UpstreamTokens } from "./auth/createUpstreamTokens";
import type { BatchRoutes } from "./BatchRoutes";
import type { BatchSettings, LimitSettings, UpstreamSettings } from "./GatewaySettings";
import { openBatchLedger } from "./ledger/openBatchLedger";
import type { Sleep } from "../backend/sleep";

/** What batches are made of. */
export interface BatchesMeans {
  readonly settings: {
    readonly batches: BatchSettings;
    readonly upstream: UpstreamSettings;
    readonly limits: Pick<LimitSettings, "shutdownMs">;
  };
  readonly tokens: UpstreamTokens;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly sleep: Sleep;
  readonly random: () => number;
  readonly log: Log;
}

/** Batches that are open. */
export interface OpenBatches extends BatchRoutes {
  /** Begins nothing more, waits for what was begun, and closes the ledger. */
  close(): Promise<void>;
}

/** Opens the ledger and starts to work. Throws as the ledger does: FolderInUse, FolderUnfit, LedgerTooNew, or the driver's. */
export async function openBatches(means: BatchesMeans): Promise<OpenBatches> {
  const { tokens, fetch, now, sleep, random, log } = means;
  const { batches, upstream, limits } = means.settings;
  const place = batches.databaseUrl === null ? { folder: batches.folder } : { url: batches.databaseUrl };
  const ledger = await openBatchLedger(place, { sleep, random });
  const keep = createTokenKeep({ exchange: toExchange(tokens), now });
  const worker = startBatchWorker({
    ledger,
    address: upstream.address,
    tokens: keep,
    fetch,
    now,
    sleep,
    random,
    log,
    settings: {
      mostInFlight: batches.mostInFlight,
      startInFlight: Math.min(2, batches.mostInFlight),
      requestTimeoutMs: upstream.timeoutMs,
      lookUpAfterMs: batches.lookUpAfterMs,
      leaseMs: batches.leaseMs,
      heartbeatMs: Math.ceil(batches.leaseMs / 3.5),
      retentionMs: batches.retentionMs,
      drainMs: limits.shutdownMs,
    },
  });
  const routes = toBatchRoutes({
    ledger,
    onIdentity: (identity) => keep.keep(identity),
    onSubmitted: () => worker.wake(),
  });
  return {
    routes,
    paths: batchPaths,
    async isReady() {
      await ledger.check();
      return true;
    },
    async close() {
      await worker.stop();
      await ledger.close();
    },
  };
}
