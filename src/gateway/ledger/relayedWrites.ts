// Writes that the relay is about to hand on, so that none is handed on twice: not by another process either.
import type { Statements } from "./Database";

/** Notes a write of a tenant; false where it was noted before, by whichever process. */
export async function noteWrite(key: string, room: Statements): Promise<boolean> {
  const noted = await room.query(
    "insert into relayed_write (tenant, key) values ($1, $2) on conflict (tenant, key) do nothing returning key",
    [key],
  );
  return noted.length > 0;
}

/** Forgets the writes of all tenants that were noted longer ago than this. */
export async function forgetWrites(olderThanMs: number, database: Statements): Promise<void> {
  await database.query("delete from relayed_write where noted_at < now() - $1::float8 * interval '1 millisecond'", [
    olderThanMs,
  ]);
}
