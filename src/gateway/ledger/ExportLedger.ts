// The ledger's exports as the rest of the gateway sees them: one tenant's through `of`, and the upkeep of all.
import type { ExportCard, ExportPage } from "../../contract/exports";
import type { ExportClaim } from "./claimExport";
import type { FailedWhy } from "./endExport";
import type { ClaimedExport, ExportedDeal, ExportedPage, ExportLease, NewExport } from "./Export";
import type { Keeping } from "./keepPage";
import type { Ordered } from "./orderExport";
import type { BatchesQuery } from "./readBatches";
import type { Owner, Pause } from "./openWork";

/** The exports of all tenants. */
export interface ExportLedger {
  /** The exports of one tenant; nothing that it gives or changes is another's. */
  of(tenant: string): TenantExports;
  /** Users with exports under way. */
  findOpenOwners(): Promise<readonly Owner[]>;
  /** Says that somebody with these users' tokens looks after their exports, for so long from now. */
  careFor(owners: readonly Owner[], forMs: number): Promise<void>;
  /** Lets leases go on for so long from now. */
  renewLeases(leases: readonly ExportLease[], leaseMs: number): Promise<void>;
  /** Erases the contents of a few exports older than this; gives how many there were. */
  eraseContents(olderThanMs: number): Promise<number>;
}

/** One tenant's exports. */
export interface TenantExports {
  order(wanted: NewExport): Promise<Ordered>;
  readExport(id: string, user: string): Promise<ExportCard | null>;
  readExports(query: BatchesQuery, user: string): Promise<ExportPage>;
  /** The cells that deals of an export have, by name: they say how many columns its file needs. */
  readNames(id: string, user: string): Promise<ReadonlySet<string>>;
  /** Deals in their order, from a number on; the first has number 0. */
  readDeals(
    query: { readonly id: string; readonly from: number; readonly most: number },
    user: string,
  ): Promise<readonly ExportedDeal[]>;
  /** Ends an export and forgets what was read; false where there is none of that id, or it has ended. */
  stop(id: string, user: string): Promise<boolean>;

  claim(claim: ExportClaim): Promise<ClaimedExport | null>;
  /** Keeps a page and gives the export back, or ends it. */
  keepPage(lease: ExportLease, page: ExportedPage): Promise<Keeping>;
  /** Forgets what was read, to begin again; false where another has it by now, or it has ended. */
  beginAgain(lease: ExportLease): Promise<boolean>;
  /** Gives an export back as it was; false where another has it by now, or it has ended. */
  release(lease: ExportLease, pause: Pause): Promise<boolean>;
  /** Ends an export without a file; false where another has it by now, or it has ended. */
  fail(lease: ExportLease, why: FailedWhy): Promise<boolean>;
}
