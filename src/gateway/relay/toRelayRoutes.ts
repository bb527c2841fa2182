// The relay: the pane's own dialect in, Partner Center out, with the caller's identity; nothing is kept for anybody else.
import { Hono } from "hono";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { UpstreamTokens } from "../auth/createUpstreamTokens";
import type { GatewayContext } from "../GatewayContext";
import { GatewayRefusal } from "../GatewayRefusal";
import type { LimitSettings, UpstreamSettings } from "../GatewaySettings";
import { askPartnerCenter } from "./askPartnerCenter";
import type { UpstreamWay } from "./askPartnerCenter";
import { createOnceOnly, toWriteKey } from "./createOnceOnly";
import type { WholeAnswer } from "./createOnceOnly";
import { toBackHeaders, toOnwardHeaders } from "./relayHeaders";
import { toUpstreamUrl } from "./toUpstreamUrl";

/** What the relay needs. */
export interface RelayMeans {
  readonly upstream: UpstreamSettings;
  readonly limits: Pick<LimitSettings, "bodyBytes">;
  readonly tokens: UpstreamTokens;
  readonly way: UpstreamWay;
  /** Notes a write where every process sees it; false where one of them had it before. */
  readonly noteWrite: (tenant: string, key: string) => Promise<boolean>;
}

const retryAfterSeconds = "5";

type Asking = Context<GatewayContext>;

/** Which methods an address has. */
const methods = { list: ["GET", "POST"], one: ["GET", "PATCH"] } as const;

/** The routes, mounted where Partner Center has its referrals, behind the door. */
export function toRelayRoutes({ upstream, limits, tokens, way, noteWrite }: RelayMeans): Hono<GatewayContext> {
  const once = createOnceOnly(way.now);
  const app = new Hono<GatewayContext>();
  app.on(
    ["POST", "PATCH"],
    "*",
    bodyLimit({
      maxSize: limits.bodyBytes,
      onError: () => {
        throw new GatewayRefusal("too-large");
      },
    }),
  );

  async function ask(
    context: Asking,
    body: Uint8Array<ArrayBuffer> | null,
    url: string,
    isFresh = false,
  ): Promise<Response> {
    const { caller, assertion } = context.var;
    const { text } = await tokens.get({ caller, assertion }, { fresh: isFresh });
    const headers = toOnwardHeaders(context.req.raw.headers, text);
    // A write goes on though its caller left: whoever asks again gets its answer.
    const signal = body === null ? context.req.raw.signal : null;
    const answer = await askPartnerCenter({ method: context.req.method, url, headers, body, signal }, way);
    if (answer.status !== 401 || isFresh || answer.headers.has("www-authenticate")) return answer;
    // A token that is refused was not used: with a new one it is the first time. Claims that are asked for go to the pane.
    await answer.body?.cancel();
    return ask(context, body, url, true);
  }

  async function relay(context: Asking, id: string): Promise<Response> {
    const allowed: readonly string[] = id === "" ? methods.list : methods.one;
    const { method } = context.req;
    if (!allowed.includes(method))
      throw new GatewayRefusal("method-not-allowed", { headers: { Allow: allowed.join(", ") } });
    const url = toUpstreamUrl(upstream.address, id, new URL(context.req.url).searchParams);
    if (method === "GET") return toAnswer(await ask(context, null, url));
    const body = new Uint8Array(await context.req.arrayBuffer());
    const write = async (): Promise<WholeAnswer> => toWhole(await ask(context, body, url));
    const clientRequestId = context.req.header("client-request-id") ?? "";
    if (clientRequestId === "") return fromWhole(await write());
    const { tenant, user } = context.var.caller;
    const key = toWriteKey({ tenant, user, clientRequestId, method, url, body });
    const writeFirst = async (): Promise<WholeAnswer> => {
      await expectFirst(() => noteWrite(tenant, key));
      return write();
    };
    return fromWhole(await once.run(key, writeFirst));
  }

  app.all("/", (context) => relay(context, ""));
  app.all("/:id", (context) => relay(context, context.req.param("id")));
  return app;
}

/** Throws where another process, or this one before it was started again, had the write: what came of it is not known here. */
async function expectFirst(note: () => Promise<boolean>): Promise<void> {
  const isFirst = await note().catch((cause: unknown) => {
    throw new GatewayRefusal("ledger-away", { headers: { "Retry-After": retryAfterSeconds }, cause });
  });
  if (!isFirst) throw new GatewayRefusal("no-answer");
}

function toAnswer({ status, headers, body }: Response): Response {
  return new Response(body, { status, headers: toBackHeaders(headers) });
}

async function toWhole({ status, headers, body }: Response): Promise<WholeAnswer> {
  try {
    const bytes = body === null ? null : new Uint8Array(await new Response(body).arrayBuffer());
    return { status, headers: toBackHeaders(headers), body: bytes };
  } catch (cause) {
    // Its head came, its body broke off: what was done is not known to the caller.
    throw new GatewayRefusal("no-answer", { cause });
  }
}

function fromWhole({ status, headers, body }: WholeAnswer): Response {
  return new Response(body, { status, headers: new Headers(headers) });
}
