// From the gateway's settings to the place of its ledger.
import type { BatchSettings } from "../GatewaySettings";
import type { LedgerPlace } from "./openBatchLedger";

/** A server where one is named, else the folder. */
export function toPlace({ databaseUrl, folder }: Pick<BatchSettings, "databaseUrl" | "folder">): LedgerPlace {
  return databaseUrl === null ? { folder } : { url: databaseUrl };
}
