// The sandbox's control surface, for tests and curious people: switches, mishaps, its log, a deal that somebody else changes.
import type { Context } from "hono";
import { Hono } from "hono";
import { HTTPException } from "hono/http-exception";
import { z } from "zod";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import type { Referral } from "../../src/sandbox/referral";
import type { LogEntry } from "../../src/sandbox/requestLog";
import { behaviourChange, dealChange, faultsChange } from "./controlSchemas";

/**
 * GET and PATCH behaviour and faults, GET and DELETE log, PATCH deals/ID, all JSON. The log holds ids, times and counts,
 * no answer holds what is in a deal.
 */
export function toControlRoutes(sandbox: Sandbox): Hono {
  const { behaviour, faults } = sandbox;
  const app = new Hono();
  app.get("/behaviour", (context) => context.json(behaviour));
  app.patch("/behaviour", async (context) => {
    return context.json(Object.assign(behaviour, await readWish(context, behaviourChange)));
  });
  app.get("/faults", (context) => context.json(faults));
  app.patch("/faults", async (context) => {
    return context.json(Object.assign(faults, await readWish(context, faultsChange)));
  });
  app.get("/log", (context) => context.json({ counts: sandbox.counts(), requests: sandbox.log.map(toLine) }));
  app.delete("/log", (context) => {
    sandbox.clearLog();
    return context.body(null, 204);
  });
  app.patch("/deals/:id", async (context) => {
    const id = context.req.param("id");
    const change = await readWish(context, dealChange);
    if (!sandbox.referrals().some((referral) => referral.id === id)) {
      throw toRefusal(404, `The sandbox holds no deal ${id}.`);
    }
    const { eTag } = sandbox.change(id, (draft) => changeDeal(draft, change));
    return context.json({ id, eTag });
  });
  return app;
}

/** The JSON body of a request in the shape wanted, no body being {}; throws what is answered as 400 and says what is wrong. */
export async function readWish<T>({ req }: Context, schema: z.ZodType<T>): Promise<T> {
  const text = await req.text();
  const body = text === "" ? {} : parseJson(text);
  const read = schema.safeParse(body);
  if (read.success) return read.data;
  throw toRefusal(400, z.prettifyError(read.error));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw toRefusal(400, "This is no JSON.");
  }
}

function changeDeal(draft: Referral, { details, ...texts }: z.infer<typeof dealChange>): void {
  Object.assign(draft, texts);
  Object.assign(draft.details, details);
}

function toRefusal(status: 400 | 404, refused: string): HTTPException {
  return new HTTPException(status, { res: Response.json({ refused }, { status }) });
}

/** An entry without its address: filters name countries and people. */
function toLine(entry: LogEntry): Omit<LogEntry, "path" | "query"> {
  const { method, operation, referralId, clientRequestId, requestId, patchedPaths } = entry;
  const { startedMs, endedMs, status, committed } = entry;
  const ids = { referralId, clientRequestId, requestId };
  return { method, operation, ...ids, patchedPaths, startedMs, endedMs, status, committed };
}
