// What pane and gateway say to each other about exports: files of deals that the gateway reads while Excel may be closed.
import { z } from "zod";
import { parkedWhy } from "./parkedWhy";

/** The most deals of one export, as of one of Partner Center. */
export const mostExportDeals = 5_000;

/** The most exports of one user that have not ended. */
export const mostOpenExports = 5;

const day = z.iso.date().nullable();

/** What to export: the filter of a pull, see deals/dealFilter. */
const exportFilter = z.object({
  direction: z.enum(["Incoming", "Outgoing"]).nullable(),
  status: z.enum(["New", "Active", "Closed"]).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/u)
    .nullable(),
  closesFrom: day,
  closesTo: day,
  changedSince: day,
  onlyMine: z.boolean(),
  text: z.string().max(500),
});

/** An export to make: the id is the pane's own, so that asking twice is one export. */
export const exportOrder = z.object({ id: z.uuid(), filter: exportFilter });

/** An export to make. */
export type ExportOrder = z.infer<typeof exportOrder>;

/** An export as the pane shows it. */
export const exportCard = z.object({
  id: z.uuid(),
  /** "waiting-for-sign-in": nobody's token for it is at hand; it goes on once its user is seen. */
  state: z.enum(["working", "waiting-for-sign-in", "ready", "failed", "stopped"]),
  /** Why it failed; null where it did not. "too-many": more deals than an export may have. */
  failedWhy: z.enum(["too-many", "refused", "unreachable"]).nullable(),
  /** Why its last token ended; null where it did not. */
  parkedWhy: parkedWhy.nullable(),
  /** The claims that the next sign-in has to bring (Conditional Access); null where it is any. */
  challenge: z.string().nullable(),
  orderedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  /** Deals read from Partner Center, and of these the ones that the filter keeps. */
  read: z.number().int().nonnegative(),
  kept: z.number().int().nonnegative(),
  /** True when its file was erased after its time. */
  isErased: z.boolean(),
});

/** An export as the pane shows it. */
export type ExportCard = z.infer<typeof exportCard>;

/** A page of a user's exports, newest first; `next` asks for the following one. */
export const exportPage = z.object({ exports: z.array(exportCard), next: z.string().nullable() });

/** A page of a user's exports. */
export type ExportPage = z.infer<typeof exportPage>;

/** Why the gateway refuses. "too-many-open": so many of this user's have not ended that no other is taken in. */
export const exportRefusal = z.object({
  code: z.enum([
    "not-understood",
    "too-large",
    "no-such-export",
    "other-content",
    "too-many-open",
    "not-ready",
    "erased",
  ]),
  message: z.string(),
});

/** Why the gateway refuses. */
export type ExportRefusal = z.infer<typeof exportRefusal>;
