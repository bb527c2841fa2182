// Signing in, as the pane shows it and asks for it.

/** Why a sign-in that its user asked for came to nothing. */
export const signInProblems = [
  /** Its user closed the window. */
  "closed",
  /** The page of the sign-in could not be shown (Office's 12002). */
  "page-missing",
  /** Office does not trust its address (12004). */
  "page-not-trusted",
  /** Its address is not https (12003, 12005). */
  "page-not-secure",
  /** Another window of the add-in is open (12007). */
  "window-open",
  /** Its user did not let the window open (12009). */
  "window-refused",
  /** The browser blocks pop-ups (12011). */
  "pop-ups-blocked",
  /** Its user, or a policy of the company, said no. */
  "declined",
  /** Nobody has allowed the app. */
  "consent-needed",
  /** The company has not given the person the app. */
  "not-admitted",
  /** Somebody else signed in than the one whose rows wait. */
  "other-account",
  "no-connection",
  "failed",
] as const;

/** One of these. */
export type SignInProblem = (typeof signInProblems)[number];

/** Where a sign-in stands. */
export interface SignInState {
  /** "ended", "more-proof-needed": somebody was signed in, and nothing goes on until that person has signed in again. */
  readonly standing: "unknown" | "signed-out" | "signed-in" | "ended" | "more-proof-needed";
  /** Who was signed in last, by an id: what waits is that person's. null where nobody was, or that person has signed out. */
  readonly account: string | null;
  /** Whether requests wait for it. */
  readonly isAwaited: boolean;
  /** Whether its user is being asked. */
  readonly isOpen: boolean;
  /** Why the last time that its user was asked came to nothing. */
  readonly problem: SignInProblem | null;
}

/** How its user wants to sign in. */
interface SignInWish {
  /** As somebody else: the service asks for the account. */
  readonly isSwitching: boolean;
}

/** Signing in by its user; nothing here throws. */
export interface SignInDesk {
  state(): SignInState;
  /** Whether a token can be had without its user: what nobody asked for is not begun otherwise. */
  canAskAlone(): Promise<boolean>;
  /** Calls the listener after every change; returns what ends that. */
  subscribe(listener: () => void): () => void;
  /** Asks its user, which must follow a click: browsers block a window that comes by itself. True once somebody is signed in. */
  signIn(wish?: SignInWish): Promise<boolean>;
  /** Forgets who is signed in, until somebody signs in. */
  signOut(): void;
  /** Nobody is going to sign in now: whoever waits for it is told so. */
  giveUp(): void;
}
