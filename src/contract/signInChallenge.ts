// The WWW-Authenticate header that asks a pane to sign its person in again, with claims where Entra ID wants another proof.

/** The header's value for claims as Entra ID gives them, in base64. "insufficient_claims" is what Microsoft's clients look for. */
export function toClaimsChallenge(claimsBase64: string): string {
  return `Bearer realm="", error="insufficient_claims", claims="${claimsBase64}"`;
}

/** The claims of such a header, in base64; null where it asks for none. Partner Center's own header has the same form. */
export function readClaimsChallenge(header: string | null): string | null {
  if (header === null || !/\berror="?insuffici?ent_claims"?/u.test(header)) return null;
  return /\bclaims="?([\w+/=-]+)"?/u.exec(header)?.[1] ?? null;
}
