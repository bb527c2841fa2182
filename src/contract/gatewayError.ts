// What the gateway answers where it refuses by itself: a form that Partner Center's client reads, with codes of our own.
import { z } from "zod";

/** Why the gateway did not hand a request on, or has no answer to it. Nothing was changed, but where "no-answer" says so. */
const gatewayErrorCodes = [
  /** No token, or one that is not good (any more): sign in again. */
  "signed-out",
  /** Entra ID asks the person for another proof: the WWW-Authenticate header has the claims to sign in with. */
  "more-proof-needed",
  /** Neither the person nor an administrator has allowed the app to speak to Partner Center. */
  "consent-needed",
  /** The token is good, and its holder may not use this gateway, or not in this way. */
  "no-access",
  /** There is nothing at this address. */
  "no-such-path",
  "method-not-allowed",
  /** Something in the request cannot be handed on. */
  "bad-request",
  "too-large",
  /** The sign-in service cannot be reached, or refuses the gateway itself. */
  "sign-in-unavailable",
  /** No connection to Partner Center came about: nothing was sent. */
  "partner-center-unreachable",
  /** What may be sent once only could not be noted: nothing was sent. */
  "ledger-away",
  /** The request was sent and no answer came: whether it was carried out is not known. */
  "no-answer",
  /** A mistake in the gateway. */
  "fault",
] as const;

/** One of the codes. */
export type GatewayErrorCode = (typeof gatewayErrorCodes)[number];

/** The body of every refusal of the gateway's own: code for programs, message for developers, never details of a token. */
export const gatewayError = z.object({
  error: z.object({ code: z.enum(gatewayErrorCodes), message: z.string(), target: z.string() }),
});

/** The body of a refusal. */
export type GatewayError = z.infer<typeof gatewayError>;
