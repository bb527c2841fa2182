// As whom Partner Center sees us.
import type { CallerCard } from "./Backend";
import type { Problem } from "../deals/rowOutcome";
import type { SignIn } from "./SignIn";
import { toProblemOf } from "./toProblemOf";

/** Who is signed in; "signed-out" where nobody is, or that cannot be found out. */
export async function fetchCaller(signIn: SignIn): Promise<CallerCard | Problem> {
  try {
    return await signIn.caller();
  } catch (error) {
    return toProblemOf(error) ?? { code: "signed-out", column: null, partnerCode: "", requestId: "" };
  }
}
