// From what the gateway says of batches and exports to how actions see them: times become milliseconds.
import type { BatchCard, BatchPage, RowPage } from "../../contract/batches";
import type { ExportCard, ExportPage } from "../../contract/exports";
import type { Batch, BatchRow, DealExport, ListPart, RowsPart } from "./Background";

/** The batch of a card. */
export function toBatch(card: BatchCard): Batch {
  const { id, state, parkedWhy, submittedAt, processedAt, isErased, records, created, updated, notProcessed } = card;
  return {
    id,
    state,
    parkedWhy: state === "waiting-for-sign-in" ? (parkedWhy ?? "signed-out") : null,
    submittedAtMs: Date.parse(submittedAt),
    processedAtMs: processedAt === null ? null : Date.parse(processedAt),
    isErased,
    records,
    ended: Object.values(card.endings).reduce((sum, count) => sum + count, 0),
    created,
    updated,
    notProcessed,
  };
}

/** The batches of a page. */
export function toBatches({ batches, next }: BatchPage): ListPart<Batch> {
  return { list: batches.map(toBatch), next };
}

/** The rows of a page. */
export function toRows({ rows, next }: RowPage): RowsPart {
  return { rows: rows.map(toRow), next };
}

function toRow({ number, key, ending, outcome, referralId, order }: RowPage["rows"][number]): BatchRow {
  return { number, key, hasEnded: ending !== null, outcome, referralId, order };
}

/** The export of a card. */
export function toExport(card: ExportCard): DealExport {
  const { id, state, failedWhy, parkedWhy, orderedAt, endedAt, read, kept, isErased } = card;
  return {
    id,
    state,
    failedWhy: state === "failed" ? (failedWhy ?? "refused") : null,
    parkedWhy: state === "waiting-for-sign-in" ? (parkedWhy ?? "signed-out") : null,
    orderedAtMs: Date.parse(orderedAt),
    endedAtMs: endedAt === null ? null : Date.parse(endedAt),
    read,
    kept,
    isErased,
  };
}

/** The exports of a page. */
export function toExports({ exports, next }: ExportPage): ListPart<DealExport> {
  return { list: exports.map(toExport), next };
}
