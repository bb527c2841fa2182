// Parks what waits for a user whose token is refused, with the proof that he is asked for.
import type { BatchLedger } from "../ledger/BatchLedger";
import type { Owner } from "../ledger/openWork";
import type { Persist } from "./createPersist";
import { toKey } from "./createTokenKeep";
import type { TokenKeep } from "./createTokenKeep";
import type { Log } from "./Log";

/** What parking needs. */
export interface ParkingMeans {
  readonly ledger: BatchLedger;
  readonly tokens: Pick<TokenKeep, "signInOf" | "lose" | "challengeOf">;
  readonly persist: Persist;
  readonly log: Log;
}

/** Where users are parked. */
export interface Parking {
  /** Partner Center asks for another proof of this user: the claims of its answer. */
  noteChallenge(owner: Owner, claims: string): void;
  /** The token that was used last is refused; parks nothing where the user came with another meanwhile. */
  park(owner: Owner): Promise<void>;
}

/** Nobody is parked yet. */
export function createParking({ ledger, tokens, persist, log }: ParkingMeans): Parking {
  const challenges = new Map<string, string>();
  return {
    noteChallenge: (owner, claims) => challenges.set(toKey(owner), claims),
    async park(owner) {
      const challenge = challenges.get(toKey(owner)) ?? tokens.challengeOf(owner);
      challenges.delete(toKey(owner));
      tokens.lose(owner);
      if (tokens.signInOf(owner) !== null) return;
      log({ event: "user-parked", tenant: owner.tenant, user: owner.user });
      const why = challenge === null ? "signed-out" : "more-proof-needed";
      await persist(() => ledger.of(owner.tenant).park(owner.user, { why, challenge }));
    },
  };
}
