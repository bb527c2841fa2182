// Takes a batch in: all of its rows or none, and the same batch only once.
import { toSqlState, uniqueViolation } from "./Database";
import type { Database } from "./Database";
import type { KeepFact } from "./Fact";
import type { NewBatch } from "./Row";
import { openTenantRoom } from "./tenantRoom";

/** What became of submitting. "different": the id is taken by a batch of other content, or another user's. */
export type Submitted =
  | { readonly kind: "accepted" }
  | { readonly kind: "known" }
  | { readonly kind: "different" }
  | { readonly kind: "marks-known"; readonly keys: readonly string[] };

/** Where facts go, and whose they are. */
export interface Submitting {
  readonly database: Database;
  readonly tenant: string;
  readonly keep: KeepFact;
}

/** Takes a batch in; resolved when it is safe. */
export async function submitBatch(batch: NewBatch, { database, tenant, keep }: Submitting): Promise<Submitted> {
  try {
    const isNew = await database.transaction((statements) => insertBatch(batch, openTenantRoom(statements, tenant)));
    const submitted = isNew ? accepted : await compare(batch, { database, tenant, keep });
    // One that is known may be here because keeping it failed the first time.
    if (submitted.kind !== "different") await keep({ kind: "submitted", tenant, batch });
    return submitted;
  } catch (error) {
    if (toSqlState(error) !== uniqueViolation) throw error;
    return { kind: "marks-known", keys: await findKnownMarks(batch, { database, tenant, keep }) };
  }
}

const accepted: Submitted = { kind: "accepted" };

type Room = ReturnType<typeof openTenantRoom>;

/** Inserts a batch with its rows; false where its id is taken. */
export async function insertBatch({ id, owner, contentHash, rows }: NewBatch, room: Room): Promise<boolean> {
  const made = await room.query(
    `insert into batch (tenant, id, owner, content_hash, row_count, cared_until)
     values ($1, $2, $3, $4, $5, now() + interval '35 seconds')
     on conflict (tenant, id) do nothing returning id`,
    [id, owner, contentHash, rows.length],
  );
  if (made.length === 0) return false;
  const list = rows.map(({ order, contentHash: hash }, number) => ({
    number,
    kind: order.kind,
    key: order.key,
    hash,
    content: JSON.stringify(order),
  }));
  await room.query(
    `insert into deal_row (tenant, batch_id, number, owner, kind, key, content, content_hash)
     select $1, $2::uuid, l.number, $3, l.kind, l.key, l.content, l.hash
     from json_to_recordset($4::json) as l(number integer, kind text, key text, hash text, content text)`,
    [id, owner, JSON.stringify(list)],
  );
  return true;
}

async function compare({ id, owner, contentHash }: NewBatch, { database, tenant }: Submitting): Promise<Submitted> {
  const same = await openTenantRoom(database, tenant).query(
    "select id from batch where tenant = $1 and id = $2 and owner = $3 and content_hash = $4",
    [id, owner, contentHash],
  );
  return same.length > 0 ? { kind: "known" } : { kind: "different" };
}

async function findKnownMarks({ rows }: NewBatch, { database, tenant }: Submitting): Promise<readonly string[]> {
  const marks = rows.filter(({ order }) => order.kind === "create").map(({ order }) => order.key);
  const known = await openTenantRoom(database, tenant).query<{ key: string }>(
    `select key from deal_row where tenant = $1 and kind = 'create'
     and key in (select * from json_array_elements_text($2::json))`,
    [JSON.stringify(marks)],
  );
  return known.map(({ key }) => key);
}
