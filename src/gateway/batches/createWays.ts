// The way to Partner Center of each user whose batches are worked off; users of a tenant share its traffic.
import { readClaimsChallenge } from "../../contract/signInChallenge";
import type { Carry } from "../../backend/lane/Carry";
import { createLane } from "../../backend/lane/createLane";
import type { Traffic } from "../../backend/lane/createLane";
import type { SignIn } from "../../backend/SignIn";
import type { Errand } from "../../backend/Way";
import type { BatchLedger } from "../ledger/BatchLedger";
import type { Slot } from "../ledger/traffic";
import type { Owner } from "../ledger/openWork";
import { createCarry } from "./createCarry";
import type { Persist } from "./createPersist";
import { openSharedTraffic } from "./openSharedTraffic";
import { toKey } from "./createTokenKeep";
import type { WorkerOptions } from "./startBatchWorker";
import type { WorkerSettings } from "./WorkerSettings";

/** What ways are made of. */
export interface WaysMeans extends Pick<WorkerOptions, "tokens" | "address" | "fetch" | "now" | "sleep" | "random"> {
  readonly ledger: BatchLedger;
  readonly settings: WorkerSettings;
  readonly holder: string;
  readonly slots: Set<Slot>;
  readonly persist: Persist;
  /** Partner Center asks for another proof of this user: the claims of its answer. */
  readonly onChallenge: (owner: Owner, claims: string) => void;
}

/** The way of a user, made at his first row; a new sign-in has a new one. */
export type WayOf = (owner: Owner, signIn: SignIn) => Promise<Errand>;

/** No ways yet. */
export function createWays(means: WaysMeans): WayOf {
  const { ledger, tokens, settings, holder, slots, persist, address, now, sleep, random } = means;
  const carry = createCarry();
  const traffics = new Map<string, Promise<Traffic>>();
  const ways = new Map<string, { readonly owner: Owner; readonly signIn: SignIn; readonly way: Errand }>();

  function trafficOf(tenant: string): Promise<Traffic> {
    const known = traffics.get(tenant);
    if (known !== undefined) return known;
    const { startInFlight, mostInFlight, leaseMs } = settings;
    const room = ledger.of(tenant);
    const opened = room.openTraffic({ startInFlight, mostInFlight }).then(() => {
      const taker = { holder, leaseMs, mostInFlight };
      return openSharedTraffic({ ledger: room, taker, slots, persist, sleep, random, now });
    });
    traffics.set(tenant, opened);
    opened.catch(() => traffics.delete(tenant));
    return opened;
  }

  /** A lane keeps a token for Partner Center: no longer than its user's own is kept. */
  function forgetGone(): void {
    for (const [key, known] of ways) if (tokens.signInOf(known.owner) !== known.signIn) ways.delete(key);
  }

  return async (owner, signIn) => {
    const key = toKey(owner);
    const known = ways.get(key);
    if (known?.signIn === signIn) return known.way;
    const onChallenge = (claims: string): void => means.onChallenge(owner, claims);
    const lane = createLane(
      {
        ...{ signIn, now, sleep, random, settings },
        fetch: async (input, init) => watch(await means.fetch(input, init), onChallenge),
        carry: async (...given: Parameters<Carry>) => watch(await carry(...given), onChallenge),
        isOffline: () => false,
      },
      await trafficOf(owner.tenant),
    );
    const way: Errand = { address, lane, signIn, settings, now, sleep, random };
    forgetGone();
    ways.set(key, { owner, signIn, way });
    return way;
  };
}

/** An answer whose claims are noted, where it asks for some (Conditional Access). */
function watch(response: Response, onChallenge: (claims: string) => void): Response {
  const claims = readClaimsChallenge(response.headers.get("www-authenticate"));
  if (claims !== null) onChallenge(claims);
  return response;
}
