// Tokens for Partner Center on behalf of callers: in memory only, each for the one token that it was traded for.
import { createHash } from "node:crypto";
import { toClaimsChallenge } from "../../contract/signInChallenge";
import { GatewayRefusal } from "../GatewayRefusal";
import type { Caller } from "./Caller";
import type { Exchanged, ExchangeRequest, UpstreamToken } from "./sendExchange";

/** Whose token is wanted: the caller, and the token that he came with. */
interface OnBehalfOf {
  readonly caller: Pick<Caller, "tenant">;
  readonly assertion: string;
}

/** How a token is wanted. */
interface TokenWish {
  /** Not the one that is known: Partner Center refused it. */
  readonly fresh?: boolean;
}

/** Tokens for Partner Center. */
export interface UpstreamTokens {
  /** A token that lasts a while yet. Throws GatewayRefusal: more-proof-needed, consent-needed, signed-out or sign-in-unavailable. */
  get(whose: OnBehalfOf, wish?: TokenWish): Promise<UpstreamToken>;
}

/** What they come from. */
export interface UpstreamTokensWay {
  readonly scope: string;
  readonly exchange: (request: ExchangeRequest) => Promise<Exchanged>;
  readonly now: () => number;
  /** Told of every exchange, by its kind; `error` is the endpoint's own code where it was the gateway that was refused. */
  readonly onExchange: (kind: Exchanged["kind"], error: string) => void;
}

/** A token that ends sooner than this is not begun with: a request may take a minute. */
const leastLifeMs = 5 * 60_000;
const mostKept = 5_000;
const retryAfterSeconds = "5";

interface Kept {
  readonly token: Promise<UpstreamToken>;
  /** Known once the token is. */
  untilMs: number;
}

/** Tokens that are asked for once by however many requests of one caller. */
export function createUpstreamTokens(way: UpstreamTokensWay): UpstreamTokens {
  // Keyed by a hash, so that what opens the gateway is not lying about in memory twice.
  const kept = new Map<string, Kept>();

  function ask({ caller, assertion }: OnBehalfOf): Promise<UpstreamToken> {
    const { scope, exchange, onExchange } = way;
    return exchange({ tenant: caller.tenant, assertion, scope }).then((exchanged) => {
      onExchange(exchanged.kind, exchanged.kind === "unavailable" ? exchanged.error : "");
      return toToken(exchanged);
    });
  }

  function keep(key: string, token: Promise<UpstreamToken>): void {
    const entry: Kept = { token, untilMs: Number.POSITIVE_INFINITY };
    kept.delete(key);
    kept.set(key, entry);
    token.then(
      ({ untilMs }) => (entry.untilMs = untilMs),
      () => {
        if (kept.get(key) === entry) kept.delete(key);
      },
    );
    forgetOld(kept, way.now());
  }

  return {
    get(whose, { fresh = false } = {}) {
      const key = createHash("sha256").update(whose.assertion).digest("base64url");
      const known = kept.get(key);
      if (!fresh && known !== undefined && known.untilMs - leastLifeMs > way.now()) return known.token;
      const token = ask(whose);
      keep(key, token);
      return token;
    },
  };
}

function forgetOld(kept: Map<string, Kept>, nowMs: number): void {
  for (const [key, { untilMs }] of kept) {
    if (untilMs > nowMs && kept.size <= mostKept) return;
    kept.delete(key);
  }
}

function toToken(exchanged: Exchanged): UpstreamToken {
  switch (exchanged.kind) {
    case "token":
      return exchanged.token;
    case "more-proof-needed":
      throw toSignInRefusal(exchanged.claims);
    case "consent-needed":
      throw new GatewayRefusal("consent-needed");
    case "unavailable":
      throw new GatewayRefusal("sign-in-unavailable", { headers: { "Retry-After": retryAfterSeconds } });
  }
}

/** Without claims to answer, the person's own token is no longer good to Entra ID. */
function toSignInRefusal(claims: string | null): GatewayRefusal {
  if (claims === null) {
    return new GatewayRefusal("signed-out", { headers: { "WWW-Authenticate": 'Bearer error="invalid_token"' } });
  }
  const challenge = toClaimsChallenge(Buffer.from(claims, "utf8").toString("base64"));
  return new GatewayRefusal("more-proof-needed", { headers: { "WWW-Authenticate": challenge } });
}
