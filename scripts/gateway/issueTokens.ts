// Tokens of the local sign-in service for programs: as its provider gives them, or signed by hand.
import { SignJWT } from "jose";
import type { JWTPayload } from "jose";
import { toClaims } from "./IdentityState";
import type { IdentityState, TokenWish } from "./IdentityState";
import { tenants } from "./people";
import type { IdentitySite } from "./serveIdentity";
import { audience, clients, secrets } from "./toProviderSettings";

/** A token as the provider gives it; throws where it gives none. */
export async function issueToken(state: IdentityState, { origin }: IdentitySite, wish: TokenWish): Promise<string> {
  state.wished = wish;
  const { tenant = tenants.home, audience: wanted = clients.gateway } = wish;
  const form = { grant_type: "client_credentials", resource: audience(wanted), scope: "access_as_user" };
  const response = await fetch(`${origin}/${tenant}/token`, {
    method: "POST",
    body: new URLSearchParams(form),
    headers: { Authorization: `Basic ${Buffer.from(`${clients.tests}:${secrets.tests}`).toString("base64")}` },
  });
  const given = (await response.json()) as { access_token?: string };
  if (given.access_token === undefined) throw new Error(`The provider gave no token: ${JSON.stringify(given)}`);
  return given.access_token;
}

/** A token of these claims, signed with the service's key or with another of the same name. */
export function signToken(
  state: IdentityState,
  { issuerOf }: IdentitySite,
  { claims, key }: { readonly claims: JWTPayload; readonly key: "own" | "other" },
): Promise<string> {
  const { kid, privateKey } = key === "own" ? state.keys : state.otherKeys;
  const tenant = typeof claims["tid"] === "string" ? claims["tid"] : tenants.home;
  return new SignJWT({ ...toClaims(tenant, {}), ...claims })
    .setProtectedHeader({ alg: "RS256", kid, typ: "JWT" })
    .setIssuer(typeof claims.iss === "string" ? claims.iss : issuerOf(tenant))
    .setAudience(typeof claims.aud === "string" ? claims.aud : clients.gateway)
    .setIssuedAt()
    .setExpirationTime(claims.exp ?? "1h")
    .sign(privateKey);
}
