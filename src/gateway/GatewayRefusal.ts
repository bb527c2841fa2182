// A request that the gateway itself refuses, and the answer that says so.
import type { GatewayError, GatewayErrorCode } from "../contract/gatewayError";

/** What each refusal answers with; 503 says, in Partner Center's dialect as in ours, that nothing was done. */
const answers = {
  "signed-out": [401, "The token is missing or not accepted. Sign in again."],
  "more-proof-needed": [401, "Sign in again with the claims of the WWW-Authenticate header."],
  "consent-needed": [403, "The app has not been allowed to speak to Partner Center for this person."],
  "no-access": [403, "The holder of this token may not do this."],
  "no-such-path": [404, "There is nothing at this address."],
  "method-not-allowed": [405, "This address has no such method."],
  "bad-request": [400, "Part of the request cannot be handed on."],
  "too-large": [413, "The body is larger than this gateway takes."],
  "sign-in-unavailable": [503, "The sign-in service did not answer as it should. Try again."],
  "partner-center-unreachable": [503, "No connection to Partner Center came about; nothing was sent. Try again."],
  "ledger-away": [503, "The gateway's ledger does not answer; nothing was sent. Try again."],
  "no-answer": [504, "Partner Center did not answer; whether it carried the request out is not known."],
  fault: [500, "The gateway made a mistake."],
} as const satisfies Readonly<Record<GatewayErrorCode, readonly [number, string]>>;

/** What a refusal may say beside its code. */
export interface RefusalDetails {
  /** The part of the request that is wrong. */
  readonly target?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: unknown;
}

/** Thrown wherever a request turns out not to be handed on, or to have no answer; it becomes an answer at the door. */
export class GatewayRefusal extends Error {
  constructor(
    readonly code: GatewayErrorCode,
    readonly details: RefusalDetails = {},
  ) {
    super(`Refused: ${code}.`, details.cause === undefined ? {} : { cause: details.cause });
    this.name = "GatewayRefusal";
  }

  /** The answer; the same for everybody who is refused for the same reason. */
  toResponse(): Response {
    const [status, message] = answers[this.code];
    const body: GatewayError = { error: { code: this.code, message, target: this.details.target ?? "" } };
    return Response.json(body, { status, headers: { ...this.details.headers } });
  }
}
