// Moves an export for whoever has it in hand, and for nobody else: its row is locked while that is done.
import type { Database, Statements } from "./Database";
import type { ExportLease } from "./Export";
import { openTenantRoom } from "./tenantRoom";

/** An export that is held. */
export interface HeldExport {
  /** The statements of the one transaction. */
  readonly room: Statements;
  readonly read: number;
  readonly kept: number;
  /** The names of its deals' cells. */
  readonly names: readonly string[];
}

/** Runs the work in one transaction; null, and nothing is done, where another has the export by now or it has ended. */
export async function holdExport<T>(
  { tenant, exportId, fence, turn }: ExportLease,
  database: Database,
  work: (held: HeldExport) => Promise<T>,
): Promise<T | null> {
  return database.transaction(async (statements) => {
    const room = openTenantRoom(statements, tenant);
    const [standing] = await room.query<{ read_count: number; kept_count: number; names: string }>(
      `select read_count, kept_count, names from export
       where tenant = $1 and id = $2 and fence = $3 and turn = $4 and ended_at is null for update`,
      [exportId, fence, turn],
    );
    if (standing === undefined) return null;
    const { read_count: read, kept_count: kept, names } = standing;
    return work({ room, read, kept, names: JSON.parse(names) as readonly string[] });
  });
}
