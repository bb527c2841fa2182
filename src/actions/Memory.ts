// All that a session remembers. Replaced, never changed; what the pane shows follows from it.
import type { Language } from "../deals/words";
import type { ActiveSheet } from "../excel/readWorkbook";
import type { CheckedTable } from "./CheckedTable";
import type { Notice } from "./notice";
import type { Busy, Live } from "./sessionState";

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
  /** Sheets that we added, or know to have nothing for us: no reason to read the workbook again. */
  readonly knownSheetIds: ReadonlySet<string>;
  readonly live: Live;
  readonly errorsLanguage: Language;
  readonly busy: Busy | null;
  readonly notice: Notice | null;
  readonly undoKept: boolean;
}

/** What a session remembers before it has looked. */
export function toFirstMemory(errorsLanguage: Language, undoKept: boolean): Memory {
  return {
    phase: "starting",
    tables: new Map(),
    usedTableId: null,
    activeSheet: { id: "", name: "", isEmpty: false, isProtected: false },
    activeSheetIsStale: true,
    sheetNames: [],
    hasListsSheet: false,
    knownSheetIds: new Set(),
    live: "on",
    errorsLanguage,
    busy: null,
    notice: null,
    undoKept,
  };
}

/** The deal table that actions work on: that of the active sheet, or the one used last, or the first. */
export function toActiveTable({ tables, usedTableId, activeSheet }: Memory): CheckedTable | null {
  const used = usedTableId === null ? undefined : tables.get(usedTableId);
  if (used !== undefined && used.place.sheetId === activeSheet.id) return used;
  const all = [...tables.values()];
  return all.find(({ place }) => place.sheetId === activeSheet.id) ?? used ?? all[0] ?? null;
}
