// The methods with which the client registers for events: one pair for each event.
import type { EventName } from "../events/OfficeEvent";
import type { Method } from "../protocol/OfficeClass";

/** An event of a class by the stem of its wire methods ("DataChangedEvent" in "_RegisterDataChangedEvent"). */
export type WireEvents = Readonly<Record<string, { readonly event: EventName; readonly since: string }>>;

/** The register and unregister methods of events; `toTarget` gives the id under which the client listens. */
export function toEventMethods<T>(events: WireEvents, toTarget: (target: T) => string): Record<string, Method<T>> {
  const pairs = Object.entries(events).flatMap(([stem, { event, since }]): [string, Method<T>][] => [
    [
      `_Register${stem}`,
      { since, run: (target, _args, call) => call.runtime.events.register(event, toTarget(target)) },
    ],
    [
      `_Unregister${stem}`,
      { since, run: (target, _args, call) => call.runtime.events.unregister(event, toTarget(target)) },
    ],
  ]);
  return Object.fromEntries(pairs);
}
