// A sign-in service on loopback that stands in for Entra ID: a real OpenID provider, with tokens of the form of version 2 of Entra
// ID's, people to choose from, and the on-behalf-of exchange as a grant of its own.
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import type { CryptoKey, JWTPayload } from "jose";
import type { Provider } from "oidc-provider";
import type { Certificate } from "../certificate";
import { people, tenants, toPersonClaims } from "./people";
import { toChoicePage } from "./toChoicePage";
import { audience, clients, exchangeGrant, paneScope, secrets, toProviderSettings } from "./toProviderSettings";

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
  /** Where programs on this machine find it. */
  readonly origin: string;
  /** How a gateway is told of it. */
  readonly environment: Readonly<Record<string, string>>;
  /** From now on people may come from, and are sent back to, this page. */
  allowPage(address: string): void;
  /** The claims that sign-ins have asked for, as they came. */
  readonly claimsAsked: readonly string[];
  /** A token as the provider gives it to a program. */
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

/** What may be wished of the service. */
export interface IdentityWishes {
  /** All that there are, where it is left out. */
  readonly companies?: readonly string[];
  /** With it browsers find the service over https, as Microsoft's library wants it. */
  readonly certificate?: Certificate;
}

interface Keys {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: Awaited<ReturnType<typeof exportJWK>>;
}

async function makeKeys(kid: string): Promise<Keys> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: "RS256", use: "sig" } };
}

/** Starts it; the gateway is told to let in all companies but the strange one. */
export async function openIdentity(load: LoadProvider, wishes: IdentityWishes = {}): Promise<Identity> {
  const { companies = Object.values(tenants), certificate } = wishes;
  const { default: OidcProvider } = await load();
  let keys = await makeKeys("first");
  const otherKeys = await makeKeys("first");
  const pages: string[] = [];
  const claimsAsked: string[] = [];
  let wished: TokenWish = {};
  let exchanges = 0;
  let exchange: Exchange = () => ({ status: 400, body: { error: "invalid_grant" } });
  let providers = new Map<string, Provider>();

  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const [, tenant = "", ...rest] = (request.url ?? "").split("/");
    const provider = providers.get(tenant);
    if (provider === undefined) return void response.writeHead(404).end();
    if (rest[0] === "choose") return void letChoose(provider, request, response);
    // The issuer ends in the version, as Entra ID's does.
    const isVersioned = rest[0] === "v2.0";
    const url = noteClaims(`/${(isVersioned ? rest.slice(1) : rest).join("/")}`, claimsAsked);
    // By this the provider knows below which path it stands.
    Object.assign(request, { url, originalUrl: `/${tenant}${isVersioned ? "/v2.0" : ""}${url}` });
    void provider.callback()(request, response);
  };
  const servers = [createServer(answer), ...(certificate ? [createSecureServer(certificate, answer)] : [])];
  const ports = await Promise.all(servers.map(listen));
  const origin = `http://127.0.0.1:${ports[0]}`;
  const issuerOrigin = certificate ? `https://localhost:${ports[1]}` : origin;
  const issuerOf = (tenant: string): string => `${issuerOrigin}/${tenant}/v2.0`;

  function toProvider(tenant: string): Provider {
    const settings = toProviderSettings({
      tenant,
      key: keys.jwk,
      pages,
      wishedClaims: () => toClaims(tenant, wished),
      proofs: () => claimsAsked.flatMap(toProofs),
    });
    const provider = new OidcProvider(issuerOf(tenant), settings);
    provider.registerGrantType(
      exchangeGrant,
      (context) => {
        exchanges += 1;
        const { status, body } = exchange(String(context.oidc.params?.["assertion"]));
        context.status = status;
        context.body = body;
      },
      ["assertion", "requested_token_use", "scope", "claims"],
    );
    return provider;
  }
  const openProviders = (): void => {
    providers = new Map(companies.map((tenant) => [tenant, toProvider(tenant)]));
  };
  openProviders();

  return {
    origin,
    claimsAsked,
    environment: {
      GATEWAY_TENANTS: companies.filter((tenant) => tenant !== tenants.strange).join(","),
      GATEWAY_ISSUER: `${issuerOrigin}/{tenant}/v2.0`,
      GATEWAY_KEYS: `${origin}/${companies[0] ?? ""}/jwks`,
      GATEWAY_AUDIENCE: clients.gateway,
      GATEWAY_CLIENT_ID: clients.gateway,
      GATEWAY_CLIENT_SECRET: secrets.gateway,
      GATEWAY_TOKEN_ENDPOINT: `${origin}/{tenant}/token`,
      GATEWAY_PANE_CLIENT: clients.pane,
      GATEWAY_PANE_SCOPE: paneScope,
      GATEWAY_AUTHORITY: issuerOf(companies[0] ?? ""),
      GATEWAY_AUTHORITY_KIND: "openid",
    },
    allowPage(address) {
      pages.push(address);
      openProviders();
    },
    async issue(wish = {}) {
      wished = wish;
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
    },
    sign(claims, key = "own") {
      const { kid, privateKey } = key === "own" ? keys : otherKeys;
      const tenant = typeof claims["tid"] === "string" ? claims["tid"] : tenants.home;
      return new SignJWT({ ...toClaims(tenant, {}), ...claims })
        .setProtectedHeader({ alg: "RS256", kid, typ: "JWT" })
        .setIssuer(typeof claims.iss === "string" ? claims.iss : issuerOf(tenant))
        .setAudience(typeof claims.aud === "string" ? claims.aud : clients.gateway)
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
    close: async () => void (await Promise.all(servers.map(close))),
  };
}

/** The claims of a person's token of Entra ID's version 2. */
function toClaims(tenant: string, { user = people.ada, claims = {} }: TokenWish): JWTPayload {
  return { ...toPersonClaims(tenant, user), azp: clients.pane, ...claims };
}

/** Entra ID knows ways to ask for an account and for claims that OpenID Connect does not: they are translated, or noted. */
function noteClaims(path: string, claimsAsked: string[]): string {
  if (!path.startsWith("/auth?")) return path;
  const query = new URLSearchParams(path.slice("/auth?".length));
  const claims = query.get("claims");
  if (claims !== null) claimsAsked.push(claims);
  query.delete("claims");
  // A person who brings another proof, or chooses the account, is asked although he is known.
  if (claims !== null || query.get("prompt") === "select_account") query.set("prompt", "login");
  return `/auth?${query}`;
}

/** The proofs that claims ask for: {"access_token":{"acrs":{"value":"c1"}}}. */
function toProofs(claims: string): readonly string[] {
  const asked = JSON.parse(claims) as { access_token?: { acrs?: { value?: string } } };
  return asked.access_token?.acrs?.value === undefined ? [] : [asked.access_token.acrs.value];
}

/** Shows the people; a person who was chosen is signed in. */
async function letChoose(provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "POST") return void response.setHeader("Content-Type", "text/html").end(toChoicePage());
  let body = "";
  for await (const part of request) body += String(part);
  const accountId = new URLSearchParams(body).get("person") ?? "";
  await provider.interactionFinished(request, response, { login: { accountId } }, { mergeWithLastSubmission: false });
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
