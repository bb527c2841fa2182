// The claims of a version 2 access token of Entra ID, and the person they name.
import { z } from "zod";
import type { Caller, CallerRole } from "./Caller";
import { TokenRefused } from "./TokenRefused";
import type { SignInSettings } from "../GatewaySettings";

const id = z.guid().transform((text) => text.toLowerCase());

/** Only delegated access tokens have scp: an ID token has none, and neither has the token of an app without a user. */
const claims = z.object({
  iss: z.string(),
  tid: id,
  oid: id,
  scp: z.string(),
  azp: z.string(),
  exp: z.number(),
  name: z.string().catch(""),
  preferred_username: z.string().catch(""),
  roles: z.array(z.string()).catch([]),
});

type Claims = z.output<typeof claims>;

/** The app roles of the registration, most powerful first. */
const roles: readonly (readonly [claim: string, role: CallerRole])[] = [
  ["Deals.Admin", "admin"],
  ["Deals.User", "user"],
];

/** The person whom checked claims name. Throws TokenRefused: strangers first, then what a person may not. */
export function readClaims(payload: unknown, settings: SignInSettings): Caller {
  const { tid } = z.object({ tid: id }).catch({ tid: "" }).parse(payload);
  const { iss } = z.object({ iss: z.string() }).catch({ iss: "" }).parse(payload);
  if (iss === "" || iss !== settings.issuer.replace("{tenant}", tid)) throw new TokenRefused("stranger", "issuer");
  const { data } = claims.safeParse(payload);
  if (data === undefined) throw new TokenRefused("stranger", "not-an-access-token");
  if (!settings.tenants.includes(data.tid)) throw new TokenRefused("not-allowed", "tenant");
  if (!settings.clients.includes(data.azp)) throw new TokenRefused("not-allowed", "client");
  if (!data.scp.split(" ").includes(settings.scope)) throw new TokenRefused("not-allowed", "scope");
  return toCaller(data);
}

function toCaller({ tid, oid, name, preferred_username: email, roles: held }: Claims): Caller {
  const role = roles.find(([claim]) => held.includes(claim))?.[1];
  if (role === undefined) throw new TokenRefused("not-allowed", "role");
  return { tenant: tid, user: oid, name, email, role };
}
