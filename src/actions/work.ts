// What the pane shows of pulling and pushing, beside the deals themselves: one value, replaced, never changed.
import type { CallerCard, PullProgress } from "../backend/Backend";
import type { SignInState } from "../backend/signIn/SignInDesk";
import type { DealFilter } from "../deals/dealFilter";
import type { CellValue, Row } from "../deals/cell";
import type { FileCounts, Stranger } from "../deals/csv/toFileMerge";
import type { LeftReason } from "../deals/csv/toImportPlan";
import type { Edition } from "../deals/edition";
import type { RepairGroup } from "../deals/fixes/planRepairs";
import type { Cells, PulledDeal } from "../deals/pulled";
import type { RowPlan } from "../deals/pushPlan";
import type { CurrencyPicture } from "../deals/pipeline/toPipeline";
import type { Care } from "../deals/worklist/toWorklist";
import type { HealthItem } from "../deals/health/toHealth";
import type { Problem, RowOutcome } from "../deals/rowOutcome";

/** Whether there is a way to Partner Center, and as whom. "none": this installation has no backend: files are the way. */
export type Connection =
  | { readonly kind: "none" }
  | {
      readonly kind: "sandbox" | "gateway";
      readonly caller: CallerCard | null;
      readonly problem: Problem | null;
      /** Where signing in stands; left out where nobody needs to. */
      readonly signIn?: SignInState;
    };

/** A row of a deal table as a list shows it. */
export interface RowName {
  /** Its Referral ID or mark; for a new row "row-" and its index in the table's body when it was read. */
  readonly key: string;
  /** The sheet's row when it was read, from 1. */
  readonly sheetRow: number;
  readonly dealName: string;
  readonly customerName: string;
}

/** One row of a preview. */
export interface PreviewRow extends RowName {
  readonly plan: RowPlan;
  /** The row as it was read, as a hash: it is sent only if it is still the same. */
  readonly contentHash: string;
}

/** All that a push would do; nothing is sent before it is confirmed. */
export interface PushPreview {
  readonly tableId: string;
  readonly sheetName: string;
  readonly rows: readonly PreviewRow[];
  /** Rows that a filter or the user hides; they are among the rows. */
  readonly hiddenRows: number;
}

/** How far a push is. */
export interface PushProgress {
  readonly total: number;
  readonly done: number;
  readonly startedAtMs: number;
  readonly cancelling: boolean;
  readonly counts: OutcomeCounts;
}

/** How many rows ended how. Half-done rows and conflicts count as failed. */
export interface OutcomeCounts {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly notSent: number;
  readonly unknown: number;
}

/** One row of a push that has ended. */
export interface OutcomeRow extends RowName {
  readonly outcome: RowOutcome;
  /** The columns that were sent; for a creation all that held a value. */
  readonly columns: readonly string[];
}

/** A push that has ended. */
export interface PushSummary {
  readonly pushId: string;
  readonly tableId: string;
  readonly atMs: number;
  readonly counts: OutcomeCounts;
  readonly rows: readonly OutcomeRow[];
  /** Rows whose outcome could not be written into the sheet, because they or their sheet are gone or protected. */
  readonly notWritten: readonly string[];
  /** The keys of unknown rows that a look-up did not find: only these may be sent again. */
  readonly lookedUp: readonly string[];
}

/** A deal that was changed on both sides. Different fields have merged by themselves. */
export interface DealConflict extends RowName {
  readonly theirs: PulledDeal;
  /** The sheet's cells merged with theirs wherever only one side changed. */
  readonly merged: Cells;
  readonly fields: readonly FieldConflict[];
  /** Fields that are settled already while others are not; none when left out. */
  readonly settled?: ReadonlyMap<string, Side>;
}

/** Whose value counts. */
export type Side = "mine" | "theirs";

/** A field that both sides changed. */
export interface FieldConflict {
  readonly column: string;
  readonly pulled: CellValue;
  readonly mine: CellValue;
  readonly theirs: CellValue;
}

/** A pull that has ended. */
export interface PullSummary {
  readonly atMs: number;
  readonly filter: DealFilter;
  readonly end: "complete" | "cancelled" | "too-many" | "failed";
  readonly progress: PullProgress;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  /** Rows with edits that were not sent: kept, and merged with what came. */
  readonly keptEdits: number;
  readonly conflicts: number;
  readonly limit: number | null;
  readonly problem: Problem | null;
}

/** What files for Partner Center's Import would hold. */
export interface FilePlan {
  readonly tableId: string;
  readonly sheetName: string;
  readonly edition: Edition;
  readonly files: readonly PlannedFile[];
  readonly left: readonly (RowName & { readonly reason: LeftReason })[];
  /** Cells that a spreadsheet would run as a formula when a file is opened in one. */
  readonly formulas: readonly (RowName & { readonly column: string; readonly text: string })[];
}

/** One of these files. */
interface PlannedFile {
  readonly rows: number;
  readonly creates: number;
}

/** What a file that was opened has brought. */
export interface FileSummary {
  readonly fileName: string;
  /** As on Partner Center's card. */
  readonly counts: FileCounts;
  /** Rows that are new in the sheet. */
  readonly added: number;
  readonly unchanged: number;
  readonly keptEdits: number;
  readonly conflicts: number;
  readonly failed: readonly (RowName & { readonly error: string })[];
  readonly strangers: readonly Stranger[];
  readonly unknownColumns: readonly string[];
}

/** A sheet that became one of the edition of 2023. */
export interface UpgradeSummary {
  readonly sheetName: string;
  readonly added: readonly string[];
  /** Rows that want a value now, with the columns in which something is wrong. */
  readonly rows: readonly (RowName & { readonly columns: readonly string[] })[];
}

/** What can be repaired, as it was when it was asked for. */
export interface RepairPlan {
  readonly tableId: string;
  readonly sheetName: string;
  /** The rows on which the plan rests: a row that holds something else by now is left alone. */
  readonly rows: readonly Row[];
  readonly groups: readonly RepairGroup[];
  /** The names of the rows, by their index. */
  readonly names: ReadonlyMap<number, RowName>;
}

/** A deal that wants care, by its name. */
export interface ListedCare extends RowName {
  readonly care: Care;
}

/** The deals that want care, as they stood when they were listed. */
export interface Worklist {
  readonly tableId: string;
  readonly sheetName: string;
  readonly rows: readonly Row[];
  readonly listed: readonly ListedCare[];
}

/** What ails a sheet, as it was when it was looked at. */
export interface SheetHealth {
  readonly tableId: string;
  /** The rows on which this rests: a row that holds something else by now is left alone. */
  readonly rows: readonly Row[];
  readonly items: readonly HealthItem[];
  /** The names of the rows, by their index. */
  readonly names: ReadonlyMap<number, RowName>;
}

/** What is shown of pulling and pushing, of files and of repairs. */
export type Work =
  | { readonly kind: "none" }
  | { readonly kind: "pull-form"; readonly filter: DealFilter; readonly lastPulledAtMs: number | null }
  | {
      readonly kind: "pulling";
      readonly progress: PullProgress;
      readonly written: number;
      readonly startedAtMs: number;
      readonly cancelling: boolean;
    }
  | { readonly kind: "pulled"; readonly summary: PullSummary }
  | { readonly kind: "preview"; readonly preview: PushPreview }
  /** Rows are handed over to be sent in the background; `submitted` of them were taken in. */
  | { readonly kind: "submitting"; readonly rows: number; readonly submitted: number; readonly cancelling: boolean }
  /** What goes on in the background: see BackgroundState. */
  | { readonly kind: "background" }
  | { readonly kind: "pushing"; readonly progress: PushProgress }
  | { readonly kind: "pushed"; readonly summary: PushSummary }
  | { readonly kind: "conflicts"; readonly conflicts: readonly DealConflict[] }
  | { readonly kind: "receipts"; readonly receipts: readonly Receipt[] }
  | { readonly kind: "files" }
  | { readonly kind: "file-plan"; readonly plan: FilePlan }
  | { readonly kind: "files-saved"; readonly names: readonly string[]; readonly rows: number }
  | { readonly kind: "file-opened"; readonly summary: FileSummary }
  | { readonly kind: "upgraded"; readonly summary: UpgradeSummary }
  | { readonly kind: "repairs"; readonly plan: RepairPlan }
  | { readonly kind: "worklist"; readonly list: Worklist }
  | { readonly kind: "health"; readonly health: SheetHealth }
  | { readonly kind: "pipeline"; readonly pictures: readonly CurrencyPicture[] }
  | { readonly kind: "settings" };

/** What a push leaves behind: when, who, ids, which fields, outcome; values only where its user asked for them. */
export interface Receipt {
  readonly pushId: string;
  readonly atMs: number;
  readonly caller: string;
  readonly rows: readonly ReceiptRow[];
}

/** One row of a receipt. */
export interface ReceiptRow {
  readonly referralId: string;
  readonly outcome: RowOutcome["kind"];
  readonly problem: Problem["code"] | null;
  readonly columns: readonly string[];
  /** Values before and after, by column; null where its user did not ask for them. */
  readonly values: readonly { readonly column: string; readonly before: CellValue; readonly after: CellValue }[] | null;
}

/** Nothing is shown. */
export const noWork: Work = { kind: "none" };
