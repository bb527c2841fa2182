// What the host keeps for one add-in runtime: gone when the runtime is closed.
import type { EventLine } from "./events/EventLine";
import type { References } from "./References";

/** The state of one add-in runtime. */
export interface RuntimeState {
  readonly references: References;
  readonly events: EventLine;
  /** Called when the library says that it listens for actions: its start-up is over. */
  tellReady(): void;
}
