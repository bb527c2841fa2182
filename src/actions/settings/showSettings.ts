// Shows the settings.
import { isTaken } from "../pull/isTaken";
import type { Session } from "../session";

/** Shows them. */
export function showSettings({ core }: Session): void {
  if (!isTaken(core)) core.remember({ work: { kind: "settings" }, notice: null });
}
