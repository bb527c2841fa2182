// One running add-in as the host sees it: its requests, its events, the presses of its buttons.
import { toByteLength } from "./Counts";
import { EventLine } from "./events/EventLine";
import type { EventEntry } from "./events/OfficeEvent";
import type { HostState } from "./HostState";
import type { Press, PressEnd } from "./office/Ribbon";
import { replaceSettings, toStoredSettings } from "./office/storedSettings";
import type { StartReason } from "./office/toAppContext";
import { parseReference } from "./model/cells/parseReference";
import { startEdit } from "./model/edit";
import { isSync, parseBatchRequest } from "./protocol/BatchRequest";
import type { BatchRequest } from "./protocol/BatchRequest";
import { Call } from "./protocol/Call";
import { runBatch } from "./protocol/runBatch";
import { References } from "./References";
import type { RuntimeState } from "./RuntimeState";

/** What the host tells an add-in of its own accord. */
export interface RuntimeListener {
  events(entries: readonly EventEntry[]): void;
  press(press: Press): void;
  selectionChanged(): void;
}

/** The answer to a request: a body, or Office's own code for refusing the request as a whole. */
export type Reply = { readonly body: string } | { readonly refusedWith: number };

/** A request of the client: its body and its flags. */
export interface RichRequest {
  readonly body: string;
  readonly flags: number;
}

/** Office's codes for requests that are refused as a whole. */
const refusals = { cellIsEdited: 5004, requestTooLarge: 5103, responseTooLarge: 5104 } as const;

/** The flag with which `Excel.run({delayForCellEdit: true})` asks to wait. */
const waitsForCellEdit = 64;

/** An add-in runtime that is connected to the host until it is closed. */
export class AddinRuntime {
  /** Resolves when the library's start-up is over. */
  readonly ready: Promise<void>;
  readonly #state: RuntimeState;
  readonly #stops: (() => void)[];
  readonly #waiting: (() => void)[] = [];

  constructor(
    readonly host: HostState,
    readonly listener: RuntimeListener,
    readonly startReason: StartReason,
  ) {
    const events = new EventLine((entries) => {
      for (const tell of [...host.eventListeners]) tell();
      listener.events(entries);
    }, host.faults);
    let tellReady = (): void => undefined;
    this.ready = new Promise((resolve) => (tellReady = resolve));
    this.#state = { references: new References(host.workbook), events, tellReady };
    host.lines.add(events);
    this.#stops = [
      host.pane.onChange((visibility) => events.tellVisibility(visibility)),
      host.workbook.onReport(({ changes }) => {
        if (changes.some(({ kind }) => kind === "selection")) listener.selectionChanged();
        this.#runWaiting();
      }),
    ];
  }

  /** Answers a request: at once, or when the cell that is being edited is left and the request asked to wait for that. */
  execute(request: RichRequest, answer: (reply: Reply) => void): void {
    const { counts, faults } = this.host;
    const size = toByteLength(request.body);
    const batch = parseBatchRequest(request.body);
    counts.request(size, isSync(batch));
    if (size > faults.requestLimit) answer({ refusedWith: refusals.requestTooLarge });
    else if (!isSync(batch) || !this.#isBusy()) this.#run(batch, answer);
    else if ((request.flags & waitsForCellEdit) !== 0) this.#wait(() => this.#run(batch, answer));
    else answer({ refusedWith: refusals.cellIsEdited });
  }

  /** The settings of the document, as the client loads them. */
  loadSettings(): readonly (readonly [string, string])[] {
    return toStoredSettings(this.host.workbook.settings);
  }

  /** Saves the settings of the document; that takes the user's undo list away. */
  saveSettings(request: unknown): void {
    replaceSettings(this.host.workbook.settings, request);
    this.host.workbook.clearUndo();
  }

  /** Says that the runtime can take presses of ribbon buttons now. */
  takePresses(): void {
    this.host.ribbon.connect((press) => this.listener.press(press));
  }

  /** Ends a press of a ribbon button. */
  endPress(id: string, end: PressEnd): void {
    this.host.ribbon.end(id, end);
  }

  /** Closes the runtime: its handlers and kept ranges are gone. */
  close(): void {
    for (const stop of this.#stops) stop();
    this.#waiting.length = 0;
    this.host.lines.delete(this.#state.events);
    this.host.ribbon.disconnect();
    this.#state.events.close();
    this.#state.references.clear();
  }

  #isBusy(): boolean {
    const { faults, workbook } = this.host;
    if (workbook.edit !== null) return true;
    if (faults.busyCalls === 0) return false;
    faults.busyCalls -= 1;
    return true;
  }

  /** The person types into a cell while the write is on its way: what they type comes after it. */
  #startTyping(): void {
    const { faults, workbook } = this.host;
    if (!faults.typingDuringWrite) return;
    const { address, text } = faults.typingDuringWrite;
    faults.typingDuringWrite = null;
    const { sheet, area } = parseReference(workbook, address);
    workbook.transact({ label: "typing", author: "user", cause: "typed" }, () => startEdit(sheet, area, text));
  }

  #wait(run: () => void): void {
    this.#waiting.push(run);
    this.#runWaiting();
  }

  /** Runs what waited for the cell, once it has been left. */
  #runWaiting(): void {
    if (this.host.workbook.edit !== null || this.#waiting.length === 0) return;
    const waiting = this.#waiting.splice(0);
    setTimeout(() => {
      for (const run of waiting) run();
    });
  }

  #run(batch: BatchRequest, answer: (reply: Reply) => void): void {
    const { counts, faults, undo, workbook } = this.host;
    const call = new Call(this.host, this.#state);
    const options = { label: "Add-in", author: "program", cause: "written" } as const;
    const way = undo === "one-record-per-sync" ? "record" : "clear";
    const { version } = workbook;
    const response = workbook.transact({ ...options, undo: way }, () => runBatch(batch, call));
    call.end();
    if (workbook.version !== version) this.#startTyping();
    if (call.clearsUndo) workbook.clearUndo();
    const body = JSON.stringify(response);
    const size = toByteLength(body);
    const isTooLarge = size > faults.responseLimit;
    answer(isTooLarge ? { refusedWith: refusals.responseTooLarge } : { body });
    counts.answer(isTooLarge ? 0 : size);
  }
}
