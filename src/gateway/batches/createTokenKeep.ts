// The tokens of users whose batches are worked off: in memory only, given up once they are refused.
import { createHash } from "node:crypto";
import type { SignIn } from "../../backend/SignIn";
import type { Owner, Parked } from "../ledger/openWork";
import type { Identity } from "./Identity";

/** The user must prove more before a token can be had (MFA, Conditional Access). */
export class ProofNeeded extends Error {
  override readonly name = "ProofNeeded";

  constructor(
    /** The claims that the next sign-in has to bring. */
    readonly claims: string,
    options?: ErrorOptions,
  ) {
    super("Another proof is needed before Partner Center can be asked.", options);
  }
}

/** An administrator has to allow the app before a token can be had. */
export class ConsentNeeded extends Error {
  override readonly name = "ConsentNeeded";

  constructor(options?: ErrorOptions) {
    super("The app has not been allowed to speak to Partner Center for this person.", options);
  }
}

/** The tokens at hand. */
export interface TokenKeep {
  /** Keeps the token that a user came with; one that was refused before is not taken again. */
  keep(identity: Identity): void;
  /** Signs in as a user; null where no token of his is at hand. */
  signInOf(owner: Owner): SignIn | null;
  /** Forgets the token that was used last, because it is refused; one that came meanwhile stays. */
  lose(owner: Owner): void;
  /** Another proof is asked of this user: the claims that his next token has to bring. */
  noteChallenge(owner: Owner, claims: string): void;
  /** Why this user's next token is wanted, as far as is known here. */
  whyOf(owner: Owner): Parked;
}

/** How tokens are had. */
export interface TokenMeans {
  /**
   * Partner Center's token for the one that a user came with, by the on-behalf-of exchange; with `isFresh` a new one. Rejects with
   * ProofNeeded where the user must prove more, with ConsentNeeded, with NotSent where nobody could be asked, with anything else where he is signed out.
   */
  readonly exchange: (token: string, isFresh: boolean) => Promise<string>;
  readonly now: () => number;
  /** A token that was not seen for so long is forgotten: milliseconds, 12 hours where it is left out. */
  readonly forgetAfterMs?: number;
}

interface Kept {
  token: string;
  email: string;
  seenAtMs: number;
  /** The token that Partner Center was asked with last. */
  used: string | null;
  readonly signIn: SignIn;
}

const usualForgetMs = 12 * 60 * 60_000;

/** No tokens yet. */
export function createTokenKeep({ exchange, now, forgetAfterMs = usualForgetMs }: TokenMeans): TokenKeep {
  const kept = new Map<string, Kept>();
  /** Hashes: nobody needs a token that is refused. */
  const refused = new Map<string, string>();
  const whys = new Map<string, Parked>();

  function find(key: string): Kept | undefined {
    forgetOld();
    return kept.get(key);
  }

  function forgetOld(): void {
    for (const [key, { seenAtMs }] of kept) {
      if (now() - seenAtMs <= forgetAfterMs) return;
      kept.delete(key);
    }
  }

  function toSignIn(key: string): SignIn {
    return {
      async token(isFresh) {
        const known = find(key);
        if (known === undefined) throw notAtHand();
        const asked = known.token;
        known.used = asked;
        try {
          return await exchange(asked, isFresh);
        } catch (error) {
          // It is this one that is refused, though a newer may have been used meanwhile.
          known.used = asked;
          if (error instanceof ProofNeeded) whys.set(key, toProof(error.claims));
          if (error instanceof ConsentNeeded) whys.set(key, { why: "consent-needed", challenge: null });
          throw error;
        }
      },
      caller() {
        const known = find(key);
        if (known === undefined) return Promise.reject(notAtHand());
        return Promise.resolve({ name: "", email: known.email, role: "unknown" });
      },
    };
  }

  return {
    keep({ tenant, user, email, token }) {
      const key = toKey({ tenant, user });
      if (refused.get(key) === toHash(token)) return;
      refused.delete(key);
      if (find(key)?.token !== token) whys.delete(key);
      const known = find(key) ?? { used: null, signIn: toSignIn(key) };
      // Behind all others, so that those who were not seen for longest come first.
      kept.delete(key);
      kept.set(key, Object.assign(known, { token, email, seenAtMs: now() }));
    },
    signInOf: (owner) => find(toKey(owner))?.signIn ?? null,
    lose(owner) {
      const key = toKey(owner);
      const known = kept.get(key);
      if (known === undefined || (known.used !== null && known.used !== known.token)) return;
      kept.delete(key);
      refused.set(key, toHash(known.token));
    },
    noteChallenge: (owner, claims) => whys.set(toKey(owner), toProof(claims)),
    whyOf: (owner) => whys.get(toKey(owner)) ?? signedOut,
  };
}

const signedOut: Parked = { why: "signed-out", challenge: null };

function toProof(claims: string): Parked {
  return { why: "more-proof-needed", challenge: claims };
}

function toHash(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

function notAtHand(): Error {
  return new Error("The user's token is not at hand.");
}

/** An owner as one text. */
export function toKey({ tenant, user }: Owner): string {
  return JSON.stringify([tenant, user]);
}
