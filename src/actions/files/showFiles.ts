// Shows what can be done with files.
import { isTaken } from "../pull/isTaken";
import type { Session } from "../session";

/** Shows it. */
export function showFiles({ core }: Session): void {
  if (!isTaken(core)) core.remember({ work: { kind: "files" }, notice: null });
}
