// Signing in to a gateway: tokens as long as they come without the user; where they do not, requests wait until he has signed in again.
import { callerCard } from "../../contract/callerCard";
import { NotSent } from "../../partnerCenter/failures";
import { toFailure, toOwnProblem } from "../../partnerCenter/toProblem";
import type { CallerCard } from "../Backend";
import { readClaims } from "../lane/readClaims";
import type { Refusal, SignIn } from "../SignIn";
import { createAwaited } from "./createAwaited";
import type { SignInDesk, SignInProblem, SignInState } from "./SignInDesk";
import type { Account, Asked, Grant, SignInWay, Wanted } from "./SignInWay";

/** What it is made of. */
export interface GatewaySignInMeans {
  /** The absolute address at which the gateway says who its caller is. */
  readonly callerAddress: string;
  readonly fetch: typeof fetch;
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
    signedInAnew: (refusal) => signIn.wait(refusal.claims),
    caller: () => fetchCaller(means, (refusal) => signIn.tokenNow(refusal !== undefined, refusal)),
    desk: signIn,
  };
}

class Standing implements SignInDesk {
  #state: SignInState = { standing: "unknown", isAwaited: false, isOpen: false, problem: null };
  #grant: Grant | null = null;
  /** Who was signed in last: what waits is that person's, and nobody else's sign-in lets it go on. */
  #holder: Account | null = null;
  /** What the next sign-in has to bring. */
  #claims: string | null = null;
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
    if (this.#holder === null) throw this.#toSignedOut();
    return this.wait(refusal?.claims ?? null);
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
    if (this.#holder === null) throw this.#toSignedOut();
    this.#end(refusal?.claims ?? null);
    throw new SignedOut();
  }

  /** Waits until the person who was signed in has signed in again. */
  wait(claims: string | null): Promise<string> {
    this.#end(claims);
    const token = this.#awaited.next();
    this.#set({ isAwaited: true });
    return token;
  }

  async signIn({ isSwitching } = { isSwitching: false }): Promise<boolean> {
    if (this.#state.isOpen) return false;
    this.#set({ isOpen: true, problem: null });
    const asked = await this.#askUser({ isFresh: true, claims: this.#claims, isSwitching });
    this.#set({ isOpen: false });
    if (asked.kind !== "granted") return this.#fail(asked.kind === "refused" ? asked.problem : "failed");
    if (this.#awaited.count > 0 && asked.grant.account.id !== this.#holder?.id) return this.#fail("other-account");
    this.#accept(asked.grant);
    return true;
  }

  signOut(): void {
    this.giveUp();
    for (const way of this.means.ways) way.forget();
    this.#grant = null;
    this.#holder = null;
    this.#claims = null;
    this.#hasLeft = true;
    this.#set({ standing: "signed-out", problem: null });
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
    const wanted = { isFresh: fresh, claims: refusal?.claims ?? null, isSwitching: false };
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
    if (this.#hasLeft || (this.#holder !== null && this.#holder.id !== grant.account.id)) return null;
    this.#accept(grant);
    return grant.token;
  }

  async #askUser(wanted: Wanted): Promise<Asked> {
    for (const way of this.means.ways) {
      const asked = await way.askUser(wanted);
      if (asked.kind !== "no-way") return asked;
    }
    return { kind: "no-way" };
  }

  #accept(grant: Grant): void {
    this.#grant = grant;
    this.#holder = grant.account;
    this.#claims = null;
    this.#hasLeft = false;
    this.#awaited.resolve(grant.token);
    this.#set({ standing: "signed-in", isAwaited: false, problem: null });
  }

  #end(claims: string | null): void {
    this.#grant = null;
    this.#claims = claims ?? this.#claims;
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

  #set(news: Partial<SignInState>): void {
    this.#state = { ...this.#state, ...news };
    for (const listener of this.#listeners) listener();
  }
}

/** Asks the gateway, once more with another token where the first is refused; waits for nobody. */
async function fetchCaller(
  { callerAddress, fetch: ask }: GatewaySignInMeans,
  tokenFor: (refusal?: Refusal) => Promise<string>,
): Promise<CallerCard> {
  const send = (token: string): Promise<Response> =>
    ask(callerAddress, { headers: { Authorization: `Bearer ${token}` }, credentials: "omit", cache: "no-store" }).catch(
      (cause: unknown) => {
        throw new NotSent(toOwnProblem("no-connection", ""), { cause });
      },
    );
  const token = await tokenFor();
  const first = await send(token);
  const isRefused = first.status === 401;
  const response = isRefused ? await send(await tokenFor({ token, claims: readClaims(first.headers) })) : first;
  const text = await response.text();
  // The role at the gateway says nothing about the deals that Partner Center shows.
  if (response.ok) return { ...callerCard.parse(JSON.parse(text)), role: "unknown" };
  throw toFailure({ status: response.status, headers: response.headers, text, kind: "read", requestId: "" });
}
