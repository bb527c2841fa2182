// Keeps a page of an export: its deals and where the next page begins, together or not at all.
import { mostExportDeals } from "../../contract/exports";
import type { Database, Statements } from "./Database";
import { endExport } from "./endExport";
import type { ExportedDeal, ExportedPage, ExportLease } from "./Export";
import { holdExport } from "./holdExport";
import type { HeldExport } from "./holdExport";

/** What became of a page, with the export's counts. "lost": another has the export by now, or it was stopped. */
export type Keeping =
  | { readonly kind: "lost" }
  | { readonly kind: "going-on" | "ready" | "too-many"; readonly read: number; readonly kept: number };

/** Keeps a page. A deal that moved from one page to the next while they were read is there already, and kept once. */
export async function keepPage(lease: ExportLease, page: ExportedPage, database: Database): Promise<Keeping> {
  const { exportId } = lease;
  const kept = await holdExport(lease, database, async (held): Promise<Keeping> => {
    const fresh = await findFresh(page.deals, exportId, held.room);
    const counts = {
      read: held.read + page.read - (page.deals.length - fresh.length),
      kept: Math.min(mostExportDeals, held.kept + fresh.length),
    };
    const isTooMany = held.kept + fresh.length > mostExportDeals;
    if (!isTooMany) await insertDeals(fresh, exportId, held);
    const names = JSON.stringify(toNames(held.names, fresh));
    await note(exportId, { ...counts, names, next: page.nextSkipToken }, held.room);
    if (isTooMany) await endExport(exportId, { kind: "failed", why: "too-many" }, held.room);
    else if (page.nextSkipToken === null) await endExport(exportId, { kind: "ready" }, held.room);
    return { kind: isTooMany ? "too-many" : page.nextSkipToken === null ? "ready" : "going-on", ...counts };
  });
  return kept ?? { kind: "lost" };
}

async function findFresh(
  deals: readonly ExportedDeal[],
  exportId: string,
  room: Statements,
): Promise<readonly ExportedDeal[]> {
  const known = await room.query<{ referral_id: string }>(
    `select referral_id from export_deal where tenant = $1 and export_id = $2
     and referral_id in (select * from json_array_elements_text($3::json))`,
    [exportId, JSON.stringify(deals.map(toId))],
  );
  const ids = new Set(known.map(({ referral_id: id }) => id));
  return deals.filter((deal) => !ids.has(toId(deal)));
}

async function insertDeals(
  deals: readonly ExportedDeal[],
  exportId: string,
  { room, kept }: Pick<HeldExport, "room" | "kept">,
): Promise<void> {
  const list = deals.map((deal, index) => ({ number: kept + index, id: toId(deal), content: JSON.stringify(deal) }));
  await room.query(
    `insert into export_deal (tenant, export_id, number, referral_id, content)
     select $1, $2::uuid, l.number, l.id, l.content
     from json_to_recordset($3::json) as l(number integer, id text, content text)`,
    [exportId, JSON.stringify(list)],
  );
}

interface Noted {
  readonly read: number;
  readonly kept: number;
  readonly names: string;
  readonly next: string | null;
}

async function note(exportId: string, { read, kept, names, next }: Noted, room: Statements): Promise<void> {
  await room.query(
    `update export set read_count = $3, kept_count = $4, names = $5, skip_token = $6, turn = turn + 1,
       troubled_at = null, worker = null, due_at = now() where tenant = $1 and id = $2`,
    [exportId, read, kept, names, next],
  );
}

function toId({ referralId }: ExportedDeal): string {
  return referralId.toLowerCase();
}

function toNames(known: readonly string[], deals: readonly ExportedDeal[]): readonly string[] {
  return [...new Set([...known, ...deals.flatMap(({ cells }) => Object.keys(cells))])];
}
