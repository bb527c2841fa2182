// All that a session remembers. Replaced, never changed; what the pane shows follows from it.
import type { Language } from "../deals/words";
import type { BackgroundState } from "./background/BackgroundState";
import type { DateSystem } from "../excel/dateSystem";
import type { KnownBatch } from "../excel/knownBatches";
import type { ActiveSheet } from "../excel/readWorkbook";
import type { PulledDeal } from "../deals/pulled";
import type { PullSettings } from "../excel/pullSettings";
import { toRecordPlaces } from "../excel/recordSheet";
import type { RecordPlaces } from "../excel/recordSheet";
import { noRowDefaults } from "../excel/workbookSettings";
import type { RowDefaults } from "../excel/workbookSettings";
import type { CheckedTable } from "./CheckedTable";
import type { Notice } from "./notice";
import type { DoneRepair } from "./repair/DoneRepair";
import type { Busy, CellHelpSetting, Live } from "./sessionState";
import type { SelectedCell } from "./toSelectedCell";
import { noWork } from "./work";
import type { Connection, DealConflict, Work } from "./work";

/** What a session remembers. */
export interface Memory {
  readonly phase: "starting" | "started";
  /** By table id. */
  readonly tables: ReadonlyMap<string, CheckedTable>;
  /** The deal table that the user chose, or used last. */
  readonly usedTableId: string | null;
  readonly activeSheet: ActiveSheet;
  /** Whether anything may have changed on the active sheet since it was last read. */
  readonly activeSheetIsStale: boolean;
  readonly sheetNames: readonly string[];
  readonly hasListsSheet: boolean;
  /** Where the workbook counts its dates from; with 1904 no deal travels. */
  readonly dateSystem: DateSystem;
  /** Sheets that we added, or know to have nothing for us: no reason to read the workbook again. */
  readonly knownSheetIds: ReadonlySet<string>;
  readonly live: Live;
  readonly errorsLanguage: Language;
  readonly rowDefaults: RowDefaults;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly undoKept: boolean;
  /** What was pulled, by Referral ID in lower case. */
  readonly pulled: ReadonlyMap<string, PulledDeal>;
  /** Where on its hidden sheet each of them is kept. */
  readonly pulledPlaces: RecordPlaces;
  /** What the workbook remembers of its last pull. */
  readonly pulls: PullSettings;
  readonly connection: Connection;
  readonly work: Work;
  /** Conflicts that are not settled, by Referral ID in lower case. */
  readonly conflicts: ReadonlyMap<string, DealConflict>;
  /** Repairs that can be taken back, the last one last. */
  readonly repairs: readonly DoneRepair[];
  /** The cell of a deal table that is selected; null where none is, or several columns are. */
  readonly selectedCell: SelectedCell | null;
  /** Whether the help with it is open. */
  readonly cellHelp: CellHelpSetting;
  /** The push that is under way; marks in Referral ID cells are no errors then. */
  readonly pushing: boolean;
  /** Rows that are sent in the background, by mark or Referral ID in lower case: the ids of their batches. */
  readonly underWay: ReadonlyMap<string, string>;
  /** Batches that the workbook remembers. */
  readonly knownBatches: readonly KnownBatch[];
  /** What goes on in the background; null where nothing can. */
  readonly background: BackgroundState | null;
}

/** What a session remembers before it has looked. */
export function toFirstMemory(errorsLanguage: Language, undoKept: boolean, connection: Connection): Memory {
  return {
    phase: "starting",
    tables: new Map(),
    usedTableId: null,
    activeSheet: { id: "", name: "", isEmpty: false, isProtected: false },
    activeSheetIsStale: true,
    sheetNames: [],
    hasListsSheet: false,
    dateSystem: 1900,
    knownSheetIds: new Set(),
    live: "on",
    errorsLanguage,
    rowDefaults: noRowDefaults,
    busy: null,
    notice: null,
    undoKept,
    pulled: new Map(),
    pulledPlaces: toRecordPlaces(false),
    pulls: { filter: null, lastPulledAtMs: null, lastPullStartedAt: null, lastPullBy: null },
    connection,
    work: noWork,
    conflicts: new Map(),
    repairs: [],
    selectedCell: null,
    cellHelp: "open",
    pushing: false,
    underWay: new Map(),
    knownBatches: [],
    background: null,
  };
}

/** The deal table that actions work on: that of the active sheet, or the one used last, or the first. */
export function toActiveTable({ tables, usedTableId, activeSheet }: Memory): CheckedTable | null {
  const used = usedTableId === null ? undefined : tables.get(usedTableId);
  if (used !== undefined && used.place.sheetId === activeSheet.id) return used;
  const all = [...tables.values()];
  return all.find(({ place }) => place.sheetId === activeSheet.id) ?? used ?? all[0] ?? null;
}
