// As whom we call: where bearer tokens come from.
import type { CallerCard } from "./Backend";

/** A token that was refused, and what the refusal asks for. */
export interface Refusal {
  readonly token: string;
  /** The claims that another token must have (Conditional Access), as JSON; null where any will do. */
  readonly claims: string | null;
}

/** A signed-in person. Methods reject with NotSent where there is no way to ask, with any other error where he is signed out. */
export interface SignIn {
  /** A bearer token, without "Bearer"; with `fresh` a new one, because the last was refused. May wait for its user to sign in again. */
  token(fresh: boolean, refusal?: Refusal): Promise<string>;
  /** A token of somebody who signs in again now, because a fresh one was refused too; left out where nobody signs in. */
  signedInAnew?(refusal: Refusal): Promise<string>;
  /** Who it is. */
  caller(): Promise<CallerCard>;
}
