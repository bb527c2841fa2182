// Work that waits for its user or is under way: batches and exports alike, each kind in a table of its own.
import type { ParkedWhy } from "../../contract/parkedWhy";
import type { Statements } from "./Database";

/** The tables of work; what is said here of one holds of the other. */
export type WorkTable = "batch" | "export";

/** A user with work under way. */
export interface Owner {
  readonly tenant: string;
  readonly user: string;
}

/** Why work waits for its user. */
export interface Parked {
  readonly why: ParkedWhy;
  /** The claims that the next sign-in has to bring; null where it is any. */
  readonly challenge: string | null;
}

/** When work that is given back may be claimed again, and whether its last try failed. */
export interface Pause {
  readonly afterMs: number;
  readonly isTrouble: boolean;
}

/** Users, of all tenants, who have such work that has not ended. */
export async function findOpenOwners(table: WorkTable, database: Statements): Promise<readonly Owner[]> {
  const owners = await database.query<{ tenant: string; owner: string }>(
    `select distinct tenant, owner from ${table} where ended_at is null`,
  );
  return owners.map(({ tenant, owner }) => ({ tenant, user: owner }));
}

/** Whose work is cared for, and for how many milliseconds from now. */
export interface Care {
  readonly owners: readonly Owner[];
  readonly forMs: number;
}

/** Says of these users' open work that somebody with their token looks after it. */
export async function careFor(table: WorkTable, { owners, forMs }: Care, database: Statements): Promise<void> {
  await database.query(
    `update ${table} set cared_until = now() + $2::float8 * interval '1 millisecond', parked_why = null, challenge = null
     from json_to_recordset($1::json) as l(tenant text, "user" text)
     where ${table}.tenant = l.tenant and owner = l."user" and ended_at is null`,
    [JSON.stringify(owners), forMs],
  );
}

/** Notes of all open work of a user in this room that nobody has his token any more. */
export async function parkWork(user: string, { why, challenge }: Parked, room: Statements): Promise<void> {
  for (const table of ["batch", "export"] satisfies readonly WorkTable[]) {
    await room.query(
      `update ${table} set cared_until = now(), parked_why = $3, challenge = $4
       where tenant = $1 and owner = $2 and ended_at is null`,
      [user, why, challenge],
    );
  }
}
