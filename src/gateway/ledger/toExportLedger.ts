// The ledger's exports over an open database; one tenant's statements go through his room.
import type { Database } from "./Database";
import { stopExport } from "./endExport";
import { claimExport } from "./claimExport";
import type { ExportLedger, TenantExports } from "./ExportLedger";
import { eraseExports, renewExports } from "./exportUpkeep";
import type { KeepFact } from "./Fact";
import { keepPage } from "./keepPage";
import { beginExportAgain, failExport, releaseExport } from "./moveExport";
import { careFor, findOpenOwners } from "./openWork";
import { orderExport } from "./orderExport";
import { readDeals, readExport, readExports, readNames } from "./readExports";
import { openTenantRoom } from "./tenantRoom";

/** What they need. */
export interface ExportLedgerParts {
  readonly database: Database;
  readonly keep: KeepFact;
  /** Called when contents were erased. */
  readonly erased: () => Promise<void>;
}

/** The exports of all tenants. */
export function toExportLedger({ database, keep, erased }: ExportLedgerParts): ExportLedger {
  return {
    of: (tenant) => toTenantExports(tenant, { database, keep }),
    findOpenOwners: () => findOpenOwners("export", database),
    careFor: (owners, forMs) => careFor("export", { owners, forMs }, database),
    renewLeases: (leases, leaseMs) => renewExports(leases, leaseMs, database),
    async eraseContents(olderThanMs) {
      const count = await eraseExports(olderThanMs, database);
      if (count > 0) await erased();
      return count;
    },
  };
}

function toTenantExports(
  tenant: string,
  { database, keep }: Pick<ExportLedgerParts, "database" | "keep">,
): TenantExports {
  const room = openTenantRoom(database, tenant);
  return {
    order: (wanted) => orderExport(wanted, { room, tenant, keep }),
    readExport: (id, owner) => readExport(id, { room, owner }),
    readExports: (query, owner) => readExports(query, { room, owner }),
    readNames: (id, owner) => readNames(id, { room, owner }),
    readDeals: (query, owner) => readDeals(query, { room, owner }),
    stop: (id, owner) => database.transaction((inside) => stopExport(id, owner, openTenantRoom(inside, tenant))),
    claim: (claim) => claimExport(claim, { room, tenant }),
    keepPage: (lease, page) => keepPage(lease, page, database),
    beginAgain: (lease) => beginExportAgain(lease, database),
    release: (lease, pause) => releaseExport(lease, pause, database),
    fail: (lease, why) => failExport(lease, why, database),
  };
}
