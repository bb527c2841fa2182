// The line on which events reach one add-in runtime: what it registered for, in order, after the reply under way.
import type { Faults } from "../Faults";
import type { EventEntry, EventName, OfficeEvent } from "./OfficeEvent";
import { eventCategory, eventTypes } from "./OfficeEvent";

const toKey = (name: EventName, target: string): string => `${eventTypes[name]} ${target}`;

/** Registered events of one runtime, and the queue of those to be delivered. */
export class EventLine {
  /** What `context.runtime.enableEvents` says. */
  enabled = true;
  readonly #registered = new Set<string>();
  readonly #timers = new Set<ReturnType<typeof setTimeout>>();
  #queue: EventEntry[] = [];
  #sent = 0;

  constructor(
    readonly deliver: (entries: readonly EventEntry[]) => void,
    readonly faults: Faults,
  ) {}

  /** Registers for an event of a target; twice is once. */
  register(name: EventName, target: string): void {
    this.#registered.add(toKey(name, target));
  }

  /** Takes a registration back. */
  unregister(name: EventName, target: string): void {
    this.#registered.delete(toKey(name, target));
  }

  /** Whether anything is registered for an event, of any target. */
  isRegistered(name: EventName): boolean {
    return [...this.#registered].some((key) => key.startsWith(`${eventTypes[name]} `));
  }

  /** Queues an event once for each target that is registered for it. */
  raise(event: OfficeEvent): void {
    if (!this.enabled || this.faults.loseAllEvents) return;
    for (const target of event.targets) if (this.#registered.has(toKey(event.name, target))) this.#put(event, target);
  }

  /** Tells the runtime that its pane was opened or closed; the client needs no registration for that. */
  tellVisibility(visibility: string): void {
    this.#put({ name: "runtimeVisibilityChanged", targets: [], args: { visibility } }, "");
    this.flush();
  }

  /** Sends what was queued, after the reply that is being sent now. */
  flush(): void {
    if (this.#queue.length === 0) return;
    const entries = this.#queue;
    this.#queue = [];
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.deliver(entries);
    }, this.faults.delayEventsMs);
    this.#timers.add(timer);
  }

  /** Forgets registrations and whatever was on its way. */
  close(): void {
    this.#registered.clear();
    this.#queue = [];
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers.clear();
  }

  #put({ name, args }: OfficeEvent, target: string): void {
    this.#queue.push([eventCategory, eventTypes[name], target, JSON.stringify(args), (this.#sent += 1)]);
  }
}
