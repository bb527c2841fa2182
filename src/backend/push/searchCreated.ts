// The deals that were created since a moment, newest first.
import { isDeal, isMicrosofts } from "../../partnerCenter/referral";
import type { Referral } from "../../partnerCenter/referral";
import { toSteadyClient } from "../Way";
import type { Errand } from "../Way";

/** More than a push can have created since. */
const mostPages = 50;

/** Reads the list back to a moment, without leads and Microsoft's sides; throws like the client. */
export async function searchCreated(sinceMs: number, signal: AbortSignal, way: Errand): Promise<readonly Referral[]> {
  const client = toSteadyClient(way);
  const found: Referral[] = [];
  let skipToken: string | null = null;
  for (let pages = 0; pages < mostPages; pages += 1) {
    const query = { filter: null, orderBy: "createdDateTime", descending: true, top: null, skipToken } as const;
    const page = await client.list(query, signal);
    const young = page.referrals.filter(({ createdDateTime }) => !(Date.parse(createdDateTime) < sinceMs));
    found.push(...young.filter((referral) => isDeal(referral) && !isMicrosofts(referral)));
    if (young.length < page.referrals.length || page.nextSkipToken === null) break;
    skipToken = page.nextSkipToken;
  }
  return found;
}
