// What Microsoft's library was given, as a grant.
import type { AuthenticationResult } from "@azure/msal-browser";
import type { Grant } from "./SignInWay";

/** The grant of a result: only what is needed of it. */
export function toGrant({ accessToken, expiresOn, account }: AuthenticationResult): Grant {
  return { token: accessToken, untilMs: expiresOn?.getTime() ?? 0, account: { id: account.homeAccountId } };
}
