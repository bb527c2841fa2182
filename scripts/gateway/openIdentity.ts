// A sign-in service on loopback that stands in for Entra ID: a real OpenID provider, with tokens of the form of version 2 of Entra
// ID's, people to choose from, and the on-behalf-of exchange as a grant of its own.
import type { JWTPayload } from "jose";
import type { Provider } from "oidc-provider";
import type { Certificate } from "../certificate";
import { makeKeys, toClaims, toIdentityState } from "./IdentityState";
import type { Exchange, IdentityState, TokenWish } from "./IdentityState";
import { issueToken, signToken } from "./issueTokens";
import { tenants } from "./people";
import { serveIdentity } from "./serveIdentity";
import type { IdentitySite } from "./serveIdentity";
import { clients, exchangeGrant, paneScope, secrets, toProviderSettings } from "./toProviderSettings";

/** The service while it runs. */
export interface Identity {
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

/** Starts it; the gateway is told to let in all companies but the strange one. */
export async function openIdentity(load: LoadProvider, wishes: IdentityWishes = {}): Promise<Identity> {
  const { default: OidcProvider } = await load();
  const state = await toIdentityState(wishes.companies ?? Object.values(tenants));
  const site = await serveIdentity(state, wishes.certificate);
  const openProviders = (): void => {
    for (const tenant of state.companies)
      state.providers.set(tenant, openProvider(OidcProvider, tenant, { state, site }));
  };
  openProviders();
  return {
    claimsAsked: state.claimsAsked,
    environment: toEnvironment(state, site),
    allowPage(address) {
      state.pages.push(address);
      openProviders();
    },
    issue: (wish = {}) => issueToken(state, site, wish),
    sign: (claims, key = "own") => signToken(state, site, { claims, key }),
    async rotateKeys() {
      state.keys = await makeKeys("second");
      openProviders();
    },
    setExchange: (wanted) => (state.exchange = wanted),
    exchanges: () => state.exchanges,
    close: () => site.close(),
  };
}

function openProvider(
  OidcProvider: typeof Provider,
  tenant: string,
  { state, site }: { readonly state: IdentityState; readonly site: IdentitySite },
): Provider {
  const settings = toProviderSettings({
    tenant,
    key: state.keys.jwk,
    pages: state.pages,
    wishedClaims: () => toClaims(tenant, state.wished),
    proofs: () => state.claimsAsked.flatMap(toProofs),
  });
  const provider = new OidcProvider(site.issuerOf(tenant), settings);
  provider.registerGrantType(
    exchangeGrant,
    (context) => {
      state.exchanges += 1;
      const { status, body } = state.exchange(String(context.oidc.params["assertion"]));
      context.status = status;
      context.body = body;
    },
    ["assertion", "requested_token_use", "scope", "claims"],
  );
  return provider;
}

/** The proofs that claims ask for: {"access_token":{"acrs":{"value":"c1"}}}. */
function toProofs(claims: string): readonly string[] {
  const asked = JSON.parse(claims) as { access_token?: { acrs?: { value?: string } } };
  return asked.access_token?.acrs?.value === undefined ? [] : [asked.access_token.acrs.value];
}

function toEnvironment(
  { companies }: IdentityState,
  { origin, issuerOf }: IdentitySite,
): Readonly<Record<string, string>> {
  const home = companies[0] ?? "";
  return {
    GATEWAY_TENANTS: companies.filter((tenant) => tenant !== tenants.strange).join(","),
    GATEWAY_ISSUER: issuerOf("{tenant}"),
    GATEWAY_KEYS: `${origin}/${home}/jwks`,
    GATEWAY_AUDIENCE: clients.gateway,
    GATEWAY_CLIENT_ID: clients.gateway,
    GATEWAY_CLIENT_SECRET: secrets.gateway,
    GATEWAY_TOKEN_ENDPOINT: `${origin}/{tenant}/token`,
    GATEWAY_PANE_CLIENT: clients.pane,
    GATEWAY_PANE_SCOPE: paneScope,
    GATEWAY_AUTHORITY: issuerOf(home),
    GATEWAY_AUTHORITY_KIND: "openid",
  };
}
