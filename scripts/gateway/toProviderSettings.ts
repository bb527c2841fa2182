// How the OpenID provider is set up to behave like Entra ID, as far as the pane and the gateway can see.
import { randomUUID } from "node:crypto";
import type { JWK, JWTPayload } from "jose";
import type { Configuration } from "oidc-provider";
import { toPersonClaims } from "./people";

/** The registrations of the stand. */
export const clients = { pane: "pane-client", gateway: "gateway-client", tests: "test-client" } as const;

/** What the gateway and those who get tokens without a browser show. */
export const secrets = { gateway: "gateway-secret", tests: "test-secret" } as const;

/** The scope that the pane asks for. */
export const paneScope = `api://${clients.gateway}/access_as_user`;

/** The on-behalf-of exchange. */
export const exchangeGrant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

/** What a provider is made of. */
export interface ProviderMeans {
  readonly tenant: string;
  readonly key: JWK;
  /** The addresses to which the service sends people back: pages of these origins may ask for tokens. */
  readonly pages: readonly string[];
  /** The claims of a token that was asked for without a browser. */
  readonly wishedClaims: () => JWTPayload;
  /** Proofs that people have given, by the names of Conditional Access (acrs). */
  readonly proofs: () => readonly string[];
}

const hour = 3600;

/** The settings of the provider of one company. */
export function toProviderSettings({ tenant, key, pages, ...means }: ProviderMeans): Configuration {
  const origins = pages.map((page) => new URL(page).origin);
  return {
    jwks: { keys: [{ ...key }] },
    clients: toClients(pages),
    cookies: { keys: [randomUUID()] },
    claims: { openid: ["sub", "oid", "tid"], profile: ["name", "preferred_username"] },
    conformIdTokenClaims: false,
    clientBasedCORS: (_context, origin) => origins.includes(origin),
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...toPersonClaims(tenant, id) }) }),
    interactions: { url: (_context, { uid }) => `/${tenant}/choose/${uid}` },
    // Nobody is asked for consent: an administrator of the company has given it.
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: clients.pane, accountId: oidc.session?.accountId ?? "" });
      grant.addOIDCScope("openid profile offline_access");
      grant.addResourceScope(audience(clients.gateway), paneScope);
      await grant.save();
      return grant;
    },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => audience(clients.gateway),
        useGrantedResource: () => true,
        getResourceServerInfo: (_context, resource) => ({
          scope: `access_as_user ${paneScope}`,
          audience: resource.replace(audience(""), ""),
          accessTokenFormat: "jwt",
          jwt: { sign: { alg: "RS256" } },
        }),
      },
    },
    ttl: { ClientCredentials: hour, AccessToken: hour, Session: hour, Grant: hour, Interaction: hour, IdToken: hour },
    extraTokenClaims: (_context, token) =>
      "accountId" in token && typeof token.accountId === "string"
        ? { ...toPersonClaims(tenant, token.accountId), azp: clients.pane, acrs: [...means.proofs()] }
        : { ...means.wishedClaims() },
  };
}

/** How a resource is named to the provider: it wants an absolute address. */
export function audience(name: string): string {
  return `urn:audience:${name}`;
}

function toClients(pages: readonly string[]): NonNullable<Configuration["clients"]> {
  const none = { redirect_uris: [], response_types: [] };
  return [
    {
      client_id: clients.tests,
      client_secret: secrets.tests,
      grant_types: ["client_credentials"],
      ...none,
    },
    {
      client_id: clients.gateway,
      client_secret: secrets.gateway,
      token_endpoint_auth_method: "client_secret_post",
      grant_types: [exchangeGrant],
      ...none,
    },
    ...(pages.length === 0 ? [] : [toPaneClient(pages)]),
  ];
}

function toPaneClient(pages: readonly string[]): NonNullable<Configuration["clients"]>[number] {
  return {
    client_id: clients.pane,
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code"],
    response_types: ["code"],
    redirect_uris: [...pages],
  };
}
