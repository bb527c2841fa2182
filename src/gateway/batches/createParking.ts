// Parks what waits for a user whose token is refused, with the proof that he is asked for.
import type { BatchLedger } from "../ledger/BatchLedger";
import type { Owner } from "../ledger/openWork";
import type { Persist } from "./createPersist";
import type { TokenKeep } from "./createTokenKeep";
import type { Log } from "./Log";

/** What parking needs. */
export interface ParkingMeans {
  readonly ledger: BatchLedger;
  readonly tokens: Omit<TokenKeep, "keep">;
  readonly persist: Persist;
  readonly log: Log;
}

/** Where users are parked. */
export interface Parking {
  /** The token that was used last is refused; parks nothing where the user came with another meanwhile. */
  park(owner: Owner): Promise<void>;
}

/** Nobody is parked yet. */
export function createParking({ ledger, tokens, persist, log }: ParkingMeans): Parking {
  return {
    async park(owner) {
      const parked = tokens.whyOf(owner);
      tokens.lose(owner);
      if (tokens.signInOf(owner) !== null) return;
      log({ event: "user-parked", tenant: owner.tenant, user: owner.user });
      await persist(() => ledger.of(owner.tenant).park(owner.user, parked));
    },
  };
}
