// What pane and gateway say to each other about batches: pushes that the gateway works off while Excel may be closed.
import { z } from "zod";
import { cellLimit } from "../deals/cell";
import { isMark } from "../deals/marks";
import { notSentReasons, problemCodes } from "../deals/rowOutcome";
import { parkedWhy } from "./parkedWhy";

/** The most rows of one batch, as of one file of Partner Center. */
const mostBatchRows = 1_000;

const mostCells = 200;
const cell = z.union([z.string().max(cellLimit), z.number(), z.boolean()]);
const cells = z
  .record(z.string().min(1).max(200), cell)
  .refine((record) => Object.keys(record).length <= mostCells, `A row has at most ${mostCells} cells.`);
const upgrade = z.enum(["none", "partner-led", "co-sell"]);
const pulledDeal = z.object({
  referralId: z.string().min(1).max(100),
  eTag: z.string().max(200),
  updatedAt: z.string().max(100),
  cells,
  behind: z.string().max(200_000),
  microsoft: z.enum(["seen", "not-yet"]),
});
const create = z.object({
  kind: z.literal("create"),
  key: z
    .string()
    .refine((key) => isMark(key) && key === key.trim().toLowerCase(), "A new deal is known by its mark, new-<guid>."),
  cells,
  upgrade,
});
const update = z
  .object({
    kind: z.literal("update"),
    key: z.string().min(1).max(100),
    cells,
    pulled: pulledDeal,
    changes: z.array(z.object({ column: z.string().min(1).max(200), before: cell, after: cell })).max(mostCells),
    upgrade,
  })
  .refine(({ key, pulled }) => key.toLowerCase() === pulled.referralId.toLowerCase(), {
    message: "A change is known by the Referral ID of its deal.",
  });

const order = z.discriminatedUnion("kind", [create, update]);

/** A batch to submit: the id is the pane's own, so that submitting twice is one batch. */
export const batchOrder = z
  .object({
    id: z.uuid(),
    orders: z.array(order).min(1).max(mostBatchRows),
  })
  .refine(({ orders }) => new Set(orders.map(({ key }) => key.toLowerCase())).size === orders.length, {
    message: "Each deal stands in a batch once.",
    path: ["orders"],
  });

/** A batch to submit. */
export type BatchOrder = z.infer<typeof batchOrder>;

/** How a row ended, in the words of the card. */
export const rowEnding = z.enum(["created", "updated", "unchanged", "failed", "not-sent", "unknown"]);

/** How a row ended. */
export type RowEnding = z.infer<typeof rowEnding>;

const counts = z.record(rowEnding, z.number().int().nonnegative());

/** A batch as the pane shows it: the card of Partner Center has records, created, updated and not processed. */
export const batchCard = z.object({
  id: z.uuid(),
  /**
   * "waiting-for-sign-in": nobody's token for it is at hand; nothing of it failed, and it goes on once its user is seen.
   * "stopping": its user stopped it, and what was begun is being finished.
   */
  state: z.enum(["working", "waiting-for-sign-in", "stopping", "processed"]),
  /** Why its last token ended; null where it did not. */
  parkedWhy: parkedWhy.nullable(),
  /** The claims that the next sign-in has to bring (Conditional Access); null where it is any. */
  challenge: z.string().nullable(),
  submittedAt: z.iso.datetime(),
  processedAt: z.iso.datetime().nullable(),
  /** True when its contents were erased: counts and outcomes stay, the file is gone. */
  isErased: z.boolean(),
  records: z.number().int(),
  created: z.number().int(),
  updated: z.number().int(),
  /** Neither created nor updated nor unchanged: failed, not sent, unknown; rows under way count nowhere yet. */
  notProcessed: z.number().int(),
  endings: counts,
});

/** A batch as the pane shows it. */
export type BatchCard = z.infer<typeof batchCard>;

/** A page of a user's batches, newest first; `next` asks for the following one. */
export const batchPage = z.object({ batches: z.array(batchCard), next: z.string().nullable() });

/** A page of a user's batches. */
export type BatchPage = z.infer<typeof batchPage>;

const problem = z.object({
  code: z.enum(problemCodes),
  column: z.string().nullable(),
  partnerCode: z.string(),
  requestId: z.string(),
});

const outcome = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("created"), deal: pulledDeal }),
  z.object({ kind: z.literal("updated"), deal: pulledDeal }),
  z.object({ kind: z.literal("half-done"), done: z.enum(["created", "updated"]), deal: pulledDeal, problem }),
  z.object({ kind: z.literal("failed"), problem }),
  z.object({ kind: z.literal("conflict"), theirs: pulledDeal }),
  z.object({ kind: z.literal("not-sent"), reason: z.enum(notSentReasons) }),
  z.object({ kind: z.literal("unknown"), problem }),
]);

/** What became of one row, for the pane to take back into the sheet. `ending` is null while it is under way. */
const batchRow = z.object({
  number: z.number().int().nonnegative(),
  key: z.string(),
  ending: rowEnding.nullable(),
  /** null while under way, where nothing was asked, and when the contents were erased. */
  outcome: outcome.nullable(),
  referralId: z.string().nullable(),
  /** As it was sent: what an outcome is merged against. null where only keys were asked for, and when the contents were erased. */
  order: order.nullable(),
});

/** How much of a row is asked for: "keys" leaves out what was sent and answered, to see cheaply which rows these are. */
export const rowDetail = z.enum(["keys", "all"]);

/** How much of a row is asked for. */
export type RowDetail = z.infer<typeof rowDetail>;

/** A page of a batch's rows, in their order; `next` is the number to ask after. */
export const rowPage = z.object({ rows: z.array(batchRow), next: z.number().int().nullable() });

/** A page of a batch's rows. */
export type RowPage = z.infer<typeof rowPage>;

/** Why the gateway refuses; `keys` are the marks that stand in another batch already. */
export const batchRefusal = z.object({
  code: z.enum(["not-understood", "too-large", "no-such-batch", "other-content", "marks-known", "erased"]),
  message: z.string(),
  keys: z.array(z.string()).optional(),
});

/** Why the gateway refuses. */
export type BatchRefusal = z.infer<typeof batchRefusal>;
