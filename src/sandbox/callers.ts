// Who calls: bearer tokens that the sandbox writes itself, and what each role may see.
import { isObject } from "./json";
import { isMicrosofts } from "./referral";
import type { Stored } from "./referral";
import { Refusal } from "./refusal";
import type { Store } from "./store";

/** A person with a role: an admin sees all deals, a user those whose team holds his e-mail, "none" nothing. */
export interface Caller {
  readonly email: string;
  readonly role: "admin" | "user" | "none";
  /** An app without a user, which referral pages do not support. */
  readonly appOnly?: boolean;
}

interface Token extends Caller {
  readonly expiresMs: number;
  readonly serial: number;
}

const prefix = "sandbox.";

/** A token for a caller: readable by anybody, good until `expiresMs`, told apart from others by its serial number. */
export function writeToken(caller: Caller, expiresMs: number, serial: number): string {
  const token: Token = { ...caller, expiresMs, serial };
  return prefix + btoa(encodeURIComponent(JSON.stringify(token)));
}

/** The caller of a token; `anybody` stands for every token that is not the sandbox's own. Throws 401 or 403. */
export function readCaller(authorization: string | null, nowMs: number, anybody: Caller | null): Caller {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? "")?.[1];
  if (token === undefined) throw unauthenticated("The Authorization header holds no bearer token.");
  const caller = token.startsWith(prefix) ? readToken(token, nowMs) : anybody;
  if (caller === null) throw unauthenticated("The token is not known.");
  if (caller.appOnly === true) {
    throw new Refusal(403, { message: "App-only tokens are not supported.", partnerCenterCode: "900329" });
  }
  if (caller.role === "none") throw new Refusal(403, { message: "The user has no referrals role." });
  return caller;
}

/** A 401 with the header that belongs to it. */
export function unauthenticated(message: string): Refusal {
  return new Refusal(401, { message, headers: { "WWW-Authenticate": 'Bearer error="invalid_token"' } });
}

/** The 403 of Conditional Access: sign in again with these claims. */
export function insufficientClaims(): Refusal {
  const claims = btoa(JSON.stringify({ access_token: { acrs: { essential: true, value: "c1" } } }));
  const address = "https://login.microsoftonline.com/common/oauth2/authorize";
  const challenge = `Bearer realm="", authorization_uri="${address}", error="insufficient_claims", claims="${claims}"`;
  return new Refusal(403, {
    message: "error=insufficient_claims",
    headers: { "WWW-Authenticate": challenge },
    partnerCenterCode: "900309",
  });
}

/** Whether a caller sees a referral; he sees Microsoft's where he sees the partner's of the same engagement. */
export function maySee(caller: Caller, referral: Stored, store: Store): boolean {
  if (caller.role === "admin") return true;
  const email = caller.email.toLowerCase();
  const isOf = ({ team }: Stored) => team.some((person) => person.email?.toLowerCase() === email);
  return isMicrosofts(referral) ? store.inEngagement(referral.engagementId).some(isOf) : isOf(referral);
}

function readToken(token: string, nowMs: number): Caller | null {
  const read = parseToken(token.slice(prefix.length));
  if (read !== null && read.expiresMs <= nowMs) throw unauthenticated("The token has expired.");
  return read;
}

function parseToken(text: string): Token | null {
  try {
    const token: unknown = JSON.parse(decodeURIComponent(atob(text)));
    return isToken(token) ? token : null;
  } catch {
    return null;
  }
}

function isToken(token: unknown): token is Token {
  return isObject(token) && typeof token.email === "string" && typeof token.expiresMs === "number";
}
