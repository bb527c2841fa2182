// How an export moves on without a page: given back, begun again, or ended in failure.
import type { Database } from "./Database";
import { dropDeals, endExport } from "./endExport";
import type { FailedWhy } from "./endExport";
import type { ExportLease } from "./Export";
import { holdExport } from "./holdExport";
import type { Pause } from "./openWork";

/** Gives an export back as it was; false where another has it by now, or it has ended. */
export async function releaseExport(
  lease: ExportLease,
  { afterMs, isTrouble }: Pause,
  database: Database,
): Promise<boolean> {
  const released = await holdExport(lease, database, async ({ room }) => {
    await room.query(
      `update export set worker = null, due_at = now() + $3::float8 * interval '1 millisecond',
         troubled_at = case when $4::boolean then coalesce(troubled_at, now()) end
       where tenant = $1 and id = $2`,
      [lease.exportId, afterMs, isTrouble],
    );
    return true;
  });
  return released ?? false;
}

/** Forgets what was read, so that the export begins again; false where another has it by now, or it has ended. */
export async function beginExportAgain(lease: ExportLease, database: Database): Promise<boolean> {
  const begun = await holdExport(lease, database, async ({ room }) => {
    await room.query(
      `update export set worker = null, due_at = now(), turn = turn + 1, restarts = restarts + 1,
         skip_token = null, read_count = 0, kept_count = 0, names = '[]', troubled_at = null
       where tenant = $1 and id = $2`,
      [lease.exportId],
    );
    await dropDeals(lease.exportId, room);
    return true;
  });
  return begun ?? false;
}

/** Ends an export without a file; false where another has it by now, or it has ended. */
export async function failExport(lease: ExportLease, why: FailedWhy, database: Database): Promise<boolean> {
  const failed = await holdExport(lease, database, async ({ room }) => {
    await endExport(lease.exportId, { kind: "failed", why }, room);
    return true;
  });
  return failed ?? false;
}
