// The workbench's own state around a host: which workbook is open, the pane, and what Excel had to refuse.
import { createHost } from "../host/createHost";
import type { Host } from "../host/Host";
import type { UndoWay } from "../host/HostState";
import type { WorkbookFile } from "../host/model/file/WorkbookFile";
import type { ValidationAlert } from "../host/model/rules";
import type { LocaleName } from "../host/model/entry/localeTerms";
import { EntryRefused } from "../host/user/EntryRefused";

/** What can be chosen about Excel before a workbook is opened. */
export interface BenchOptions {
  readonly locale: LocaleName;
  readonly undo: UndoWay;
}

/** A box in front of the sheet; `alert` is there where a validation rule refused an entry. */
export interface Box {
  readonly message: string;
  readonly alert: ValidationAlert | null;
}

/** What the page draws; replaced, never changed. */
export interface BenchState extends BenchOptions {
  readonly host: Host;
  /** Counts the workbooks opened so far: a new one gets a new pane. */
  readonly opening: number;
  /** Counts repaints of the host. */
  readonly version: number;
  readonly isPaneOpen: boolean;
  /** Whether the add-in's page is loaded: from the first time that the pane or a button needs it. */
  readonly isAddinLoaded: boolean;
  readonly box: Box | null;
}

/** The state and what can be done to it. */
export interface Bench {
  readonly state: () => BenchState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Runs an act of the person; a refusal is told in a box, and false given back. */
  act(fn: () => unknown): boolean;
  /** Presses a button that the manifest names. */
  press(buttonId: string, functionName: string): void;
  /** Opens an empty workbook. */
  openNew(): void;
  /** Saves the workbook and opens it again, with other options if given. */
  reopen(options?: Partial<BenchOptions>): void;
  /** Draws the page anew after what the host does not report: each letter that is typed into a cell. */
  repaint(): void;
  say(message: string): void;
  closeBox(): void;
}

const eventMark = "workbench:events";

/** A bench with an empty workbook, its pane open. */
export function createBench(options: BenchOptions): Bench {
  const listeners = new Set<() => void>();
  let stop: () => void = () => undefined;
  let state = toState(options, 0);

  const set = (patch: Partial<BenchState>): void => {
    state = { ...state, ...patch };
    for (const listener of listeners) listener();
  };
  const watch = (): void => {
    stop();
    const { host } = state;
    const repaint = toOnceLater(() => {
      if (state.host === host) set(toSeen(state));
    });
    const stops = [host.onRepaint(repaint), host.onEvents(markEvents)];
    stop = () => {
      for (const end of stops) end();
    };
  };
  const open = (wanted: BenchOptions, file?: WorkbookFile): void => {
    set(toState(wanted, state.opening + 1, file));
    watch();
  };
  watch();

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    act: (fn) => {
      try {
        fn();
        return true;
      } catch (error) {
        set({ box: toBox(error) });
        return false;
      }
    },
    press: (buttonId, functionName) => {
      set({ isAddinLoaded: true });
      state.host.user.pressRibbonButton(buttonId, functionName).catch((error: unknown) => set({ box: toBox(error) }));
    },
    openNew: () => open(state),
    reopen: (changed) => open({ ...state, ...changed }, state.host.save()),
    repaint: () => set(toSeen(state)),
    say: (message) => set({ box: { message, alert: null } }),
    closeBox: () => set({ box: null }),
  };
}

function toState({ locale, undo }: BenchOptions, opening: number, file?: WorkbookFile): BenchState {
  const host = createHost({ locale, undo, ...(file ? { openedAgain: file } : {}) });
  // A new workbook begins with the pane open, for people to see it; an opened one as Excel opens it.
  if (!file) host.user.openPane();
  const isAddinLoaded = !file || host.wantsRuntime;
  return { locale, undo, host, opening, version: 0, isPaneOpen: !file, isAddinLoaded, box: null };
}

function toSeen({ host, version, isAddinLoaded }: BenchState): Partial<BenchState> {
  const isPaneOpen = host.state.pane.visibility === "Visible";
  return { version: version + 1, isPaneOpen, isAddinLoaded: isAddinLoaded || isPaneOpen };
}

function toBox(error: unknown): Box {
  if (!(error instanceof Error)) throw error;
  return { message: error.message, alert: error instanceof EntryRefused ? error.alert : null };
}

/** Marks in the browser's own timeline when events were handed to the add-in; only the last mark is kept. */
function markEvents(): void {
  performance.clearMarks(eventMark);
  performance.mark(eventMark);
}

/** What the host tells within one task becomes one repaint; the browser draws it with its next frame. */
function toOnceLater(fn: () => void): () => void {
  let isDue = false;
  return () => {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      fn();
    });
  };
}
