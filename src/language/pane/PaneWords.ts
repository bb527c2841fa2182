// Every word that the pane says, by what it is for. A language that lacks one does not compile.
import type { Edition } from "../../deals/edition";
import type { Language } from "../../deals/words";
import type { BackgroundNoticeWords } from "./background/BackgroundNoticeWords";
import type { BackgroundWords } from "./background/BackgroundWords";
import type { CellHelpWords } from "./cellHelp/CellHelpWords";
import type { ConflictWords } from "./conflicts/ConflictWords";
import type { ConnectionWords } from "./connection/ConnectionWords";
import type { FileFault } from "../../deals/csv/UnreadableFile";
import type { FileWords } from "./files/FileWords";
import type { FindingWords } from "./findings/FindingWords";
import type { PipelineWords } from "./pipeline/PipelineWords";
import type { SettingsWords } from "./settings/SettingsWords";
import type { RepairWords } from "./repair/RepairWords";
import type { PreviewWords } from "./preview/PreviewWords";
import type { PullWords } from "./pull/PullWords";
import type { PushWords } from "./push/PushWords";
import type { ReceiptWords } from "./receipts/ReceiptWords";
import type { HealthWords } from "./health/HealthWords";
import type { SignInWords } from "./signIn/SignInWords";
import type { WorklistWords } from "./worklist/WorklistWords";
import type { WorkWords } from "./work/WorkWords";

/** Why the pane cannot work where it was opened. */
export type Obstacle = "office-missing" | "not-in-excel" | "excel-too-old" | "start-failed" | "pane-broken";

/** A heading and the text under it. */
export interface Passage {
  readonly title: string;
  readonly text: string;
}

/** What an edition is called, and when to take it. */
interface EditionWords {
  readonly name: (columns: number) => string;
  readonly hint: string;
}

/** The sentences for what happened, one per code of a notice. */
export interface NoticeWords {
  readonly "template-inserted": (params: { readonly sheet: string; readonly edition: Edition }) => string;
  readonly "cells-moved-down": (params: { readonly sheet: string }) => string;
  readonly "column-added": (params: { readonly header: string }) => string;
  readonly "errors-column-restored": () => string;
  readonly checked: (params: { readonly rows: number; readonly rowsWithErrors: number }) => string;
  readonly "row-hidden": (params: { readonly row: number }) => string;
  readonly "no-template": () => string;
  readonly "nothing-to-check": () => string;
  readonly "no-next-error": () => string;
  readonly "cell-being-edited": () => string;
  readonly "sheet-protected": (params: { readonly sheet: string }) => string;
  readonly "table-gone": (params: { readonly table: string }) => string;
  readonly "finding-gone": () => string;
  readonly "columns-full": (params: { readonly column: "Solution" | "Team member"; readonly limit: number }) => string;
  readonly "table-too-large": (params: { readonly table: string }) => string;
  readonly "excel-busy": () => string;
  readonly "excel-refused": (params: { readonly code: string }) => string;
  readonly "not-connected": () => string;
  readonly "push-under-way": () => string;
  readonly reverted: (params: { readonly rows: number }) => string;
  readonly "nothing-to-revert": () => string;
  readonly "conflicts-settled": (params: { readonly deals: number }) => string;
  readonly "nothing-to-push": () => string;
  readonly "nothing-to-look-up": () => string;
  readonly "push-resumed": (params: {
    readonly found: number;
    readonly released: number;
    readonly unknown: number;
  }) => string;
  readonly "values-restored": (params: {
    readonly fields: number;
    readonly left: number;
    readonly columns: string;
  }) => string;
  readonly "nothing-to-restore": () => string;
  readonly "receipt-on-sheet": (params: { readonly sheet: string }) => string;
  readonly "file-unreadable": (params: { readonly name: string; readonly fault: FileFault }) => string;
  readonly "nothing-to-save": () => string;
  readonly "already-2023": () => string;
  readonly "dates-from-1904": () => string;
  readonly repaired: (params: { readonly cells: number; readonly left: number }) => string;
  readonly "repair-undone": (params: { readonly cells: number; readonly left: number }) => string;
  readonly "nothing-to-repair": () => string;
  readonly "wrong-rows-shown": (params: { readonly rows: number }) => string;
  readonly "all-rows-shown": () => string;
  readonly "deal-added": (params: { readonly row: number }) => string;
  readonly "hidden-data-removed": (params: { readonly deals: number }) => string;
  readonly "hidden-data-needed": () => string;
  readonly "samples-added": (params: { readonly deals: number }) => string;
  readonly "samples-removed": (params: { readonly deals: number }) => string;
  readonly "defaults-saved": () => string;
  readonly "pipeline-on-sheet": (params: { readonly sheet: string }) => string;
  readonly "cell-saved": (params: { readonly header: string; readonly row: number }) => string;
  readonly "cell-changed": (params: { readonly header: string }) => string;
}

/** What is at work, in words. */
export interface BusyWords {
  readonly inserting: string;
  readonly checking: string;
  readonly "adding-column": string;
  readonly "restoring-errors": string;
  readonly selecting: string;
  readonly switching: string;
  readonly previewing: string;
  readonly pulling: string;
  readonly pushing: string;
  readonly "looking-up": string;
  readonly reverting: string;
  readonly settling: string;
  readonly "planning-files": string;
  readonly "reading-file": string;
  readonly upgrading: string;
  readonly repairing: string;
  readonly "adding-deal": string;
  readonly "adding-sheet": string;
  readonly removing: string;
  readonly filtering: string;
  readonly "writing-cell": string;
  readonly "ordering-export": string;
  readonly "fetching-file": string;
}

/** The words of the pane in one language, with the numbers and dates of one locale. */
export interface PaneWords {
  readonly language: Language;
  readonly locale: string;
  readonly paneTitle: string;
  readonly starting: string;
  readonly obstacles: Readonly<Record<Obstacle, Passage>>;
  readonly reload: string;

  readonly insertTitle: string;
  readonly insertLead: string;
  readonly editionLabel: string;
  readonly editions: Readonly<Record<Edition, EditionWords>>;
  readonly insertTemplate: string;
  readonly ownDeals: Passage;
  readonly otherShape: Passage;

  readonly pickTable: string;
  readonly tableOnSheet: (params: { readonly table: string; readonly sheet: string }) => string;
  readonly place: (params: { readonly sheet: string; readonly edition: Edition }) => string;
  readonly verdict: (params: { readonly rows: number; readonly rowsWithErrors: number }) => string;
  /** In place of the verdict, where columns are wrong and no cell is. */
  readonly columnsFirst: string;
  readonly rows: (rows: number) => string;
  readonly rowsWithErrors: (rows: number) => string;
  readonly warnings: (warnings: number) => string;
  readonly checkNow: string;
  readonly nextError: string;
  readonly liveChecking: string;
  readonly liveOff: string;
  readonly undoLost: string;
  readonly checkedAt: (atMs: number, nowMs: number) => string;
  readonly formulas: (atMs: number, nowMs: number) => string;

  readonly findings: string;
  readonly errorCount: (errors: number) => string;
  readonly wholeRow: string;
  readonly sheetRow: (row: number) => string;
  readonly warning: string;
  readonly showMore: (more: number) => string;
  readonly allClear: Passage;
  readonly onlyWarnings: Passage;
  readonly noRows: Passage;

  readonly layout: string;
  readonly errorsMissing: string;
  readonly restoreErrors: string;
  readonly moreColumns: Passage;
  readonly addSolution: string;
  readonly addTeamMember: string;
  readonly errorsLanguage: string;
  readonly errorsLanguageHint: string;

  readonly connection: ConnectionWords;
  readonly signIn: SignInWords;
  readonly pull: PullWords;
  readonly preview: PreviewWords;
  readonly push: PushWords;
  readonly conflicts: ConflictWords;
  readonly receipts: ReceiptWords;
  readonly files: FileWords;
  readonly found: FindingWords;
  readonly repair: RepairWords;
  readonly settings: SettingsWords;
  readonly pipeline: PipelineWords;
  readonly worklist: WorklistWords;
  readonly health: HealthWords;
  readonly cellHelp: CellHelpWords;
  readonly background: BackgroundWords;
  readonly work: WorkWords;

  readonly busy: BusyWords;
  readonly progress: (done: number, total: number) => string;
  readonly dismiss: string;
  readonly notices: NoticeWords & BackgroundNoticeWords;
}

/** The names of our languages, each in itself. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", fr: "Français" };
