// What is to be said of signing in above the foot: deals wait for it, or the last one came to nothing.
import type { Connection } from "../../actions/work";
import type { SignInState } from "../../backend/signIn/SignInDesk";
import type { SignInWords } from "../../language/pane/signIn/SignInWords";

/** The sentence; null where there is nothing to sign in for. */
export function toSignInSentence(connection: Connection, words: SignInWords): string | null {
  const signIn = connection.kind === "none" ? undefined : connection.signIn;
  return signIn === undefined ? null : toSentence(signIn, words);
}

function toSentence({ standing, isAwaited, isOpen, problem }: SignInState, words: SignInWords): string | null {
  if (isOpen) return isAwaited ? words.asking : null;
  if (problem !== null)
    return standing === "signed-in" ? toStaying(problem, words) : words.problems(words.signIn)[problem];
  return isAwaited ? words.goOn[standing === "more-proof-needed" ? standing : "ended"] : null;
}

/** Who has closed the window himself knows why the account is the same. */
function toStaying(problem: NonNullable<SignInState["problem"]>, words: SignInWords): string {
  if (problem === "closed") return words.notSwitched;
  return `${words.notSwitched} ${words.problems(words.switchAccount)[problem]}`;
}
