// Signing in by a window of Office's: a page of ours in it asks the sign-in service and tells the pane.
import type { SignInProblem } from "./SignInDesk";
import { toSignInAddress } from "./signInAddress";
import { signInMessage } from "./SignInMessage";
import type { Asked, SignInWay } from "./SignInWay";

/** What came of a window: the text that its page told us, or Office's number for why it did not. */
export type WindowAnswer =
  { readonly kind: "told"; readonly text: string } | { readonly kind: "not-told"; readonly code: number };

/** Opens a page of our own origin in a window, and closes it once it has told something. */
export type AskWindow = (address: string) => Promise<WindowAnswer>;

/** Office's numbers (Microsoft, "Handling errors and events in the Office dialog box"). */
const problems: Readonly<Record<number, SignInProblem>> = {
  12002: "page-missing",
  12003: "page-not-secure",
  12004: "page-not-trusted",
  12005: "page-not-secure",
  12006: "closed",
  12007: "window-open",
  12009: "window-refused",
  12011: "pop-ups-blocked",
};

/** A way that always needs the user; what it is granted lasts as long as the token. */
export function createWindowWay(origin: string, askWindow: AskWindow): SignInWay {
  return {
    askSilently: () => Promise.resolve({ kind: "user-needed" }),
    askUser: async (wanted) => toAsked(await askWindow(toSignInAddress(origin, wanted))),
    forget: () => undefined,
  };
}

function toAsked(answer: WindowAnswer): Asked {
  if (answer.kind === "not-told") return { kind: "refused", problem: problems[answer.code] ?? "failed" };
  return parseMessage(answer.text) ?? { kind: "refused", problem: "failed" };
}

function parseMessage(text: string): Asked | null {
  try {
    return signInMessage.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
