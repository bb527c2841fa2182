// What the pane shows: one value that says all that is known about the workbook's deal tables. Replaced, never changed.
import type { CellQuestion } from "../deals/cellHelp/CellQuestion";
import type { Edition } from "../deals/edition";
import type { Finding } from "../deals/finding";
import type { RepairOffer } from "../deals/fixes/offer";
import type { Language } from "../deals/words";
import type { RowDefaults } from "../excel/workbookSettings";
import type { BackgroundState } from "./background/BackgroundState";
import type { Notice } from "./notice";
import type { SelectedCell } from "./toSelectedCell";
import type { Connection, Work } from "./work";

/** What is at work. */
export type Task =
  | "inserting"
  | "checking"
  | "adding-column"
  | "restoring-errors"
  | "selecting"
  | "switching"
  | "previewing"
  | "pulling"
  | "pushing"
  | "looking-up"
  | "reverting"
  | "settling"
  | "planning-files"
  | "reading-file"
  | "upgrading"
  | "repairing"
  | "filtering"
  | "writing-cell"
  | "adding-deal"
  | "adding-sheet"
  | "removing"
  | "ordering-export"
  | "fetching-file";

/** What is at work, and how far it is: rows done, of a total where it is known. */
export interface Busy {
  readonly task: Task;
  readonly done: number;
  readonly total: number | null;
}

/** Whether cells are checked as they are typed, or only when the user asks. */
export type Live = "on" | "off";

/** Whether the help with the selected cell is shown, or only its heading. */
export type CellHelpSetting = "open" | "closed";

/** What is known about one deal table. */
export interface DealTableState {
  readonly tableId: string;
  readonly tableName: string;
  readonly sheetId: string;
  readonly sheetName: string;
  readonly edition: Edition;
  /** The sheet's row of the header, from 1: the row of a finding stands in sheet row headerRow + 1 + finding.row. */
  readonly headerRow: number;
  /** Rows that hold a deal; blank rows are not counted. */
  readonly rows: number;
  readonly rowsWithErrors: number;
  /** Errors and warnings of the rows, in row order, then column order; `row` is the index in the table's body, from 0. */
  readonly findings: readonly Finding[];
  /** Findings about the columns. */
  readonly layoutFindings: readonly Finding[];
  /** The English names of the columns, in the sheet's own order. */
  readonly columnNames: readonly string[];
  /** The header as it stands in the sheet for an English name; the name itself where the sheet has none. */
  readonly headerOf: (name: string) => string;
  /** When the whole table was last checked, in milliseconds since 1970. */
  readonly checkedAtMs: number;
  /** Whether cells hold formulas: their results change without an event, so they are as of `checkedAtMs`. */
  readonly hasFormulas: boolean;
  readonly errorsColumn: "present" | "missing";
  /** How many rows are sample deals. */
  readonly samples: number;
  /** What can be done about a finding of a row without typing; null where there is no sensible value. */
  readonly offerOf: (finding: Finding) => RepairOffer | null;
  /** The name of the deal in a row of the body; "" where it has none. */
  readonly dealNameOf: (row: number) => string;
}

/** The state of a session. */
export type SessionState =
  | { readonly phase: "starting" }
  | {
      readonly phase: "no-template";
      readonly live: Live;
      readonly errorsLanguage: Language;
      readonly busy: Busy | null;
      readonly notice: Notice | null;
      readonly undoKept: boolean;
      readonly connection: Connection;
      readonly work: Work;
      /** What goes on in the background; null where nothing can. */
      readonly background: BackgroundState | null;
    }
  | {
      readonly phase: "ready";
      readonly tables: readonly DealTableState[];
      /** The deal table of the active sheet, or the one last used. */
      readonly active: DealTableState;
      readonly live: Live;
      readonly errorsLanguage: Language;
      readonly busy: Busy | null;
      readonly notice: Notice | null;
      /** Whether this Excel keeps the user's undo list when an add-in writes (ExcelApi 1.19). */
      readonly undoKept: boolean;
      readonly connection: Connection;
      readonly work: Work;
      /** What goes on in the background; null where nothing can. */
      readonly background: BackgroundState | null;
      /** Deals with conflicts that are not settled. */
      readonly conflicts: number;
      /** What a row for a new deal begins with. */
      readonly rowDefaults: RowDefaults;
      /** How many deals are kept hidden as they were pulled. */
      readonly pulledDeals: number;
      /** Whether there is a repair to take back. */
      readonly canUndoRepair: boolean;
      /** The selected cell of a deal table; null where none is known, or several columns are selected. */
      readonly selectedCell: SelectedCell | null;
      /** What the help with that cell answers; null where no cell is selected. */
      readonly cellQuestion: CellQuestion | null;
      readonly cellHelp: CellHelpSetting;
    };
