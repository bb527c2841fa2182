// Takes an export in: the same one once, and of one user only so many that have not ended.
import { mostOpenExports } from "../../contract/exports";
import { toSqlState, uniqueViolation } from "./Database";
import type { Statements } from "./Database";
import type { NewExport } from "./Export";
import type { KeepFact } from "./Fact";

/** What became of an order. "different": the id is taken by an export of other content, or another user's. */
export type Ordered = { readonly kind: "accepted" | "known" | "different" | "too-many-open" };

/** Whose orders, and where facts go. */
export interface Ordering {
  readonly room: Statements;
  readonly tenant: string;
  readonly keep: KeepFact;
}

/** Takes an export in; resolved when the order is safe. */
export async function orderExport(wanted: NewExport, { room, tenant, keep }: Ordering): Promise<Ordered> {
  const ordered: Ordered = (await insertExport(wanted, room)) ? { kind: "accepted" } : await compare(wanted, room);
  // One that is known may be here because keeping it failed the first time.
  if (ordered.kind === "accepted" || ordered.kind === "known") await keep({ kind: "ordered", tenant, wanted });
  return ordered;
}

/** Inserts an export; false where its id is taken, or its user has too many. */
export async function insertExport(wanted: NewExport, room: Statements): Promise<boolean> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await insertAtFreePlace(wanted, room);
    } catch (error) {
      // Another order of this user took the same place at the same moment.
      if (tries > mostOpenExports || toSqlState(error) !== uniqueViolation) throw error;
    }
  }
}

async function insertAtFreePlace({ id, owner, contentHash, filter }: NewExport, room: Statements): Promise<boolean> {
  const made = await room.query(
    `insert into export (tenant, id, owner, content_hash, filter, place, cared_until)
     select $1, $2::uuid, $3, $4, $5, free.place, now() + interval '35 seconds' from (
       select places.place from generate_series(0, $6::integer - 1) as places(place)
       where not exists (
         select 1 from export as e
         where e.tenant = $1 and e.owner = $3 and e.place = places.place and e.ended_at is null)
       order by places.place limit 1) as free
     on conflict (tenant, id) do nothing returning id`,
    [id, owner, contentHash, JSON.stringify(filter), mostOpenExports],
  );
  return made.length > 0;
}

async function compare({ id, owner, contentHash }: NewExport, room: Statements): Promise<Ordered> {
  const [known] = await room.query<{ is_same: boolean }>(
    "select owner = $3 and content_hash = $4 as is_same from export where tenant = $1 and id = $2",
    [id, owner, contentHash],
  );
  if (known === undefined) return { kind: "too-many-open" };
  return { kind: known.is_same ? "known" : "different" };
}
