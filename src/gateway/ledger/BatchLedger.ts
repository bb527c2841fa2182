// The ledger as the rest of the gateway sees it: all of one tenant's affairs through `of`, and the upkeep of all.
import type { BatchCard, BatchPage, RowPage } from "../../contract/batches";
import type { Claim } from "./claimRows";
import type { ExportLedger } from "./ExportLedger";
import type { Ending } from "./Ending";
import type { Created } from "./moveRow";
import type { Owner, Parked, Pause } from "./openWork";
import type { BatchesQuery, RowsQuery } from "./readBatches";
import type { ContentRow } from "./readContents";
import type { ClaimedRow, Lease, NewBatch } from "./Row";
import type { Submitted } from "./submitBatch";
import type { Slot, Taker, Taking } from "./traffic";

/** A ledger that is open. */
export interface BatchLedger {
  /** The affairs of one tenant; nothing that it gives or changes is another's. */
  of(tenant: string): TenantLedger;
  /** Exports in the background, which share the tenants' throttles. */
  readonly exports: ExportLedger;
  /** Users with batches under way. */
  findOpenOwners(): Promise<readonly Owner[]>;
  /** Says that somebody with these users' tokens looks after their batches, for so long from now. */
  careFor(owners: readonly Owner[], forMs: number): Promise<void>;
  /** Lets leases go on. */
  renewLeases(held: {
    readonly leases: readonly Lease[];
    readonly slots: readonly Slot[];
    readonly leaseMs: number;
  }): Promise<void>;
  /** Closes the batches whose last row has ended. */
  endBatches(): Promise<void>;
  /** Erases the contents of up to 20 batches older than this; gives how many there were. */
  eraseContents(olderThanMs: number): Promise<number>;
  /** From now on every new deal that waits is looked for before anything else; gives how many there are. */
  doubtWaiting(): Promise<number>;
  /** Forgets writes of the relay that are older than this. */
  forgetWrites(olderThanMs: number): Promise<void>;
  /** Resolved where the database answers. */
  check(): Promise<void>;
  /** Everything is on the disk, and another process may open the ledger. */
  close(): Promise<void>;
}

/** One tenant's batches. */
export interface TenantLedger {
  submit(batch: NewBatch): Promise<Submitted>;
  readBatch(id: string, user: string): Promise<BatchCard | null>;
  readLastProcessed(user: string): Promise<BatchCard | null>;
  readBatches(query: BatchesQuery, user: string): Promise<BatchPage>;
  readRows(query: RowsQuery, user: string): Promise<RowPage>;
  /** All rows with what was sent and answered; contents are null once erased. */
  readContents(batchId: string, user: string): Promise<readonly ContentRow[]>;
  stop(batchId: string, user: string): Promise<boolean>;
  /** Notes that nobody has this user's token any more, and why. */
  park(user: string, parked: Parked): Promise<void>;

  claim(claim: Claim): Promise<readonly ClaimedRow[]>;
  begin(lease: Lease): Promise<boolean>;
  noteCreated(lease: Lease, created: Created): Promise<boolean>;
  end(lease: Lease, ending: Ending): Promise<void>;
  release(lease: Lease, pause: Pause): Promise<void>;
  setLost(lease: Lease, loss: { readonly looks: number; readonly afterMs: number }): Promise<void>;
  /** Of these Referral IDs the ones, in lower case, that belong to a row of this tenant's batches. */
  findClaimed(referralIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Whether a row of the same content is being sent right now: its deal could be mistaken for a lost one's. */
  hasTwinUnderWay(lease: Lease): Promise<boolean>;

  /** Notes a write that the relay is about to hand on; false where it was noted before. */
  noteWrite(key: string): Promise<boolean>;

  openTraffic(width: { readonly startInFlight: number; readonly mostInFlight: number }): Promise<void>;
  takeSlot(taker: Taker): Promise<Taking>;
  freeSlot(slot: Slot): Promise<void>;
  closeTraffic(forMs: number): Promise<void>;
  narrowTraffic(epoch: number): Promise<void>;
  widenTraffic(from: { readonly width: number; readonly epoch: number; readonly mostInFlight: number }): Promise<void>;
}
