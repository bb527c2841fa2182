// Takes a notice away that the user has read.
import type { Session } from "./session";

/** Takes the notice away. */
export function dismissNotice({ core }: Session): void {
  core.remember({ notice: null });
}
