// A workbook in memory that behaves as Excel's does; plain and synchronous.
import type { Area, Position } from "./area";
import type { Owner } from "./cellStore";
import type { Report } from "./changes";
import type { EntrySettings, LocaleName } from "./entry/localeTerms";
import type { OpenTransaction, TransactionOptions } from "./history/Journal";
import { UndoStacks } from "./history/Journal";
import { redoRecord, undoRecord } from "./history/revert";
import { runTransaction } from "./history/runTransaction";
import { LiveRange } from "./LiveRange";
import { ModelError } from "./ModelError";
import type { Sheet } from "./Sheet";
import { Table } from "./Table";

/** A defined name of the workbook; `formula` starts with "=" and its references are absolute. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

/** What a workbook keeps beside its sheets' content. */
export interface WorkbookRoot {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

/** A cell that is being typed in. */
export interface EditState {
  readonly sheet: Sheet;
  readonly position: Position;
  readonly text: string;
}

/** How a workbook is opened. */
export interface WorkbookOptions {
  readonly locale?: LocaleName;
  readonly dateSystem?: 1900 | 1904;
  /** The clock for TODAY and for dates typed without a year. */
  readonly now?: () => Date;
}

/** Running numbers that are never given twice in a file. */
export interface Counters {
  sheet: number;
  table: number;
  rule: number;
}

/** A workbook: sheets, names, settings, the undo stack. Fields are for the model's own files to change, inside a transaction. */
export class Workbook implements EntrySettings {
  root: WorkbookRoot = { sheets: [], names: [] };
  /** The person's locale; not kept in the file. */
  locale: LocaleName;
  dateSystem: 1900 | 1904;
  readonly now: () => Date;
  /** Settings that add-ins keep with the file, as JSON-able values by key. */
  readonly settings = new Map<string, unknown>();
  /** Whether the add-in starts with the file. */
  startup: "none" | "load" = "none";
  /** Counts every change of content; caches of computed values compare it. */
  version = 0;
  edit: EditState | null = null;
  activeSheetId = "";
  open: OpenTransaction | null = null;
  owner: Owner = {};
  readonly stacks = new UndoStacks();
  readonly liveRanges = new Set<LiveRange>();
  readonly counters: Counters = { sheet: 0, table: 0, rule: 0 };
  readonly #listeners = new Set<(report: Report) => void>();
  readonly #tables = new Map<string, Table>();

  constructor(options: WorkbookOptions = {}) {
    this.locale = options.locale ?? "en-US";
    this.dateSystem = options.dateSystem ?? 1900;
    this.now = options.now ?? (() => new Date());
  }

  /** The sheets in tab order, hidden ones included. */
  get sheets(): readonly Sheet[] {
    return this.root.sheets;
  }

  /** The defined names. */
  get names(): readonly DefinedName[] {
    return this.root.names;
  }

  /** The sheet in front. */
  get activeSheet(): Sheet {
    const sheet = this.sheetById(this.activeSheetId) ?? this.sheets[0];
    if (!sheet) throw new ModelError("ItemNotFound", "The workbook has no sheet.");
    return sheet;
  }

  /** The sheet of a name, in any letter case. */
  sheet(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** The sheet of an id. */
  sheetById(id: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** All tables, sheet by sheet. */
  get tables(): readonly Table[] {
    return this.sheets.flatMap((sheet) => sheet.tables);
  }

  /** The table of a name (in any letter case) or id. */
  table(nameOrId: string): Table | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.tables.find((table) => table.id === nameOrId || table.name.toLowerCase() === wanted);
  }

  /** The defined name, in any letter case. */
  definedName(name: string): DefinedName | undefined {
    const wanted = name.toLowerCase();
    return this.names.find((known) => known.name.toLowerCase() === wanted);
  }

  /** The one Table object of a table id on a sheet. */
  tableObject(sheet: Sheet, id: string): Table {
    const key = `${sheet.id} ${id}`;
    const known = this.#tables.get(key) ?? new Table(sheet, id);
    this.#tables.set(key, known);
    return known;
  }

  /**
   * Runs acts as one transaction: all of them, or (when `fn` throws) none. Inside another transaction it is a
   * savepoint of that one. Reports go to the listeners when the outermost one has ended.
   */
  transact<T>(options: TransactionOptions, fn: () => T): T {
    return runTransaction(this, options, fn);
  }

  /** Takes back the newest record of the undo stack; false when there is none. */
  undo(): boolean {
    return undoRecord(this);
  }

  /** Does again what was last taken back; false when there is none. */
  redo(): boolean {
    return redoRecord(this);
  }

  /** The labels of what could be undone, newest last. */
  get undoLabels(): readonly string[] {
    return this.stacks.undo.map((record) => record.label);
  }

  /** The labels of what could be done again, next one last. */
  get redoLabels(): readonly string[] {
    return this.stacks.redo.map((record) => record.label);
  }

  /** Forgets what could be undone and redone. */
  clearUndo(): void {
    this.stacks.clear();
  }

  /** Calls the listener with the report of every transaction that changed something; returns what ends that. */
  onReport(listener: (report: Report) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Hands a report to the listeners. */
  emit(report: Report): void {
    for (const listener of [...this.#listeners]) listener(report);
  }

  /** A reference that follows the cells of an area until it is released. */
  trackRange(sheet: Sheet, area: Area): LiveRange {
    const range = new LiveRange(sheet, area);
    this.liveRanges.add(range);
    return range;
  }

  /** Lets a tracked range go: it follows its cells no longer. */
  releaseRange(range: LiveRange): void {
    this.liveRanges.delete(range);
  }
}
