// A sign-in service on loopback that stands in for Entra ID: a real OpenID provider, with tokens of the form of version 2 of Entra
// ID's, and the on-behalf-of exchange as a grant of its own.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { CryptoKey, JWTPayload } from "jose";
import type { Configuration, Provider } from "oidc-provider";

/** The company of a test, and one that may not use its gateway. */
export const tenants = {
  home: "11111111-1111-4111-8111-111111111111",
  other: "22222222-2222-4222-8222-222222222222",
  strange: "33333333-3333-4333-8333-333333333333",
} as const;

/** People, by their object ids. */
export const people = {
  ada: "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa",
  ben: "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb",
} as const;

export const paneClient = "pane-client";
const gatewayClient = "gateway-client";
const gatewaySecret = "gateway-secret";
const gatewayAudience = "gateway-client";

/** What a token says beside the usual. */
export interface TokenWish {
  readonly tenant?: string;
  readonly user?: string;
  readonly audience?: string;
  readonly claims?: JWTPayload;
}

/** What comes of an on-behalf-of exchange. */
type Exchange = (assertion: string) => { readonly status: number; readonly body: object };

/** The service while it runs. */
export interface Identity {
  readonly origin: string;
  readonly environment: Readonly<Record<string, string>>;
  /** A token as the provider gives it to the pane. */
  issue(wish?: TokenWish): Promise<string>;
  /** The same claims signed by hand: with the provider's key, or with another. */
  sign(claims: JWTPayload, key?: "own" | "other"): Promise<string>;
  /** From now on keys are other ones; tokens of the old ones are good no more. */
  rotateKeys(): Promise<void>;
  setExchange(exchange: Exchange): void;
  /** How often something was exchanged. */
  readonly exchanges: () => number;
  close(): Promise<void>;
}

/** How oidc-provider is loaded: it is an ES module, which Jest cannot run. */
export type LoadProvider = () => Promise<{ readonly default: typeof Provider }>;

interface Keys {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: Awaited<ReturnType<typeof exportJWK>>;
}

const hour = 3600;
const grant = "urn:ietf:params:oauth:grant-type:jwt-bearer";

async function makeKeys(kid: string): Promise<Keys> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: "RS256", use: "sig" } };
}

/** Starts it, for these companies; the gateway is told to let in all but the strange one. */
export async function openIdentity(
  load: LoadProvider,
  companies: readonly string[] = Object.values(tenants),
): Promise<Identity> {
  const { default: OidcProvider } = await load();
  let keys = await makeKeys("first");
  const otherKeys = await makeKeys("first");
  let wished: TokenWish = {};
  let exchanges = 0;
  let exchange: Exchange = () => ({ status: 400, body: { error: "invalid_grant" } });
  let callbacks = new Map<string, ReturnType<Provider["callback"]>>();

  const server = createServer((request, response) => {
    const [, tenant = "", ...rest] = (request.url ?? "").split("/");
    const callback = callbacks.get(tenant);
    if (callback === undefined) return void response.writeHead(404).end();
    request.url = `/${rest.join("/")}`;
    void callback(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const issuerOf = (tenant: string): string => `${origin}/${tenant}/v2.0`;

  function toProvider(tenant: string): ReturnType<Provider["callback"]> {
    const configuration: Configuration = {
      jwks: { keys: [keys.jwk] },
      clients: [
        {
          client_id: paneClient,
          client_secret: "pane-secret",
          grant_types: ["client_credentials"],
          redirect_uris: [],
          response_types: [],
        },
        {
          client_id: gatewayClient,
          client_secret: gatewaySecret,
          token_endpoint_auth_method: "client_secret_post",
          grant_types: [grant],
          redirect_uris: [],
          response_types: [],
        },
      ],
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: false },
        resourceIndicators: {
          enabled: true,
          getResourceServerInfo: (_context, resource) => ({
            scope: "access_as_user",
            audience: resource.replace("urn:audience:", ""),
            accessTokenFormat: "jwt",
            jwt: { sign: { alg: "RS256" } },
          }),
        },
      },
      ttl: { ClientCredentials: hour },
      extraTokenClaims: () => toClaims(tenant, wished),
    };
    const provider = new OidcProvider(issuerOf(tenant), configuration);
    provider.registerGrantType(
      grant,
      (context) => {
        exchanges += 1;
        const { status, body } = exchange(String(context.oidc.params["assertion"]));
        context.status = status;
        context.body = body;
      },
      ["assertion", "requested_token_use", "scope", "claims"],
    );
    return provider.callback();
  }
  const openProviders = (): void => {
    callbacks = new Map(companies.map((tenant) => [tenant, toProvider(tenant)]));
  };
  openProviders();

  return {
    origin,
    environment: {
      GATEWAY_TENANTS: companies.filter((tenant) => tenant !== tenants.strange).join(","),
      GATEWAY_ISSUER: `${origin}/{tenant}/v2.0`,
      GATEWAY_KEYS: `${origin}/${companies[0] ?? ""}/jwks`,
      GATEWAY_AUDIENCE: gatewayAudience,
      GATEWAY_CLIENT_ID: gatewayClient,
      GATEWAY_CLIENT_SECRET: gatewaySecret,
      GATEWAY_TOKEN_ENDPOINT: `${origin}/{tenant}/token`,
      GATEWAY_PANE_CLIENT: paneClient,
    },
    async issue(wish = {}) {
      wished = wish;
      const { tenant = tenants.home, audience = gatewayAudience } = wish;
      const form = new URLSearchParams({
        grant_type: "client_credentials",
        resource: `urn:audience:${audience}`,
        scope: "access_as_user",
      });
      const response = await fetch(`${origin}/${tenant}/token`, {
        method: "POST",
        body: form,
        headers: { Authorization: `Basic ${Buffer.from(`${paneClient}:pane-secret`).toString("base64")}` },
      });
      const answer = (await response.json()) as { access_token?: string };
      if (answer.access_token === undefined) throw new Error(`The provider gave no token: ${JSON.stringify(answer)}`);
      return answer.access_token;
    },
    sign(claims, key = "own") {
      const { kid, privateKey } = key === "own" ? keys : otherKeys;
      const tenant = typeof claims["tid"] === "string" ? claims["tid"] : tenants.home;
      return new SignJWT({ ...toClaims(tenant, {}), ...claims })
        .setProtectedHeader({ alg: "RS256", kid, typ: "JWT" })
        .setIssuer(typeof claims.iss === "string" ? claims.iss : issuerOf(tenant))
        .setAudience(typeof claims.aud === "string" ? claims.aud : gatewayAudience)
        .setIssuedAt()
        .setExpirationTime(claims.exp ?? "1h")
        .sign(privateKey);
    },
    async rotateKeys() {
      keys = await makeKeys("second");
      openProviders();
    },
    setExchange: (wanted) => (exchange = wanted),
    exchanges: () => exchanges,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The claims of a person's token of Entra ID's version 2. */
function toClaims(tenant: string, { user = people.ada, claims = {} }: TokenWish): JWTPayload {
  return {
    tid: tenant,
    oid: user,
    azp: paneClient,
    scp: "access_as_user",
    ver: "2.0",
    name: "Ada Example",
    preferred_username: "ada@example.com",
    roles: ["Deals.User"],
    ...claims,
  };
}
