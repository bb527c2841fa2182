// One page of an export in hand: read and kept, or the export parked, begun again, postponed or given up.
import type { Seat } from "../batches/openWorkplace";
import type { FailedWhy } from "../ledger/endExport";
import type { ClaimedExport, ExportedPage } from "../ledger/Export";
import type { TenantExports } from "../ledger/ExportLedger";
import { readExportPage } from "./readExportPage";

/** What a page needs: a seat with its ledger. */
export interface ExportDesk extends Seat {
  readonly ledger: TenantExports;
}

/** A link that is refused has aged, and another list leads to the end; not for ever. */
const mostRestarts = 3;
/** A list with more pages than this leads in a circle. */
const mostTurns = 10_000;

/** Works on an export for one page. Throws mistakes of ours. */
export async function runExport(claimed: ClaimedExport, desk: ExportDesk): Promise<void> {
  const reading = await readExportPage(claimed, desk.way, desk.signal);
  switch (reading.kind) {
    case "page":
      return keep(claimed, reading.page, desk);
    case "refused":
      return claimed.skipToken === null ? fail(claimed, "refused", desk) : beginAgain(claimed, desk);
    case "signed-out":
      await desk.park();
      return release(claimed, desk);
    case "cancelled":
      return release(claimed, desk);
    case "unreachable":
      return postponeExport(claimed, desk);
  }
}

/** Gives an export back for a while; one that failed for too long in a row is given up. */
export async function postponeExport(claimed: ClaimedExport, desk: ExportDesk): Promise<void> {
  const { ledger, persist, settings } = desk;
  if (claimed.troubledForMs >= settings.connectionPatienceMs) return fail(claimed, "unreachable", desk);
  await persist(() => ledger.release(claimed, { afterMs: settings.postponeMs, isTrouble: true }));
}

async function keep(claimed: ClaimedExport, page: ExportedPage, desk: ExportDesk): Promise<void> {
  if (claimed.turn >= mostTurns && page.nextSkipToken !== null) return fail(claimed, "refused", desk);
  const { ledger, persist, log } = desk;
  const kept = await persist(() => ledger.keepPage(claimed, page));
  if (kept.kind !== "ready" && kept.kind !== "too-many") return;
  const { read, kept: deals } = kept;
  log({ event: kept.kind === "ready" ? "export-ready" : "export-too-many", export: claimed.exportId, read, deals });
}

async function beginAgain(claimed: ClaimedExport, desk: ExportDesk): Promise<void> {
  if (claimed.restarts >= mostRestarts) return fail(claimed, "refused", desk);
  const { ledger, persist, log } = desk;
  const isBegun = await persist(() => ledger.beginAgain(claimed));
  if (isBegun) log({ event: "export-begun-again", export: claimed.exportId });
}

async function release(claimed: ClaimedExport, { ledger, persist }: ExportDesk): Promise<void> {
  await persist(() => ledger.release(claimed, { afterMs: 0, isTrouble: false }));
}

async function fail(
  claimed: ClaimedExport,
  why: FailedWhy,
  { ledger, persist, log }: Pick<ExportDesk, "ledger" | "persist" | "log">,
): Promise<void> {
  const isFailed = await persist(() => ledger.fail(claimed, why));
  if (isFailed) log({ event: "export-failed", export: claimed.exportId, why });
}
