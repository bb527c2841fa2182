// A token that does not open the gateway.

/** Why, for logs and metrics alone: the caller is not told. */
export type RefusalReason =
  | "missing"
  | "malformed"
  | "algorithm"
  | "unknown-key"
  | "signature"
  | "expired"
  | "not-yet"
  | "audience"
  | "issuer"
  | "not-an-access-token"
  | "tenant"
  | "scope"
  | "client"
  | "role";

/** Thrown where a token is refused. "stranger": the token is no good; "not-allowed": it is, and its holder may not. */
export class TokenRefused extends Error {
  constructor(
    readonly kind: "stranger" | "not-allowed",
    readonly reason: RefusalReason,
    options?: ErrorOptions,
  ) {
    super(`The token was refused: ${reason}.`, options);
    this.name = "TokenRefused";
  }
}
