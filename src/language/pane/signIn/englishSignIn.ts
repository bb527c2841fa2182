// Signing in, in English.
import type { SignInWords } from "./SignInWords";

/** The words for signing in, in English. */
export const englishSignIn: SignInWords = {
  signIn: "Sign in",
  switchAccount: "Switch account",
  signOut: "Sign out",
  notNow: "Not now",
  signedOut: "You are not signed in. Sign in to pull and push deals.",
  ended: "Your sign-in has ended. Sign in again to pull and push deals.",
  goOn: {
    ended: "Sign in to go on. Your sign-in has ended; the deals that are not through yet wait, and nothing is lost.",
    "more-proof-needed":
      "Sign in to go on. Your company asks for one more proof of who you are; the deals that are not through yet wait, and nothing is lost.",
  },
  asking: "Sign in, in the window that has opened.",
  problems: (button) => ({
    closed: `You closed the sign-in window before you were signed in. Press ${button} when you are ready.`,
    "page-missing": `The sign-in page could not be shown. Check your connection and press ${button} again; if that does not help, tell the person who installed the add-in.`,
    "page-not-trusted":
      "Excel does not trust the address of the sign-in page. Tell the person who installed the add-in: the address in its manifest has to be the one that it is served from.",
    "page-not-secure":
      "Excel shows no sign-in page that is not on https. Tell the person who installed the add-in: it has to be served over https.",
    "window-open": `Another window of the add-in is open already. Close it, then press ${button} again.`,
    "window-refused": `The sign-in window was not allowed to open. Press ${button} again and choose Allow.`,
    "pop-ups-blocked": `Your browser blocked the sign-in window. Allow pop-ups for this page in your browser, then press ${button} again.`,
    declined: `The sign-in was refused, by you or by a rule of your company. Press ${button} to try again; if it is refused once more, ask your administrator.`,
    "consent-needed": `Your company has not yet approved this add-in. Ask an administrator of Microsoft 365 in your company to approve it, then press ${button} again.`,
    "not-admitted": `Your company has not given you this add-in. Ask the person who looks after it to add you to its users, then press ${button} again.`,
    "other-account": `Somebody else has signed in than the person whose deals wait. Sign in with the account that you began with, or press Not now; rows that wait then end as not sent.`,
    "no-connection": `The sign-in service could not be reached. Check your connection, then press ${button} again.`,
    failed: `The sign-in did not work. Press ${button} to try again; if it fails once more, ask your administrator.`,
  }),
  notSwitched: "The account was not switched; you are still signed in.",
  window: {
    title: "Sign in: Co-sell Deals for Excel",
    text: "Signing you in…",
    done: "This is done. Go on in Excel; you can close this window.",
  },
};
