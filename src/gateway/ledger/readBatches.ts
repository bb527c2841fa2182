// What a user may read of his batches: cards, pages by keyset, rows.
import { batchCard, rowEnding, rowPage } from "../../contract/batches";
import type { BatchCard, BatchPage, RowDetail, RowEnding, RowPage } from "../../contract/batches";
import type { Statements } from "./Database";
import { cutPage, fromCursor } from "./pageCursor";

/** A user of a tenant, and his batches' room. */
export interface Reading {
  readonly room: Statements;
  readonly owner: string;
}

/** Where the next page of batches begins; null is the first. */
export interface BatchesQuery {
  readonly after: string | null;
  readonly most: number;
}

interface StoredBatch {
  readonly id: string;
  readonly row_count: number;
  readonly submitted_text: string;
  readonly submitted_ms: number;
  readonly ended_ms: number | null;
  readonly parked_why: string | null;
  readonly challenge: string | null;
  readonly is_stopped: boolean;
  readonly is_erased: boolean;
  readonly is_cared_for: boolean;
  readonly counts: string | null;
}

const columns = `id, row_count, submitted_at::text as submitted_text,
  (extract(epoch from submitted_at) * 1000)::float8 as submitted_ms,
  (extract(epoch from ended_at) * 1000)::float8 as ended_ms,
  parked_why, challenge, stopped_at is not null as is_stopped, erased_at is not null as is_erased,
  cared_until > now() as is_cared_for, counts`;

/** One batch; null where this user has none of that id. */
export async function readBatch(id: string, { room, owner }: Reading): Promise<BatchCard | null> {
  const [stored] = await room.query<StoredBatch>(
    `select ${columns} from batch where tenant = $1 and id = $2 and owner = $3`,
    [id, owner],
  );
  return stored === undefined ? null : toCard(stored, await countEndings([stored], room));
}

/** The batch that was processed last; null where none was. */
export async function readLastProcessed({ room, owner }: Reading): Promise<BatchCard | null> {
  const [stored] = await room.query<StoredBatch>(
    `select ${columns} from batch where tenant = $1 and owner = $2 and ended_at is not null
     order by ended_at desc limit 1`,
    [owner],
  );
  return stored === undefined ? null : toCard(stored, await countEndings([stored], room));
}

/** A page of batches, newest first. */
export async function readBatches({ after, most }: BatchesQuery, { room, owner }: Reading): Promise<BatchPage> {
  const from = fromCursor(after);
  const stored = await room.query<StoredBatch>(
    `select ${columns} from batch where tenant = $1 and owner = $2
     and (submitted_at, id) < ($3::timestamptz, $4::uuid) order by submitted_at desc, id desc limit $5`,
    [owner, from.at, from.id, most + 1],
  );
  const { page, next } = cutPage(stored, most, ({ submitted_text: at }) => at);
  const counted = await countEndings(page, room);
  return { batches: page.map((one) => toCard(one, counted)), next };
}

/** Which rows of a batch: so many after a number, from -1. */
export interface RowsQuery {
  readonly batchId: string;
  readonly after: number;
  readonly most: number;
  /** Everything where it is left out. */
  readonly detail?: RowDetail;
}

/** A page of a batch's rows, in their order. */
export async function readRows(
  { batchId, after, most, detail = "all" }: RowsQuery,
  { room, owner }: Reading,
): Promise<RowPage> {
  const contents = detail === "all" ? "answer, content" : "null as answer, null as content";
  const stored = await room.query<StoredRow>(
    `select number, key, outcome, referral_id, ${contents} from deal_row
     where tenant = $1 and batch_id = $2 and owner = $3 and number > $4 order by number limit $5`,
    [batchId, owner, after, most + 1],
  );
  const rows = stored.slice(0, most).map(({ number, key, outcome, answer, content, referral_id: referralId }) => ({
    number,
    key,
    ending: outcome === null ? null : rowEnding.parse(outcome),
    outcome: answer === null ? null : (JSON.parse(answer) as unknown),
    referralId,
    order: content === null ? null : (JSON.parse(content) as unknown),
  }));
  return rowPage.parse({ rows, next: stored.length > most ? (rows.at(-1)?.number ?? null) : null });
}

interface StoredRow {
  readonly number: number;
  readonly key: string;
  readonly outcome: string | null;
  readonly answer: string | null;
  readonly content: string | null;
  readonly referral_id: string | null;
}

function toCard(stored: StoredBatch, counted: CountedEndings): BatchCard {
  const endings = stored.counts === null ? counted.get(stored.id) : (JSON.parse(stored.counts) as unknown);
  const full = { ...noneEnded, ...(endings as Partial<Record<RowEnding, number>> | undefined) };
  return batchCard.parse({
    id: stored.id,
    state: toState(stored),
    parkedWhy: stored.ended_ms === null ? stored.parked_why : null,
    challenge: stored.ended_ms === null ? stored.challenge : null,
    submittedAt: new Date(stored.submitted_ms).toISOString(),
    processedAt: stored.ended_ms === null ? null : new Date(stored.ended_ms).toISOString(),
    isErased: stored.is_erased,
    records: stored.row_count,
    created: full.created,
    updated: full.updated,
    notProcessed: full.failed + full["not-sent"] + full.unknown,
    endings: full,
  });
}

const noneEnded: Readonly<Record<RowEnding, number>> = {
  created: 0,
  updated: 0,
  unchanged: 0,
  failed: 0,
  "not-sent": 0,
  unknown: 0,
};

function toState({
  ended_ms: endedMs,
  is_stopped: isStopped,
  is_cared_for: isCaredFor,
}: StoredBatch): BatchCard["state"] {
  if (endedMs !== null) return "processed";
  if (isStopped) return "stopping";
  return isCaredFor ? "working" : "waiting-for-sign-in";
}

type CountedEndings = ReadonlyMap<string, Readonly<Record<string, number>>>;

/** How the rows of batches under way ended so far: of all of them in one statement, because a page may have many. */
async function countEndings(batches: readonly StoredBatch[], room: Statements): Promise<CountedEndings> {
  const open = batches.filter(({ counts }) => counts === null).map(({ id }) => id);
  if (open.length === 0) return new Map();
  // The limit says how few there are: PostgreSQL expects a hundred, and compiles the statement, which takes longer than running it.
  const counted = await room.query<{ batch_id: string; totals: string }>(
    `select l.id as batch_id, json_object_agg(counted.outcome, counted.total)::text as totals
     from (select id from json_array_elements_text($2::json) as id limit $3::integer) as l cross join lateral (
       select outcome, count(*)::integer as total from deal_row
       where tenant = $1 and batch_id = l.id::uuid and outcome is not null group by outcome) as counted
     group by l.id`,
    [JSON.stringify(open), open.length],
  );
  return new Map(counted.map(({ batch_id: id, totals }) => [id, JSON.parse(totals) as Record<string, number>]));
}
