// The gateway's routes of exports: order, list, read, download, stop. Who asks is found out at the door, and sees his own only.
import { Hono } from "hono";
import type { Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { exportOrder, mostOpenExports } from "../../contract/exports";
import type { ExportCard, ExportRefusal } from "../../contract/exports";
import type { GatewayContext } from "../GatewayContext";
import type { ExportLedger, TenantExports } from "../ledger/ExportLedger";
import { toWhy } from "../toWhy";
import { toExportFile } from "./toExportFile";
import { toNewExport } from "./toNewExport";

/** What the routes need. */
export interface ExportRoutesMeans {
  readonly ledger: ExportLedger;
  /** Called when an export was taken in. */
  readonly onOrdered: () => void;
}

/** An order is an id and a filter: bytes. */
const mostBytes = 64 * 1024;

const pageQuery = z.object({
  after: z.string().max(200).optional(),
  most: z.coerce.number().int().min(1).max(50).default(20),
});

type Asking = Context<GatewayContext>;

/** What the routes share. */
interface Desk {
  readonly roomOf: (context: Asking) => TenantExports;
  /** An export of the user who asks; another's is no more there than one that never was. */
  readonly readOwn: (id: string, context: Asking) => Promise<ExportCard | null>;
}

/** The routes, to be mounted where exports are to stand ("/exports"). */
export function toExportRoutes({ ledger, onOrdered }: ExportRoutesMeans): Hono<GatewayContext> {
  const app = new Hono<GatewayContext>();
  const roomOf: Desk["roomOf"] = (context) => ledger.of(context.var.caller.tenant);
  const desk: Desk = {
    roomOf,
    async readOwn(id, context) {
      if (!z.uuid().safeParse(id).success) return null;
      return roomOf(context).readExport(id.toLowerCase(), context.var.caller.user);
    },
  };
  addOrder(app, desk, onOrdered);
  app.get("/", async (context) => {
    const query = pageQuery.safeParse(context.req.query());
    if (!query.success) return refuse(context, 400, { code: "not-understood", message: toWhy(query.error) });
    const { after = null, most } = query.data;
    return context.json(await roomOf(context).readExports({ after, most }, context.var.caller.user));
  });
  app.get("/:id", async (context) => {
    const card = await desk.readOwn(context.req.param("id"), context);
    return card === null ? refuseUnknown(context) : context.json(card);
  });
  app.post("/:id/stop", async (context) => {
    const card = await desk.readOwn(context.req.param("id"), context);
    if (card === null) return refuseUnknown(context);
    await roomOf(context).stop(card.id, context.var.caller.user);
    return context.json(await desk.readOwn(card.id, context));
  });
  addFile(app, desk);
  return app;
}

function addOrder(app: Hono<GatewayContext>, { roomOf, readOwn }: Desk, onOrdered: () => void): void {
  const limit = bodyLimit({
    maxSize: mostBytes,
    onError: (context) =>
      refuse(context, 413, { code: "too-large", message: `An order has at most ${mostBytes} bytes.` }),
  });
  app.post("/", limit, async (context) => {
    const parsed = exportOrder.safeParse(await context.req.json().catch(() => null));
    if (!parsed.success) return refuse(context, 400, { code: "not-understood", message: toWhy(parsed.error) });
    const wanted = toNewExport(parsed.data, context.var.caller.user);
    const ordered = await roomOf(context).order(wanted);
    switch (ordered.kind) {
      case "accepted":
      case "known":
        onOrdered();
        return context.json(await readOwn(wanted.id, context), ordered.kind === "accepted" ? 202 : 200);
      case "different":
        return refuse(context, 409, {
          code: "other-content",
          message: "This id belongs to another export: give a new one.",
        });
      case "too-many-open":
        return refuse(context, 409, {
          code: "too-many-open",
          message: `${mostOpenExports} exports are under way: wait for one of them, or stop it.`,
        });
    }
  });
}

function addFile(app: Hono<GatewayContext>, { roomOf, readOwn }: Desk): void {
  app.get("/:id/file", async (context) => {
    const card = await readOwn(context.req.param("id"), context);
    if (card === null) return refuseUnknown(context);
    if (card.isErased) {
      return refuse(context, 410, {
        code: "erased",
        message: "The contents of this export were erased after their time.",
      });
    }
    if (card.state !== "ready") {
      return refuse(context, 409, { code: "not-ready", message: `This export has no file: it is ${card.state}.` });
    }
    const { user } = context.var.caller;
    const room = roomOf(context);
    const file = toExportFile({
      names: await room.readNames(card.id, user),
      count: card.kept,
      readDeals: (from, most) => room.readDeals({ id: card.id, from, most }, user),
    });
    return context.body(file, 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="export-${card.id}.csv"`,
    });
  });
}

function refuseUnknown(context: Asking): Response {
  return refuse(context, 404, { code: "no-such-export", message: "There is no such export." });
}

function refuse(context: Context, status: 400 | 404 | 409 | 410 | 413, refusal: ExportRefusal): Response {
  return context.json(refusal, status);
}
