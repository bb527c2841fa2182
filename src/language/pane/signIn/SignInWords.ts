// What the pane says about signing in, and the window in which it is done.

/** Why a sign-in came to nothing, by its code. */
interface SignInProblemWords {
  readonly closed: string;
  readonly "page-missing": string;
  readonly "page-not-trusted": string;
  readonly "page-not-secure": string;
  readonly "window-open": string;
  readonly "window-refused": string;
  readonly "pop-ups-blocked": string;
  readonly declined: string;
  readonly "consent-needed": string;
  readonly "not-admitted": string;
  readonly "other-account": string;
  readonly "no-connection": string;
  readonly failed: string;
}

/** The words for signing in. */
export interface SignInWords {
  readonly signIn: string;
  readonly switchAccount: string;
  readonly signOut: string;
  readonly notNow: string;
  readonly signedOut: string;
  /** Somebody was signed in, and nothing waits for it. */
  readonly ended: string;
  /** Deals wait for it. */
  readonly goOn: { readonly ended: string; readonly "more-proof-needed": string };
  /** While its user is asked. */
  readonly asking: string;
  /** With the name of the button to press again. */
  readonly problems: (button: string) => SignInProblemWords;
  /** Somebody is signed in who wanted to be somebody else, and is not. */
  readonly notSwitched: string;
  readonly window: { readonly title: string; readonly text: string; readonly done: string };
}
