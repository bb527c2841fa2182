// One way to a token: by Excel's own account, or by a window.
import type { SignInProblem } from "./SignInDesk";

/** A person as the sign-in service knows him. */
interface Account {
  /** The same for the same person at every sign-in. */
  readonly id: string;
}

/** A token with its end, and whose it is. In memory only. */
export interface Grant {
  readonly token: string;
  readonly untilMs: number;
  readonly account: Account;
}

/** What came of asking. "user-needed": nothing goes without the user; "no-way": this way is not to be had here. */
export type Asked =
  | { readonly kind: "granted"; readonly grant: Grant }
  | { readonly kind: "refused"; readonly problem: SignInProblem }
  | { readonly kind: "user-needed" }
  | { readonly kind: "no-way" };

/** What is asked for. */
export interface Wanted {
  /** Not a token that is at hand. */
  readonly isFresh: boolean;
  /** The claims that the token must have, as JSON; null where any will do. */
  readonly claims: string | null;
  /** The account is to be chosen anew. */
  readonly isSwitching: boolean;
}

/** A way to a token; neither method rejects. */
export interface SignInWay {
  /** Without the user. */
  askSilently(wanted: Wanted): Promise<Asked>;
  /** With the user, right after his click. */
  askUser(wanted: Wanted): Promise<Asked>;
  /** Forgets whatever is at hand. */
  forget(): void;
}
