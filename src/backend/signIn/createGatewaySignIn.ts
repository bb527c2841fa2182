// Signing in to a gateway: tokens as long as they come without the user; where they do not, requests wait until he has signed in again.
import type { Refusal, SignIn } from "../SignIn";
import { askWhoItIs } from "./askWhoItIs";
import type { CallerMeans } from "./askWhoItIs";
import { createAwaited } from "./createAwaited";
import type { SignInDesk, SignInProblem, SignInState } from "./SignInDesk";
import type { Asked, Grant, SignInWay, Wanted } from "./SignInWay";

/** What it is made of. */
export interface GatewaySignInMeans extends CallerMeans {
  readonly now: () => number;
  /** The ways to a token, the best first. */
  readonly ways: readonly SignInWay[];
}

/** A sign-in, and what the pane sees of it. */
export interface GatewaySignIn extends SignIn {
  readonly desk: SignInDesk;
}

/** Nobody is signed in, and nobody is waited for. */
class SignedOut extends Error {
  override readonly name = "SignedOut";

  constructor() {
    super("Nobody is signed in.");
  }
}

/** A token that ends sooner than this is not begun with. */
const leastLifeMs = 60_000;

/** A sign-in with nobody signed in yet. */
export function createGatewaySignIn(means: GatewaySignInMeans): GatewaySignIn {
  const signIn = new Standing(means);
  return {
    token: (fresh, refusal) => signIn.token(fresh, refusal),
    signedInAnew: (refusal) => signIn.wait(refusal),
    caller: () => askWhoItIs(means, (refusal) => signIn.tokenNow(refusal !== undefined, refusal)),
    desk: signIn,
  };
}

class Standing implements SignInDesk {
  #state: SignInState = { standing: "unknown", account: null, isAwaited: false, isOpen: false, problem: null };
  #grant: Grant | null = null;
  /** What the next sign-in has to bring, whoever asks for it. */
  #claims: string | null = null;
  /** The token for which another is waited: it is no answer, however it comes. */
  #refused: string | null = null;
  #hasLeft = false;
  readonly #awaited = createAwaited<string>();
  readonly #listeners = new Set<() => void>();

  constructor(readonly means: GatewaySignInMeans) {}

  state(): SignInState {
    return this.#state;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** A token; where only the user can bring one it is waited for, provided that somebody was signed in before. */
  async token(fresh: boolean, refusal?: Refusal): Promise<string> {
    const token = await this.#askSilently(fresh, refusal);
    if (token !== null) return token;
    if (this.#state.account === null) throw this.#toSignedOut();
    return this.wait(refusal);
  }

  canAskAlone(): Promise<boolean> {
    return this.tokenNow(false).then(
      () => true,
      () => false,
    );
  }

  /** A token, or SignedOut at once. */
  async tokenNow(fresh: boolean, refusal?: Refusal): Promise<string> {
    const token = await this.#askSilently(fresh, refusal);
    if (token !== null) return token;
    if (this.#state.account === null) throw this.#toSignedOut();
    this.#end(refusal);
    throw new SignedOut();
  }

  /** Waits until the person who was signed in has signed in again. */
  wait(refusal?: Refusal): Promise<string> {
    this.#end(refusal);
    const token = this.#awaited.next();
    this.#set({ isAwaited: true });
    return token;
  }

  async signIn({ isSwitching } = { isSwitching: false }): Promise<boolean> {
    const { isOpen, problem } = this.#state;
    if (isOpen) return false;
    this.#set({ isOpen: true, problem: null });
    // A service that knows its browser signs the same person in again and again, unless it is told to ask for the account.
    const asksWho = isSwitching || problem === "other-account";
    const asked = await this.#askUser({ isFresh: true, claims: this.#claims, isSwitching: asksWho });
    this.#set({ isOpen: false });
    if (asked.kind !== "granted") return this.#fail(asked.kind === "refused" ? asked.problem : "failed");
    if (this.#awaited.count > 0 && this.#isSomebodyElses(asked.grant)) return this.#fail("other-account");
    this.#accept(asked.grant);
    return true;
  }

  signOut(): void {
    this.giveUp();
    for (const way of this.means.ways) way.forget();
    this.#grant = null;
    this.#claims = null;
    this.#refused = null;
    this.#hasLeft = true;
    this.#set({ standing: "signed-out", account: null, problem: null });
  }

  giveUp(): void {
    this.#awaited.reject(new SignedOut());
    this.#set({ isAwaited: false, problem: null });
  }

  /** A token without the user; null where there is none. One that another request was given since the refusal will do. */
  async #askSilently(fresh: boolean, refusal?: Refusal): Promise<string | null> {
    const known = this.#toKnown();
    if (known !== null && (!fresh || (refusal !== undefined && known !== refusal.token))) return known;
    if (this.#hasLeft) return null;
    const wanted = { isFresh: fresh, claims: refusal?.claims ?? this.#claims, isSwitching: false };
    for (const way of this.means.ways) {
      const asked = await way.askSilently(wanted);
      if (asked.kind === "granted") return this.#takeSilently(asked.grant);
    }
    return null;
  }

  #toKnown(): string | null {
    const isGood = this.#grant !== null && this.#grant.untilMs - leastLifeMs > this.means.now();
    return isGood ? (this.#grant?.token ?? null) : null;
  }

  /** Excel's own account may have become another one meanwhile: what is under way is not that person's. */
  #takeSilently(grant: Grant): string | null {
    if (this.#hasLeft || this.#isSomebodyElses(grant) || grant.token === this.#refused) return null;
    this.#accept(grant);
    return grant.token;
  }

  /** A way that has only somebody else's account is no way to this person's: the next one asks whose account it is to be. */
  async #askUser(wanted: Wanted): Promise<Asked> {
    let last: Asked = { kind: "no-way" };
    for (const way of this.means.ways) {
      const isSwitching = wanted.isSwitching || last.kind === "granted";
      const asked = await way.askUser({ ...wanted, isSwitching });
      if (asked.kind === "no-way") continue;
      if (isSwitching || asked.kind !== "granted" || !this.#isSomebodyElses(asked.grant)) return asked;
      last = asked;
    }
    return last;
  }

  #isSomebodyElses({ account }: Grant): boolean {
    return this.#state.account !== null && this.#state.account !== account.id;
  }

  #accept(grant: Grant): void {
    this.#grant = grant;
    this.#claims = null;
    this.#refused = null;
    this.#hasLeft = false;
    this.#awaited.resolve(grant.token);
    this.#set({ standing: "signed-in", account: grant.account.id, isAwaited: false, problem: null });
  }

  #end(refusal?: Refusal): void {
    this.#grant = null;
    this.#claims = refusal?.claims ?? this.#claims;
    this.#refused = refusal?.token ?? this.#refused;
    this.#set({ standing: this.#claims === null ? "ended" : "more-proof-needed" });
  }

  #fail(problem: SignInProblem): boolean {
    this.#set({ problem });
    return false;
  }

  #toSignedOut(): SignedOut {
    this.#set({ standing: "signed-out" });
    return new SignedOut();
  }

  /** Nobody hears of what is no news. */
  #set(news: Partial<SignInState>): void {
    const before = this.#state;
    if (Object.entries(news).every(([name, value]) => before[name as keyof SignInState] === value)) return;
    this.#state = { ...before, ...news };
    for (const listener of this.#listeners) listener();
  }
}
