// The gateway's routes of batches: submit, list, read, stop, download. Who asks is found out at the door, and sees his own only.
import { Hono } from "hono";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { batchOrder, rowDetail } from "../../contract/batches";
import type { BatchCard, BatchRefusal } from "../../contract/batches";
import { toProcessedFile } from "../../deals/csv/toProcessedFile";
import type { BatchLedger, TenantLedger } from "../ledger/BatchLedger";
import type { GatewayContext } from "../GatewayContext";
import { toWhy } from "../toWhy";
import { toNewBatch } from "./toNewBatch";
import { toProcessedRows } from "./toProcessedRows";

/** What the routes need. */
export interface BatchRoutesMeans {
  readonly ledger: BatchLedger;
  /** Called when a batch was taken in. */
  readonly onSubmitted?: () => void;
}

/** Larger than 1,000 rows with long texts (reliability.md 3): bytes. */
const mostBytes = 8 * 1024 * 1024;
const mostBatches = 50;
const mostRows = 500;

const pageQuery = z.object({
  after: z.string().max(200).optional(),
  most: z.coerce.number().int().min(1).max(mostBatches).default(20),
});
const rowsQuery = z.object({
  after: z.coerce.number().int().min(-1).default(-1),
  most: z.coerce.number().int().min(1).max(mostRows).default(mostRows),
  detail: rowDetail.default("all"),
});
const fileQuery = z.object({
  only: z.enum(["all", "failed"]).default("all"),
  language: z.enum(["en", "fr"]).default("en"),
});

type Asking = Context<GatewayContext>;

/** The routes, to be mounted where batches are to stand ("/batches"). */
export function toBatchRoutes({ ledger, onSubmitted }: BatchRoutesMeans): Hono<GatewayContext> {
  const app = new Hono<GatewayContext>();
  const roomOf = (context: Asking): TenantLedger => ledger.of(context.var.caller.tenant);
  const readOwn = async (id: string, context: Asking): Promise<BatchCard | null> =>
    z.uuid().safeParse(id).success ? roomOf(context).readBatch(id.toLowerCase(), context.var.caller.user) : null;
  const desk: Desk = { roomOf, readOwn, onSubmitted: () => onSubmitted?.() };
  addSubmission(app, desk);
  app.get("/", async (context) => {
    const query = pageQuery.safeParse(context.req.query());
    if (!query.success) return refuse(context, 400, { code: "not-understood", message: toWhy(query.error) });
    const { after = null, most } = query.data;
    return context.json(await roomOf(context).readBatches({ after, most }, context.var.caller.user));
  });

  app.get("/last", async (context) => {
    const card = await roomOf(context).readLastProcessed(context.var.caller.user);
    return card === null ? refuseUnknown(context) : context.json(card);
  });

  app.get("/:id", async (context) => {
    const card = await readOwn(context.req.param("id"), context);
    return card === null ? refuseUnknown(context) : context.json(card);
  });

  addContents(app, desk);
  app.post("/:id/stop", async (context) => {
    const card = await readOwn(context.req.param("id"), context);
    if (card === null) return refuseUnknown(context);
    await roomOf(context).stop(card.id, context.var.caller.user);
    desk.onSubmitted();
    return context.json(await readOwn(card.id, context));
  });
  return app;
}

/** What the routes share. */
interface Desk {
  readonly roomOf: (context: Asking) => TenantLedger;
  /** A batch of the user who asks; another's is no more there than one that never was. */
  readonly readOwn: (id: string, context: Asking) => Promise<BatchCard | null>;
  readonly onSubmitted: () => void;
}

function addSubmission(app: Hono<GatewayContext>, { roomOf, readOwn, onSubmitted }: Desk): void {
  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: (context) =>
      refuse(context, 413, { code: "too-large", message: `A batch has at most ${mostBytes} bytes.` }),
  });
  app.post("/", limit, async (context) => {
    const parsed = batchOrder.safeParse(await context.req.json().catch(() => null));
    if (!parsed.success) return refuse(context, 400, { code: "not-understood", message: toWhy(parsed.error) });
    const batch = toNewBatch(parsed.data, context.var.caller.user);
    const submitted = await roomOf(context).submit(batch);
    switch (submitted.kind) {
      case "accepted":
      case "known":
        onSubmitted();
        return context.json(await readOwn(batch.id, context), submitted.kind === "accepted" ? 202 : 200);
      case "different":
        return refuse(context, 409, {
          code: "other-content",
          message: "This id belongs to another batch: give a new one.",
        });
      case "marks-known":
        return refuse(context, 409, {
          code: "marks-known",
          message: "New deals with these marks stand in an earlier batch: read its outcomes instead.",
          keys: [...submitted.keys],
        });
    }
  });
}

function addContents(app: Hono<GatewayContext>, { roomOf, readOwn }: Desk): void {
  app.get("/:id/rows", async (context) => {
    const card = await readOwn(context.req.param("id"), context);
    if (card === null) return refuseUnknown(context);
    const query = rowsQuery.safeParse(context.req.query());
    if (!query.success) return refuse(context, 400, { code: "not-understood", message: toWhy(query.error) });
    return context.json(await roomOf(context).readRows({ batchId: card.id, ...query.data }, context.var.caller.user));
  });

  app.get("/:id/file", async (context) => {
    const card = await readOwn(context.req.param("id"), context);
    if (card === null) return refuseUnknown(context);
    const query = fileQuery.safeParse(context.req.query());
    if (!query.success) return refuse(context, 400, { code: "not-understood", message: toWhy(query.error) });
    if (card.isErased) {
      return refuse(context, 410, {
        code: "erased",
        message: "The contents of this batch were erased after their time.",
      });
    }
    const rows = toProcessedRows(await roomOf(context).readContents(card.id, context.var.caller.user), query.data);
    // Excel takes a file without the mark at its start for one of the computer's own code page.
    return context.body(`\uFEFF${toProcessedFile(rows)}`, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="batch-${card.id}.csv"`,
    });
  });
}

function refuseUnknown(context: Asking): Response {
  return refuse(context, 404, { code: "no-such-batch", message: "There is no such batch." });
}

function refuse(context: Context, status: 400 | 404 | 409 | 410 | 413, refusal: BatchRefusal): Response {
  return context.json(refusal, status);
}
