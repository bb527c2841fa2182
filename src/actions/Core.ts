// The inside of a session: what it remembers, the way to the workbook, and the line in which all work on it waits its turn.
import type { Backend } from "../backend/Backend";
import { toFirstBackground } from "./background/BackgroundState";
import type { Language } from "../deals/words";
import { inWorkbook } from "../excel/inWorkbook";
import type { Batch, Patience } from "../excel/inWorkbook";
import type { Repair } from "../excel/toRepairs";
import type { StopWatching, WorkbookListener } from "../excel/watchWorkbook";
import { toFirstMemory } from "./Memory";
import type { Memory } from "./Memory";
import type { Selection } from "./Selection";
import type { SelectedCell } from "./toSelectedCell";
import { keepSelectedCell, toSelectedCell } from "./toSelectedCell";
import { toConnection } from "./signIn/toConnection";
import { toSessionState } from "./toSessionState";
import type { Describe } from "./toSessionState";
import type { SessionState } from "./sessionState";

/** What a session needs from outside. */
export interface SessionDeps {
  /** The language of the user: of dropdowns and help. */
  readonly language: Language;
  /** The language of Errors texts, where the workbook has not settled it; the user's when left out. */
  readonly errorsLanguage?: Language;
  /** The time in milliseconds since 1970. */
  readonly now: () => number;
  /** Waits so many milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Hears of an error that is a mistake of ours. */
  readonly report: (error: unknown) => void;
  readonly undoKept: boolean;
  /** The way to Partner Center; null where this installation has none. */
  readonly backend: Backend | null;
  /** Whether the user can see the pane: only then is asked what goes on in the background. */
  readonly isVisible: () => boolean;
}

/** The inside of a session. */
export class Core {
  memory: Memory;
  /** Hears of what happens in the workbook; set by live checking. */
  listener: WorkbookListener = () => undefined;
  /** Where the user is; null while that is not known. */
  selection: Selection | null = null;
  /** Whether the events that only matter where there are deals are listened to. */
  watchesDeals = false;
  readonly stops: StopWatching[] = [];
  /** Given when the session ends: what is asked of Partner Center is not waited for any more. */
  readonly ending = new AbortController();
  /** Given when the person who was signed in has left, then replaced: what was asked for that person is nobody else's. */
  person = new AbortController();
  /** Cancels the pull that is under way; null where there is none. */
  cancelPull: (() => void) | null = null;
  /** How many checks of a table in a row have repaired rules of a kind. */
  readonly repairsInARow = new Map<string, ReadonlyMap<Repair["kind"], number>>();
  readonly #listeners = new Set<() => void>();
  #describe: Describe | null = null;
  #state: SessionState;
  #line: Promise<unknown> = Promise.resolve();

  constructor(readonly deps: SessionDeps) {
    const first = toFirstMemory(deps.errorsLanguage ?? deps.language, deps.undoKept, toConnection(deps.backend));
    this.memory = { ...first, background: toFirstBackground(deps.backend?.background ?? null) };
    this.#state = toSessionState(this.memory, null);
  }

  get state(): SessionState {
    return this.#state;
  }

  /** Remembers something new, and tells those who subscribed. */
  remember(news: Partial<Memory>): void {
    const memory = { ...this.memory, ...news };
    this.memory = news.tables === undefined ? memory : { ...memory, selectedCell: this.#toSelectedCell(memory) };
    this.#state = toSessionState(this.memory, this.#describe);
    for (const listener of this.#listeners) listener();
  }

  /** Remembers where the user is; nobody is told where that is still the same cell of a deal table, or still none. */
  select(selection: Selection): void {
    this.selection = selection;
    const selectedCell = this.#toSelectedCell(this.memory);
    if (selectedCell !== this.memory.selectedCell) this.remember({ selectedCell });
  }

  #toSelectedCell({ tables, selectedCell }: Memory): SelectedCell | null {
    return keepSelectedCell(selectedCell, toSelectedCell(tables, this.selection));
  }

  /** Learns how to tell of deal tables, once the rules are loaded. */
  learn(describe: Describe): void {
    if (this.#describe !== null) return;
    this.#describe = describe;
    this.remember({});
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Remembers how to end listening to what matters where there are deals. */
  keepWatching(stop: StopWatching): void {
    this.stops.push(stop);
    this.watchesDeals = true;
  }

  /** Runs one batch in one sync. */
  run<T>(batch: Batch<T>, patience: Patience): Promise<T> {
    const onWaiting = (): void => this.remember({ notice: { code: "cell-being-edited", params: {} } });
    return inWorkbook(batch, patience, { sleep: this.deps.sleep, onWaiting });
  }

  /** Does work when all that was begun before has ended, so that no two checks and writes cross. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#line.then(work);
    this.#line = turn.catch(() => undefined);
    return turn;
  }
}
