// The sandbox's own paths are for this machine: no page of another site may use them, whatever name it came by.
import type { MiddlewareHandler } from "hono";

const names = new Set(["localhost", "127.0.0.1", "[::1]"]);

/** Answers 403 to requests under another name than this machine's own, and to those of pages of another origin. */
export const refuseStrangers: MiddlewareHandler = async (context, next) => {
  const { protocol, hostname, host } = new URL(context.req.url);
  const origin = context.req.header("Origin");
  const isOurs = names.has(hostname) && (origin === undefined || origin === `${protocol}//${host}`);
  if (!isOurs) return context.json({ refused: "Only pages of this server and programs of this machine may ask." }, 403);
  await next();
  return undefined;
};
