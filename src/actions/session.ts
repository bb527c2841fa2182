// A session: the add-in at work on one workbook. It arms itself on the deal tables that are there.
import type { Backend } from "../backend/Backend";
import type { Language } from "../deals/words";
import { keepsUndo } from "../excel/runtime";
import { readWorkbook } from "../excel/readWorkbook";
import { watchWorkbook } from "../excel/watchWorkbook";
import { Core } from "./Core";
import { loadChecking } from "./loadChecking";
import { fetchCaller } from "./pull/fetchCaller";
import { rememberWorkbook } from "./rememberWorkbook";
import type { SessionState } from "./sessionState";
import { watchSignIn } from "./signIn/watchSignIn";
import { startLiveChecking } from "./startLiveChecking";

/** A session with a workbook. */
export interface Session {
  readonly state: () => SessionState;
  /** Calls the listener after every change of the state; returns what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Ends it: nothing is listened to any more. */
  readonly stop: () => Promise<void>;
  /** For actions. */
  readonly core: Core;
}

/** What a session needs from outside. */
export interface SessionOptions {
  /** The language of the user: of dropdowns and help. */
  readonly language: Language;
  /** The language of Errors texts where the workbook has not settled it; the user's when left out. */
  readonly errorsLanguage?: Language;
  /** The way to Partner Center; none when left out. */
  readonly backend?: Backend | null;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds; real time when left out. */
  readonly sleep?: (ms: number) => Promise<void>;
  /** Whether the user can see the pane; always, where it is left out. */
  readonly isVisible?: () => boolean;
  /** Hears of an error that is a mistake of ours; when left out, it is thrown where nobody catches it. */
  readonly report?: (error: unknown) => void;
}

/** Starts a session: one sync to look and to listen; where there are deal tables, they are checked. */
export async function startSession(options: SessionOptions): Promise<Session> {
  const core = new Core({
    ...options,
    sleep: options.sleep ?? sleepForReal,
    report: options.report ?? throwLater,
    undoKept: keepsUndo(),
    backend: options.backend ?? null,
    isVisible: options.isVisible ?? (() => true),
  });
  startLiveChecking(core);
  watchSignIn(core);
  const transfer = core.deps.backend === null ? null : import("./startTransfer");
  await core.inTurn(() => open(core));
  // Whatever is asked for comes behind the rules.
  void core.inTurn(() => loadChecking(core)).catch(core.deps.report);
  if (transfer !== null) (await transfer).startTransfer(core);
  void fetchCaller(core);
  return {
    state: () => core.state,
    subscribe: (listener) => core.subscribe(listener),
    stop: () => stop(core),
    core,
  };
}

async function open(core: Core): Promise<void> {
  const { workbook, stop } = await core.run((context) => {
    const read = readWorkbook(context);
    const watching = watchWorkbook(context, (event) => core.listener(event));
    return () => ({ workbook: read(), stop: watching() });
  }, "until-cell-is-left");
  core.stops.push(stop);
  const { live, errorsLanguage, rowDefaults } = workbook.settings;
  core.remember({
    live: live ?? core.memory.live,
    errorsLanguage: errorsLanguage ?? core.memory.errorsLanguage,
    rowDefaults,
    pulls: workbook.pullSettings,
    knownBatches: workbook.knownBatches,
    // Its marks are no errors before the gateway was asked: resumePushes does, and ends this.
    pushing: hasBatches(core) && workbook.knownBatches.some(({ taken }) => taken !== "all"),
  });
  if (workbook.hasPulledSheet) await (await import("./pull/loadPulled")).loadPulled(core);
  const found = rememberWorkbook(core, workbook);
  if (found.length > 0) {
    const { checkFoundTables } = await loadChecking(core);
    await checkFoundTables(core, found, core.memory.live === "on" ? "quiet" : "look-only");
  }
  core.remember({ phase: "started" });
}

function hasBatches({ deps }: Core): boolean {
  const batches = deps.backend?.background?.batches ?? null;
  return batches !== null;
}

async function stop(core: Core): Promise<void> {
  core.listener = () => undefined;
  core.ending.abort();
  for (const end of core.stops.splice(0)) await end();
}

function sleepForReal(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

function throwLater(error: unknown): void {
  setTimeout(() => {
    throw error;
  });
}
