// What a user may read of his exports: cards, pages by keyset, and the deals that make a file.
import { exportCard } from "../../contract/exports";
import type { ExportCard, ExportPage } from "../../contract/exports";
import type { ExportedDeal } from "./Export";
import { cutPage, fromCursor } from "./pageCursor";
import type { BatchesQuery, Reading } from "./readBatches";

interface StoredExport {
  readonly id: string;
  readonly ordered_text: string;
  readonly ordered_ms: number;
  readonly ended_ms: number | null;
  readonly ending: string | null;
  readonly failed_why: string | null;
  readonly parked_why: string | null;
  readonly challenge: string | null;
  readonly read_count: number;
  readonly kept_count: number;
  readonly is_erased: boolean;
  readonly is_cared_for: boolean;
}

const columns = `id, ordered_at::text as ordered_text, ending, failed_why, parked_why, challenge, read_count, kept_count,
  (extract(epoch from ordered_at) * 1000)::float8 as ordered_ms,
  (extract(epoch from ended_at) * 1000)::float8 as ended_ms,
  erased_at is not null as is_erased, cared_until > now() as is_cared_for`;

/** One export; null where this user has none of that id. */
export async function readExport(id: string, { room, owner }: Reading): Promise<ExportCard | null> {
  const [stored] = await room.query<StoredExport>(
    `select ${columns} from export where tenant = $1 and id = $2 and owner = $3`,
    [id, owner],
  );
  return stored === undefined ? null : toCard(stored);
}

/** A page of exports, newest first. */
export async function readExports({ after, most }: BatchesQuery, { room, owner }: Reading): Promise<ExportPage> {
  const from = fromCursor(after);
  const stored = await room.query<StoredExport>(
    `select ${columns} from export where tenant = $1 and owner = $2
     and (ordered_at, id) < ($3::timestamptz, $4::uuid) order by ordered_at desc, id desc limit $5`,
    [owner, from.at, from.id, most + 1],
  );
  const { page, next } = cutPage(stored, most, ({ ordered_text: at }) => at);
  return { exports: page.map(toCard), next };
}

/** The names of the cells that an export's deals have; none where this user has no such export. */
export async function readNames(id: string, { room, owner }: Reading): Promise<ReadonlySet<string>> {
  const [stored] = await room.query<{ names: string }>(
    "select names from export where tenant = $1 and id = $2 and owner = $3",
    [id, owner],
  );
  return new Set(stored === undefined ? [] : (JSON.parse(stored.names) as readonly string[]));
}

/** Deals of an export in their order, from a number on. */
export async function readDeals(
  { id, from, most }: { readonly id: string; readonly from: number; readonly most: number },
  { room, owner }: Reading,
): Promise<readonly ExportedDeal[]> {
  const stored = await room.query<{ content: string }>(
    `select d.content from export_deal as d join export as e on e.tenant = $1 and e.id = d.export_id and e.owner = $3
     where d.tenant = $1 and d.export_id = $2 and d.number >= $4 order by d.number limit $5`,
    [id, owner, from, most],
  );
  return stored.map(({ content }) => JSON.parse(content) as ExportedDeal);
}

function toCard(stored: StoredExport): ExportCard {
  const isOpen = stored.ending === null;
  return exportCard.parse({
    id: stored.id,
    state: stored.ending ?? (stored.is_cared_for ? "working" : "waiting-for-sign-in"),
    failedWhy: stored.failed_why,
    parkedWhy: isOpen ? stored.parked_why : null,
    challenge: isOpen ? stored.challenge : null,
    orderedAt: new Date(stored.ordered_ms).toISOString(),
    endedAt: stored.ended_ms === null ? null : new Date(stored.ended_ms).toISOString(),
    read: stored.read_count,
    kept: stored.kept_count,
    isErased: stored.is_erased,
  });
}
