// The pages of a list: the next one is asked for while the last one is used.
import type { ReferralPage, ReferralsClient } from "../../partnerCenter/createClient";

/** Which pages. */
export interface Pages {
  /** $filter; null asks for all. */
  readonly filter: string | null;
  readonly signal: AbortSignal;
}

/** Reads page after page, the newest deals first; throws like the client. */
export async function* readPages(client: ReferralsClient, { filter, signal }: Pages): AsyncGenerator<ReferralPage> {
  const ask = (skipToken: string | null): Promise<ReferralPage> => {
    const page = client.list({ filter, orderBy: "createdDateTime", descending: true, top: null, skipToken }, signal);
    // It may fail while nobody waits for it yet; whoever does hears of it then.
    page.catch(() => undefined);
    return page;
  };
  let next: Promise<ReferralPage> | null = ask(null);
  while (next !== null) {
    const page: ReferralPage = await next;
    next = page.nextSkipToken === null ? null : ask(page.nextSkipToken);
    yield page;
  }
}
