// What the sign-in service, or Microsoft's library, says of a sign-in that failed.
import type { SignInProblem } from "./SignInDesk";

/** An error of Microsoft's library, as far as it is read: codes, never its message to the user. */
export interface AuthFault {
  readonly errorCode: string;
  readonly subError: string;
  readonly errorMessage: string;
}

/** Entra ID's own numbers (Microsoft, "Microsoft Entra authentication and authorization error codes"). */
const byNumber: Readonly<Record<string, SignInProblem>> = {
  // Nobody, or no administrator, has consented.
  "65001": "consent-needed",
  "65004": "declined",
  "90094": "consent-needed",
  "90095": "consent-needed",
  // The person is not assigned to the app; blocked by Conditional Access.
  "50105": "not-admitted",
  "53003": "declined",
};

const byCode: Readonly<Record<string, SignInProblem>> = {
  access_denied: "declined",
  consent_required: "consent-needed",
  user_cancelled: "closed",
  user_canceled: "closed",
  no_network_connectivity: "no-connection",
  post_request_failed: "no-connection",
  get_request_failed: "no-connection",
  network_error: "no-connection",
  endpoints_resolution_error: "no-connection",
  openid_config_error: "no-connection",
};

/** The problem of an error that came while signing in. */
export function toSignInProblem(error: unknown): SignInProblem {
  if (!isAuthFault(error)) return "failed";
  const { errorCode, subError, errorMessage } = error;
  const number = /AADSTS(\d+)/u.exec(errorMessage)?.[1] ?? "";
  return byNumber[number] ?? byCode[subError] ?? byCode[errorCode] ?? "failed";
}

/** Whether an error is one of Microsoft's library, by what all of them have. */
export function isAuthFault(error: unknown): error is AuthFault {
  return error instanceof Error && "errorCode" in error && "subError" in error && "errorMessage" in error;
}
