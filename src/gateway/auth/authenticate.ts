// The door: who has no good token does not get past it, and is not told why.
import { createMiddleware } from "hono/factory";
import type { MiddlewareHandler } from "hono";
import type { GatewayContext } from "../GatewayContext";
import { GatewayRefusal } from "../GatewayRefusal";
import type { TokenCheck } from "./createTokenCheck";
import { KeysUnavailable } from "./KeysUnavailable";
import { TokenRefused } from "./TokenRefused";
import type { RefusalReason } from "./TokenRefused";

/** A door with this check; it tells `onRefused` why. */
export function authenticate(
  tokenCheck: TokenCheck,
  onRefused: (reason: RefusalReason) => void,
): MiddlewareHandler<GatewayContext> {
  return createMiddleware<GatewayContext>(async (context, next) => {
    try {
      const assertion = readBearer(context.req.header("Authorization"));
      context.set("caller", await tokenCheck.check(assertion));
      context.set("assertion", assertion);
    } catch (error) {
      if (error instanceof TokenRefused) onRefused(error.reason);
      throw toRefusal(error);
    }
    await next();
  });
}

function readBearer(header: string | undefined): string {
  const token = /^Bearer +([\w.~+/=-]+)$/iu.exec(header ?? "")?.[1];
  if (token === undefined) throw new TokenRefused("stranger", header === undefined ? "missing" : "malformed");
  return token;
}

function toRefusal(error: unknown): unknown {
  if (error instanceof KeysUnavailable) {
    return new GatewayRefusal("sign-in-unavailable", { headers: { "Retry-After": "5" }, cause: error });
  }
  if (!(error instanceof TokenRefused)) return error;
  if (error.kind === "not-allowed") return new GatewayRefusal("no-access");
  // RFC 6750: who brought nothing is told the scheme alone.
  const challenge = error.reason === "missing" ? "Bearer" : 'Bearer error="invalid_token"';
  return new GatewayRefusal("signed-out", { headers: { "WWW-Authenticate": challenge } });
}
