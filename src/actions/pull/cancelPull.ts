// Ends a pull before its end.
import type { Session } from "../session";

/** Asks for no further page; what has come goes into the sheet, and the pull ends as cancelled. */
export function cancelPull({ core }: Session): void {
  const { work } = core.memory;
  if (work.kind !== "pulling") return;
  core.remember({ work: { ...work, cancelling: true } });
  core.cancelPull?.();
  core.deps.backend?.signInDesk?.giveUp();
}
