// What the local sign-in service knows while it runs.
import { exportJWK, generateKeyPair } from "jose";
import type { CryptoKey, JWK, JWTPayload } from "jose";
import type { Provider } from "oidc-provider";
import { people, toPersonClaims } from "./people";
import { clients } from "./toProviderSettings";

/** What a token says beside the usual. */
export interface TokenWish {
  readonly tenant?: string;
  readonly user?: string;
  readonly audience?: string;
  readonly claims?: JWTPayload;
}

/** What comes of an on-behalf-of exchange. */
export type Exchange = (assertion: string) => { readonly status: number; readonly body: object };

/** A pair of keys, and the form in which they are published. */
export interface Keys {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly jwk: JWK;
}

/** What the service knows. */
export interface IdentityState {
  readonly companies: readonly string[];
  /** The addresses to which people are sent back. */
  readonly pages: string[];
  /** The claims that sign-ins have asked for, as they came. */
  readonly claimsAsked: string[];
  /** By company. */
  readonly providers: Map<string, Provider>;
  keys: Keys;
  /** Keys of the same name that are not the service's own. */
  readonly otherKeys: Keys;
  /** The token that a program asks for now. */
  wished: TokenWish;
  exchange: Exchange;
  exchanges: number;
}

/** Fresh keys. */
export async function makeKeys(kid: string): Promise<Keys> {
  const { privateKey } = await generateKeyPair("RS256", { extractable: true });
  return { kid, privateKey, jwk: { ...(await exportJWK(privateKey)), kid, alg: "RS256", use: "sig" } };
}

/** A service that has not begun. */
export async function toIdentityState(companies: readonly string[]): Promise<IdentityState> {
  return {
    companies,
    pages: [],
    claimsAsked: [],
    providers: new Map(),
    keys: await makeKeys("first"),
    otherKeys: await makeKeys("first"),
    wished: {},
    exchange: () => ({ status: 400, body: { error: "invalid_grant" } }),
    exchanges: 0,
  };
}

/** The claims of a person's token of Entra ID's version 2. */
export function toClaims(tenant: string, { user = people.ada, claims = {} }: TokenWish): JWTPayload {
  return { ...toPersonClaims(tenant, user), azp: clients.pane, ...claims };
}
