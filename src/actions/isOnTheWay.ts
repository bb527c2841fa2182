// Whether what the pane shows is deals on their way: that stays shown until they have arrived.
import type { Work } from "./work";

/** True while deals are pulled, pushed, or handed over. */
export function isOnTheWay({ kind }: Work): boolean {
  return kind === "pulling" || kind === "pushing" || kind === "submitting";
}
