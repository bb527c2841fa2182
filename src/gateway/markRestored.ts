// `npm run gateway -- --restored`: said once of a ledger that was put back from a copy, before a gateway starts on it.
import { sleep } from "../backend/sleep";
import type { BatchSettings } from "./GatewaySettings";
import { forgetDepartures } from "./ledger/departures";
import { openBatchLedger } from "./ledger/openBatchLedger";
import { toPlace } from "./ledger/toPlace";

/**
 * Has every new deal that waits in the ledger looked for before anything is done, because Partner Center may have it since
 * the copy was made; gives how many there are. Throws as the ledger does when it is opened.
 */
export async function markRestored(settings: Pick<BatchSettings, "databaseUrl" | "folder">): Promise<number> {
  const place = toPlace(settings);
  // What had left when the copy was made says nothing of what left afterwards.
  if ("folder" in place) await forgetDepartures(place.folder);
  const ledger = await openBatchLedger(place, { sleep, random: Math.random });
  const count = await ledger.doubtWaiting();
  await ledger.close();
  return count;
}
