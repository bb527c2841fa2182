// The face of the host: our Excel, as tests and the workbench see it.
import type { AddinRuntime, RuntimeListener } from "./AddinRuntime";
import type { Counts } from "./Counts";
import type { Faults } from "./Faults";
import type { HostState, UndoWay } from "./HostState";
import type { WorkbookFile } from "./model/file/WorkbookFile";
import type { LocaleName } from "./model/entry/localeTerms";
import type { Workbook } from "./model/Workbook";
import type { StartReason } from "./office/toAppContext";
import type { User } from "./user/User";

/** How a host is made. */
export interface HostOptions {
  /** The person's locale: typing is read in it, and the add-in is told of it. en-US when left out. */
  readonly locale?: LocaleName;
  /** What becomes of the undo list when the add-in writes. One record per sync when left out. */
  readonly undo?: UndoWay;
  /** The version of ExcelApi that is declared, up to what the library knows. "1.15" when left out. */
  readonly excelApi?: string;
  /** The version of ExcelApiOnline that is declared; it is not there when left out. */
  readonly excelApiOnline?: string;
  /** A saved workbook to open; an empty one with one sheet when left out. */
  readonly openedAgain?: WorkbookFile;
}

/** A workbook with a person before it, and Office around it. */
export interface Host {
  /** The model, to look at; whoever acts on it goes through `user` or through the add-in. */
  readonly workbook: Workbook;
  readonly user: User;
  readonly faults: Faults;
  readonly counts: Counts;
  /** For transports: what their answers are made of. */
  readonly state: HostState;
  /** For transports: connects an add-in runtime; handlers and kept ranges live as long as it does. */
  openRuntime(listener: RuntimeListener, startReason: StartReason): AddinRuntime;
  /** Whether the file asks for the add-in to be loaded with it (its start-up behaviour, for a workbook opened again). */
  readonly wantsRuntime: boolean;
  /** Calls the listener after each change that can be seen; returns what ends that. */
  onRepaint(listener: () => void): () => void;
  /** Calls the listener when events are handed to the add-in; returns what ends that. */
  onEvents(listener: () => void): () => void;
  /** What a file keeps: sheets, settings, start-up behaviour; no handlers and no undo list. */
  save(): WorkbookFile;
}
