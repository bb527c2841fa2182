// What the gateway does in the background: the ledger, the workers that work batches and exports off, and their routes.
import { toBatchRoutes } from "./batches/toBatchRoutes";
import { batchPaths } from "./batches/batchPaths";
import { createTokenKeep } from "./batches/createTokenKeep";
import type { Log } from "./batches/Log";
import { startBatchWorker } from "./batches/startBatchWorker";
import type { WorkerOptions } from "./batches/startBatchWorker";
import { toExchange } from "./batches/toExchange";
import type { UpstreamTokens } from "./auth/createUpstreamTokens";
import type { BackgroundRoutes } from "./BackgroundRoutes";
import { exportPaths } from "./exports/exportPaths";
import { startExportWorker } from "./exports/startExportWorker";
import { toExportRoutes } from "./exports/toExportRoutes";
import type { BatchSettings, LimitSettings, UpstreamSettings } from "./GatewaySettings";
import { openBatchLedger } from "./ledger/openBatchLedger";
import { toPlace } from "./ledger/toPlace";
import type { Sleep } from "../backend/sleep";

/** What it is made of. */
export interface BackgroundMeans {
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
  /** Where batches, and where exports, tell what happens. */
  readonly log: Log;
  readonly exportLog: Log;
}

/** The background while it is open. */
export interface Background extends BackgroundRoutes {
  /** Begins nothing more, and waits for what was begun; its routes go on answering. */
  rest(): Promise<void>;
  /** Rests, and closes the ledger. */
  close(): Promise<void>;
}

/** Opens the ledger and starts to work. Throws as the ledger does: FolderInUse, FolderUnfit, LedgerTooNew, or the driver's. */
export async function openBackground(means: BackgroundMeans): Promise<Background> {
  const { tokens, sleep, random, log, exportLog, ...others } = means;
  const ledger = await openBatchLedger(toPlace(means.settings.batches), { sleep, random });
  const keep = createTokenKeep({ exchange: toExchange(tokens), now: means.now });
  const address = means.settings.upstream.address;
  const options = { ...others, ledger, address, tokens: keep, sleep, random, settings: toWorkerSettings(means) };
  const batchWorker = startBatchWorker({ ...options, log });
  const exportWorker = startExportWorker({ ...options, log: exportLog });
  const rest = async (): Promise<void> => {
    await Promise.all([batchWorker.stop(), exportWorker.stop()]);
  };
  return {
    batches: { routes: toBatchRoutes({ ledger, onSubmitted: () => batchWorker.wake() }), paths: batchPaths },
    exports: {
      routes: toExportRoutes({ ledger: ledger.exports, onOrdered: () => exportWorker.wake() }),
      paths: exportPaths,
    },
    meet: (identity) => keep.keep(identity),
    noteWrite: (tenant, key) => ledger.of(tenant).noteWrite(key),
    async isReady() {
      await ledger.check();
      return true;
    },
    rest,
    async close() {
      await rest();
      await ledger.close();
    },
  };
}

function toWorkerSettings({ settings }: BackgroundMeans): NonNullable<WorkerOptions["settings"]> {
  const { batches, upstream, limits } = settings;
  return {
    mostInFlight: batches.mostInFlight,
    startInFlight: Math.min(2, batches.mostInFlight),
    requestTimeoutMs: upstream.timeoutMs,
    lookUpAfterMs: batches.lookUpAfterMs,
    leaseMs: batches.leaseMs,
    heartbeatMs: Math.ceil(batches.leaseMs / 3.5),
    retentionMs: batches.retentionMs,
    drainMs: limits.shutdownMs,
  };
}
