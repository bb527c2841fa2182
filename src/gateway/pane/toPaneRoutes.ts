// The built pane, served from the gateway's own origin, and connection.json, which tells it where it came from.
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import { gatewayPaths } from "../../contract/gatewayPaths";
import type { GatewayConnection } from "../../contract/gatewayConnection";
import { signInPage } from "../../contract/signInPage";
import type { GatewaySettings } from "../GatewaySettings";

const yearSeconds = 365 * 24 * 60 * 60;
/** Files whose names hold a hash of their content never change. */
const hashed = /\.[\da-f]{12}\.js$/u;
/** Office shows the pane in a frame of its own: these may. */
const frames =
  "frame-ancestors 'self' https://*.office.com https://*.officeapps.live.com https://*.sharepoint.com https://*.microsoft365.com https://*.cloud.microsoft";

/** The routes; anything that is no file of the pane is left to the app. */
export function toPaneRoutes({ paneFolder, signIn }: Pick<GatewaySettings, "paneFolder" | "signIn">): Hono {
  const connection: GatewayConnection = {
    kind: "gateway",
    address: gatewayPaths.referrals,
    caller: gatewayPaths.caller,
    batches: gatewayPaths.batches,
    exports: gatewayPaths.exports,
    signIn: {
      kind: signIn.authorityKind,
      clientId: signIn.clients[0] ?? "",
      authority: signIn.authority,
      scope: signIn.paneScope,
    },
  };
  // The window of the sign-in is in no frame, and alone speaks to the sign-in service; the rest of its policy is in its page.
  const signInPolicy = `frame-ancestors 'none'; connect-src 'self' ${new URL(signIn.authority).origin}`;
  const toPolicy = (path: string): string => (path === signInPage ? signInPolicy : frames);
  const app = new Hono();
  app.get(gatewayPaths.connection, (context) => context.json(connection, 200, { "Cache-Control": "no-store" }));
  app.get("/", (context) => context.redirect("/taskpane.html"));
  app.use("/*", async (context, next) => {
    await next();
    if (!context.res.ok) return;
    const isHashed = hashed.test(context.req.path);
    context.header("Cache-Control", isHashed ? `public, max-age=${yearSeconds}, immutable` : "no-cache");
    if (context.req.path.endsWith(".html")) context.header("Content-Security-Policy", toPolicy(context.req.path));
  });
  app.get("/*", serveStatic({ root: paneFolder }));
  return app;
}
