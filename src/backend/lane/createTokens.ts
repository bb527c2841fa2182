// One bearer token for all requests: when it is refused, one of them asks for a fresh one and the others share it. Whose it is
// the sign-in knows, and is asked each time where a person signs in: somebody else may have done so since.
import type { Refusal, SignIn } from "../SignIn";

/** A token, how it was asked for, and whether it ever opened anything. */
export interface Token {
  readonly text: string;
  readonly step: Step;
  /** The claims that it was asked for with. */
  readonly claims: string | null;
  hasWorked: boolean;
}

/** "known": the one at hand; "fresh": a new one; "anew": of somebody who signed in again for it. */
type Step = "known" | "fresh" | "anew";

/** The tokens of a lane. */
export interface Tokens {
  current(): Promise<Token>;
  /** The token to try after this one was refused, which asked for these claims; null where there is nothing left to try. */
  replace(refused: Token, claims: string | null): Promise<Token | null>;
}

/** Tokens of a sign-in; both methods reject as it does. */
export function createTokens(signIn: SignIn): Tokens {
  let latest: Promise<Token> | null = null;
  /** The latest, until it has come. */
  let coming: Promise<Token> | null = null;

  function ask(step: Step, refusal?: Refusal): Promise<Token> {
    return share(askFor(signIn, step, refusal).then((text) => toToken(text, step, refusal?.claims)));
  }
  function share(asked: Promise<Token>): Promise<Token> {
    latest = asked;
    coming = asked;
    const arrive = (): void => {
      if (coming === asked) coming = null;
    };
    asked.then(arrive, () => {
      arrive();
      forget(asked);
    });
    return asked;
  }
  function forget(asked: Promise<Token>): void {
    if (latest === asked) latest = null;
  }
  /** What is known of a token stays known as long as the sign-in names the same one. */
  async function recall(known: Promise<Token>): Promise<Token> {
    const [token, text] = await Promise.all([known, signIn.token(false)]);
    return token.text === text ? token : toToken(text, "known");
  }

  return {
    current() {
      if (latest === null) return ask("known");
      const hasPerson = signIn.signedInAnew !== undefined;
      return coming ?? (hasPerson ? share(recall(latest)) : latest);
    },
    async replace(refused, claims) {
      const known = latest;
      const step = toNextStep(refused, claims, signIn);
      const refusal = { token: refused.text, claims };
      if (known === null) return refused.step !== "known" || step === null ? null : ask(step, refusal);
      const token = await known;
      if (token !== refused) return token;
      if (step === null) {
        forget(known);
        return null;
      }
      return latest === known || latest === null ? ask(step, refusal) : latest;
    },
  };
}

function toToken(text: string, step: Step, claims: string | null = null): Token {
  return { text, step, claims, hasWorked: false };
}

function askFor(signIn: SignIn, step: Step, refusal?: Refusal): Promise<string> {
  if (step === "anew" && refusal !== undefined && signIn.signedInAnew) return signIn.signedInAnew(refusal);
  return refusal === undefined ? signIn.token(step !== "known") : signIn.token(true, refusal);
}

/** What to try after a refusal; null where a token of the same kind was refused before it opened anything. */
function toNextStep({ step, hasWorked, claims: had }: Token, claims: string | null, signIn: SignIn): Step | null {
  const isNewlyAsked = claims !== null && claims !== had;
  if (step === "known" || hasWorked || isNewlyAsked) return "fresh";
  return step === "fresh" && signIn.signedInAnew !== undefined ? "anew" : null;
}
