// The sandbox on a server: Partner Center's own paths, its sign-in, what tells the pane of it, and its control surface.
import type { HttpBindings } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { Hono } from "hono";
import type { Context } from "hono";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import type { callers } from "../../src/sandbox/seed/words";
import { tokenWish } from "./controlSchemas";
import { refuseStrangers } from "./refuseStrangers";
import { toCallerCard } from "./toCallerCard";
import { readWish, toControlRoutes } from "./toControlRoutes";

/** A sandbox to be served. */
export interface SandboxMount {
  readonly sandbox: Sandbox;
  /** Who is signed in where the sign-in names nobody. */
  readonly usualCaller?: keyof typeof callers;
}

type Served = Context<{ Bindings: HttpBindings }>;

const address = "/v1.0/engagements/referrals";
const signIn = "/sandbox/token";

/**
 * The routes of a sandbox: connection.json, the referrals, POST /sandbox/token and the control surface. A token is for
 * the caller that is asked for as JSON, for the usual one where nothing is.
 */
export function toSandboxRoutes({ sandbox, usualCaller = "admin" }: SandboxMount): Hono<{ Bindings: HttpBindings }> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  const answer = toReferrals(sandbox);
  app.get("/connection.json", (context) => {
    context.header("Cache-Control", "no-store");
    return context.json({ kind: "sandbox", address, signIn });
  });
  app.all(address, answer);
  app.all(`${address}/*`, answer);
  app.use("/sandbox/*", refuseStrangers);
  app.post(signIn, async (context) => {
    const { caller = usualCaller } = await readWish(context, tokenWish);
    return context.json({ token: sandbox.issueToken(caller), caller: toCallerCard(caller) });
  });
  app.route("/sandbox", toControlRoutes(sandbox));
  return app;
}

/**
 * Hands requests to the sandbox. A connection that it cuts, before or in its answer, is cut for its caller too: the
 * socket ends. A browser then sends the same request again by itself, a POST too, where it had used the connection before
 * (docs/facts.md): such a repeat has the same client-request-id, and is cut as the first was.
 */
function toReferrals(sandbox: Sandbox): (context: Served) => Promise<Response> {
  const cutIds = new Set<string>();
  return async ({ req, env }) => {
    const id = req.header("client-request-id");
    const cut = (): Response => {
      if (id !== undefined) cutIds.add(id);
      env.outgoing.destroy();
      return RESPONSE_ALREADY_SENT;
    };
    if (id !== undefined && cutIds.has(id)) return cut();
    const response = await sandbox.handle(req.raw);
    if (response.type === "error") return cut();
    return response.body === null ? response : new Response(toCutting(response.body, cut), response);
  };
}

/** The same bytes; where they break off, the connection is cut: the server would write down an error of its own. */
function toCutting(body: ReadableStream<Uint8Array>, cut: () => unknown): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch {
        cut();
      }
    },
    cancel: (reason) => reader.cancel(reason),
  });
}
