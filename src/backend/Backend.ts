// The way to Partner Center as actions see it: they never know whether a sandbox, a relay or a gateway is behind it.
import type { DealFilter } from "../deals/dealFilter";
import type { Cells, PulledDeal } from "../deals/pulled";
import type { FieldChange, Upgrade } from "../deals/pushPlan";
import type { Problem, RowOutcome } from "../deals/rowOutcome";
import type { Background } from "./background/Background";
import type { SignInDesk } from "./signIn/SignInDesk";

/** As whom Partner Center sees us. */
export interface CallerCard {
  readonly name: string;
  readonly email: string;
  /** An admin sees all deals, a user those on whose team he is. */
  readonly role: "admin" | "user" | "unknown";
}

/** How far a pull is: deals read from Partner Center, and of these the ones that the filter keeps. */
export interface PullProgress {
  readonly read: number;
  readonly kept: number;
}

/** What a pull asks for. */
export interface PullRequest {
  readonly filter: DealFilter;
  /** Only deals changed since this ISO 8601 time, beside the filter; null for all. */
  readonly changedSince: string | null;
  readonly signal: AbortSignal;
  /** Called with each page's kept deals, in turn; the next page is asked for meanwhile. */
  readonly onDeals: (deals: readonly PulledDeal[], progress: PullProgress) => Promise<void>;
}

/** How a pull ended. "too-many": more than the limit of 5,000; nothing after it was read. */
export type PullEnd =
  | { readonly kind: "complete"; readonly progress: PullProgress }
  | { readonly kind: "cancelled"; readonly progress: PullProgress }
  | { readonly kind: "too-many"; readonly progress: PullProgress; readonly limit: number }
  | { readonly kind: "failed"; readonly progress: PullProgress; readonly problem: Problem };

/** One row to send. `key` is its Referral ID cell: the mark of a new deal, the id of a known one. */
export type PushOrder =
  | {
      readonly kind: "create";
      readonly key: string;
      readonly cells: Cells;
      readonly upgrade: Upgrade;
    }
  | {
      readonly kind: "update";
      readonly key: string;
      readonly cells: Cells;
      readonly pulled: PulledDeal;
      readonly changes: readonly FieldChange[];
      readonly upgrade: Upgrade;
    };

/** A push on its way. */
export interface PushRequest {
  readonly pushId: string;
  readonly orders: readonly PushOrder[];
  /** Referral IDs that belong to other rows, in lower case: no lost creation is one of these. */
  readonly claimed: ReadonlySet<string>;
  /** Aborted: rows that were not begun end as not sent; those under way are waited for. */
  readonly signal: AbortSignal;
  /** Called exactly once for each order, as soon as it is known. */
  readonly onOutcome: (key: string, outcome: RowOutcome) => void;
}

/** What the ledger knows of one new deal: no contents, only what finds its row and its referral again. */
export interface LedgerEntry {
  readonly pushId: string;
  /** The mark, new-<GUID>: the GUID is the request-id of the create. */
  readonly mark: string;
  /** SHA-256 of the cells that were sent, see toContentHash. */
  readonly contentHash: string;
  readonly plannedAtMs: number;
  readonly state: LedgerState;
  /** True where its push is still under way, in this window or another; never kept. */
  readonly running?: true;
}

/** "planned": surely nothing was created yet. "sent": it may have been. */
export type LedgerState =
  | { readonly kind: "planned" }
  | { readonly kind: "sent" }
  | { readonly kind: "created"; readonly referralId: string; readonly engagementId: string }
  | { readonly kind: "not-created" };

/** One row whose outcome is not known, to be looked for. */
export interface LookUp {
  readonly mark: string;
  readonly cells: Cells;
}

/** The way to Partner Center. Methods reject only for mistakes of ours; what can go wrong on the way is in what they give. */
export interface Backend {
  readonly kind: "sandbox" | "gateway";
  /** Where its user signs in; left out where nobody needs to. */
  readonly signInDesk?: SignInDesk;
  /** What goes on while Excel may be closed; null where this installation has nobody for it. */
  readonly background: Background | null;
  fetchCaller(signal: AbortSignal): Promise<CallerCard | Problem>;
  /** Pulls page by page. */
  fetchDeals(request: PullRequest): Promise<PullEnd>;
  /** One deal with Microsoft's side, as it is now. */
  fetchDeal(referralId: string, signal: AbortSignal): Promise<PulledDeal | Problem>;
  /** Microsoft's side of deals, grouped into few requests; deals that could not be read are left out. */
  fetchMicrosoftSides(deals: readonly PulledDeal[], signal: AbortSignal): Promise<readonly PulledDeal[]>;
  /** Records the intents, then sends; resolved when every order has its outcome. At most 1,000 orders. */
  sendPush(request: PushRequest): Promise<void>;
  /** Looks for new deals whose outcome is not known; `claimed` are Referral IDs that belong to other rows. */
  lookUp(
    rows: readonly LookUp[],
    claimed: ReadonlySet<string>,
    signal: AbortSignal,
  ): Promise<ReadonlyMap<string, RowOutcome>>;
  /** What this browser, or the gateway, remembers of the new deals of the last 30 days. */
  readLedger(): Promise<readonly LedgerEntry[]>;
}
