// The end of an export: with its file, or without what was read for it.
import type { ExportCard } from "../../contract/exports";
import type { Statements } from "./Database";

/** Why an export failed. */
export type FailedWhy = NonNullable<ExportCard["failedWhy"]>;

/** How an export ends. */
export type ExportEnding = { readonly kind: "ready" } | { readonly kind: "failed"; readonly why: FailedWhy };

/** Ends an export that is held; its deals stay only where they make a file. */
export async function endExport(exportId: string, ending: ExportEnding, room: Statements): Promise<void> {
  await room.query(
    `update export set ending = $3, failed_why = $4, ended_at = now(), worker = null, skip_token = null
     where tenant = $1 and id = $2`,
    [exportId, ending.kind, ending.kind === "failed" ? ending.why : null],
  );
  if (ending.kind === "failed") await dropDeals(exportId, room);
}

/** A user ends his export; false where there is none of that id, or it has ended. Whoever has it in hand keeps nothing more. */
export async function stopExport(exportId: string, owner: string, room: Statements): Promise<boolean> {
  const stopped = await room.query(
    `update export set ending = 'stopped', ended_at = now(), worker = null, skip_token = null
     where tenant = $1 and id = $2 and owner = $3 and ended_at is null returning id`,
    [exportId, owner],
  );
  if (stopped.length > 0) await dropDeals(exportId, room);
  return stopped.length > 0;
}

/** Forgets the deals of an export. */
export async function dropDeals(exportId: string, room: Statements): Promise<void> {
  await room.query("delete from export_deal where tenant = $1 and export_id = $2", [exportId]);
}
