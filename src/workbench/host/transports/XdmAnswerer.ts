// Answers the messages of one add-in page as Excel on the web does, over a runtime of the host.
import { z } from "zod";
import type { AddinRuntime, RuntimeListener } from "../AddinRuntime";
import type { EventEntry } from "../events/OfficeEvent";
import type { Press } from "../office/Ribbon";
import type { LineIds, StartReason } from "../office/toAppContext";
import { toAppContext } from "../office/toAppContext";
import type { Host } from "../Host";
import type { XdmRequest } from "./XdmMessage";
import { readXdmRequest, toXdmNotice, toXdmResponse, xdmActions } from "./XdmMessage";

/** The numbers of the client's calls (its dispatch ids). */
const dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** What the page and its host tell each other about the focus (the library's AgaveHostAction). */
const tabIn = 11;
/** Ctrl+F6, Tab behind the last control, Esc and F2 in the page: the focus goes back to the sheet. */
const leaving = new Set([5, 6, 13, 14, 15, 16, 17, 18]);

/** Office's code for a call that the host does not have. */
const notSupported = 5000;

const executed = z.object({
  DdaMethod: z.object({ DispatchId: z.number() }),
  ArrayData: z.array(z.unknown()).optional(),
});
const richRequest = z.object({ ArrayData: z.array(z.unknown()) });
const saved = z.object({ DdaSettingsMethod: z.unknown() });
const notified = z.tuple([z.string(), z.number()]);
const completed = z.object({ 0: z.string(), 1: z.number(), 2: z.string() });

/** The places of body and flags in the array that carries a request. */
const bodyAt = 4;
const flagsAt = 6;

/** How messages reach the page. */
export interface XdmWire {
  readonly ids: LineIds;
  readonly startReason: StartReason;
  readonly send: (text: string) => void;
  /** Takes the focus back from the page. */
  readonly onLeave?: () => void;
}

/** One page of an add-in that is connected to a host. */
export class XdmAnswerer {
  #runtime: AddinRuntime;
  #host: Host;
  #isStarted = false;
  readonly #registered = new Map<string, XdmRequest>();

  constructor(
    host: Host,
    readonly wire: XdmWire,
  ) {
    this.#host = host;
    this.#runtime = this.#openRuntime();
  }

  /** Resolves when the library's start-up is over. */
  get ready(): Promise<void> {
    return this.#runtime.ready;
  }

  /** Answers a message of the page; texts that are no request are passed over. */
  receive(text: unknown): void {
    const request = readXdmRequest(text);
    if (request?._conversationId !== this.wire.ids.conversationId) return;
    if (request._actionType === xdmActions.invoke) this.#invoke(request);
    else this.#register(request);
  }

  /** Goes on with another host; handlers of the old one are forgotten, as after a reload. */
  moveTo(host: Host): void {
    this.#runtime.close();
    this.#host = host;
    this.#runtime = this.#openRuntime();
    if (this.#registered.has("appCommandInvoked")) this.#runtime.takePresses();
  }

  /** Moves the focus to the first control of the page. */
  enter(): void {
    this.wire.send(toXdmNotice(this.wire.ids.conversationId, tabIn));
  }

  /** Ends the runtime. */
  close(): void {
    this.#runtime.close();
    this.#registered.clear();
  }

  get #listener(): RuntimeListener {
    return {
      events: (entries: readonly EventEntry[]) => this.#raise("richApiMessage", { ArrayData: entries }),
      press: ({ id, functionName, buttonId }: Press) => {
        this.#raise("appCommandInvoked", { 0: id, 1: functionName, 2: JSON.stringify({ source: { id: buttonId } }) });
      },
      selectionChanged: () => this.#raise("documentSelectionChanged", {}),
    };
  }

  #reply(to: XdmRequest, data: unknown): void {
    this.wire.send(toXdmResponse(to, data, "reply"));
  }

  #raise(name: string, data: unknown): void {
    const registration = this.#registered.get(name);
    if (registration) this.wire.send(toXdmResponse(registration, data, "event"));
  }

  #register(request: XdmRequest): void {
    if (request._actionType === xdmActions.registerEvent) this.#registered.set(request._actionName, request);
    else this.#registered.delete(request._actionName);
    this.#reply(request, { Error: 0 });
  }

  /** The page was loaded anew: what it had registered is gone with it. */
  #startAgain(): void {
    this.close();
    this.#runtime = this.#openRuntime();
  }

  /** A runtime that takes presses of ribbon buttons once its page listens for them. */
  #openRuntime(): AddinRuntime {
    const runtime = this.#host.openRuntime(this.#listener, this.wire.startReason);
    void runtime.ready.then(() => runtime.takePresses());
    return runtime;
  }

  #invoke(request: XdmRequest): void {
    if (request._actionName === "ContextActivationManager_getAppContextAsync") {
      // A page that asks again was loaded again.
      if (this.#isStarted) this.#startAgain();
      this.#isStarted = true;
      return this.#reply(request, toAppContext(this.#host.state, this.wire.ids, this.wire.startReason));
    }
    if (request._actionName === "executeMethod") return this.#execute(request);
    if (request._actionName === "ContextActivationManager_notifyHost") this.#hear(request);
    this.#reply(request, null);
  }

  #hear({ _data }: XdmRequest): void {
    const notice = notified.safeParse(_data);
    if (notice.success && leaving.has(notice.data[1])) this.wire.onLeave?.();
  }

  #execute(request: XdmRequest): void {
    const { DispatchId } = executed.parse(request._data).DdaMethod;
    const done = (data: object): void => this.#reply(request, { Version: 1, Error: 0, ...data });
    switch (DispatchId) {
      case dispatch.richApi:
        return this.#richApi(request);
      case dispatch.loadSettings: {
        const Settings = this.#runtime.loadSettings().map(([Name, Value]) => ({ Name, Value }));
        return done({ Properties: { Settings } });
      }
      case dispatch.saveSettings:
        this.#runtime.saveSettings(saved.parse(request._data).DdaSettingsMethod);
        return done({});
      case dispatch.commandCompleted: {
        const end = completed.parse(request._data);
        this.#runtime.endPress(end[0], { status: end[1], event: end[2] });
        return done({});
      }
      default:
        return done({ Error: notSupported });
    }
  }

  #richApi(request: XdmRequest): void {
    const { ArrayData } = richRequest.parse(request._data);
    const asked = { body: z.string().parse(ArrayData[bodyAt]), flags: z.number().parse(ArrayData[flagsAt]) };
    this.#runtime.execute(asked, (reply) => {
      if ("body" in reply) this.#reply(request, { Version: 1, Error: 0, Data: [200, [], reply.body] });
      else this.#reply(request, { Version: 1, Error: reply.refusedWith });
    });
  }
}
