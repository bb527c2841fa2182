// The gateway as one function from Request to Response: door, relay, background, pane, and what looks after it.
import { Hono } from "hono";
import type { MiddlewareHandler } from "hono";
import { cors } from "hono/cors";
import { secureHeaders } from "hono/secure-headers";
import { routePath } from "hono/route";
import { gatewayPaths } from "../contract/gatewayPaths";
import type { GatewayCallerCard } from "../contract/callerCard";
import { authenticate } from "./auth/authenticate";
import type { TokenCheck } from "./auth/createTokenCheck";
import type { UpstreamTokens } from "./auth/createUpstreamTokens";
import type { BackgroundRoutes } from "./BackgroundRoutes";
import type { Log } from "./batches/Log";
import type { GatewayContext } from "./GatewayContext";
import { GatewayRefusal } from "./GatewayRefusal";
import type { GatewaySettings } from "./GatewaySettings";
import { toOpenApi } from "./openapi/toOpenApi";
import type { Metrics } from "./operations/createMetrics";
import { toOperationsRoutes } from "./operations/toOperationsRoutes";
import { toPaneRoutes } from "./pane/toPaneRoutes";
import { readableHeaders, sendableHeaders } from "./relay/relayHeaders";
import { toRelayRoutes } from "./relay/toRelayRoutes";

/** What an app is made of. */
export interface GatewayParts {
  readonly settings: GatewaySettings;
  readonly tokenCheck: TokenCheck;
  readonly tokens: UpstreamTokens;
  readonly background: BackgroundRoutes;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly fetch: typeof fetch;
  readonly now: () => number;
  readonly isStopping: () => boolean;
}

const corsAgeSeconds = 600;

/** The app. */
export function createGatewayApp(parts: GatewayParts): Hono<GatewayContext> {
  const { settings, tokenCheck, tokens, background, metrics, log, now } = parts;
  const { batches, exports } = background;
  const app = new Hono<GatewayContext>();
  app.use(watch(parts));
  app.use(
    secureHeaders({ crossOriginResourcePolicy: "cross-origin", xFrameOptions: false, crossOriginOpenerPolicy: false }),
  );
  app.use(
    cors({
      origin: [...settings.origins],
      allowMethods: ["GET", "POST", "PATCH"],
      allowHeaders: [...sendableHeaders],
      exposeHeaders: [...readableHeaders],
      maxAge: corsAgeSeconds,
    }),
  );
  app.route(
    "/",
    toOperationsRoutes({
      metrics,
      metricsToken: settings.metricsToken,
      checks: { ledger: () => background.isReady(), keys: () => tokenCheck.hasKeys() },
      isStopping: parts.isStopping,
    }),
  );
  app.get(gatewayPaths.openApi, (context) => context.json(toOpenApi([...batches.paths, ...exports.paths])));
  const door = authenticate(tokenCheck, (reason) => {
    metrics.tokenRefused(reason);
    log({ event: "token-refused", reason });
  });
  const inside = [door, meet(background), keepNowhere] as const;
  for (const path of [gatewayPaths.caller, gatewayPaths.batches, gatewayPaths.exports, gatewayPaths.referrals]) {
    app.use(path, ...inside);
    app.use(`${path}/*`, ...inside);
  }
  app.get(gatewayPaths.caller, (context) => {
    const { name, email, role } = context.var.caller;
    const card: GatewayCallerCard = { name, email, role };
    return context.json(card);
  });
  app.route(gatewayPaths.batches, batches.routes);
  app.route(gatewayPaths.exports, exports.routes);
  const way = { fetch: parts.fetch, timeoutMs: settings.upstream.timeoutMs, onEnd: metrics.asked, now };
  const { upstream, limits } = settings;
  const noteWrite: BackgroundRoutes["noteWrite"] = (tenant, key) => background.noteWrite(tenant, key);
  app.route(gatewayPaths.referrals, toRelayRoutes({ upstream, limits, tokens, way, noteWrite }));
  app.route("/", toPaneRoutes(settings));
  app.notFound(() => new GatewayRefusal("no-such-path").toResponse());
  app.onError((error) => {
    if (error instanceof GatewayRefusal) return error.toResponse();
    log({ event: "fault", why: error.name });
    return new GatewayRefusal("fault").toResponse();
  });
  return app;
}

/** Whoever asks brings a token, and with it goes on what waited for him. */
function meet(background: BackgroundRoutes): MiddlewareHandler<GatewayContext> {
  return async (context, next) => {
    const { caller, assertion: token } = context.var;
    background.meet({ tenant: caller.tenant, user: caller.user, email: caller.email, token });
    await next();
  };
}

/** Answers for one person are nobody else's, and stay out of every cache. */
const keepNowhere: MiddlewareHandler<GatewayContext> = async (context, next) => {
  await next();
  context.header("Cache-Control", "no-store");
  context.header("Vary", "Authorization", { append: true });
};

/** Counts and logs every request by its route's pattern: addresses hold ids and filters. */
function watch({ metrics, log, now }: GatewayParts): MiddlewareHandler<GatewayContext> {
  return async (context, next) => {
    const startedMs = now();
    await next();
    const ms = Math.round(now() - startedMs);
    const { method } = context.req;
    // The one that answered: the deepest that ran.
    const route = routePath(context);
    const { status } = context.res;
    metrics.answered({ method, route, status }, ms);
    log({ event: "answered", method, route, status, ms });
  };
}
