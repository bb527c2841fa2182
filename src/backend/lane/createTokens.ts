// One bearer token for all requests: when it is refused, one of them asks for a fresh one and the others share it.
import type { SignIn } from "../SignIn";

/** A token, and whether it ever opened anything. */
export interface Token {
  readonly text: string;
  readonly isFresh: boolean;
  hasWorked: boolean;
}

/** The tokens of a lane. */
export interface Tokens {
  current(): Promise<Token>;
  /** The token to try after this one was refused; null where a fresh one was refused too. */
  replace(refused: Token): Promise<Token | null>;
}

/** Tokens of a sign-in; both methods reject as it does. */
export function createTokens(signIn: SignIn): Tokens {
  let latest: Promise<Token> | null = null;

  function ask(isFresh: boolean): Promise<Token> {
    const asked = signIn.token(isFresh).then((text) => ({ text, isFresh, hasWorked: false }));
    latest = asked;
    asked.catch(() => forget(asked));
    return asked;
  }
  function forget(asked: Promise<Token>): void {
    if (latest === asked) latest = null;
  }

  return {
    current: () => latest ?? ask(false),
    async replace(refused) {
      const known = latest;
      if (known === null) return refused.isFresh ? null : ask(true);
      const token = await known;
      if (token !== refused) return token;
      if (refused.isFresh && !refused.hasWorked) {
        forget(known);
        return null;
      }
      return latest === known || latest === null ? ask(true) : latest;
    },
  };
}
