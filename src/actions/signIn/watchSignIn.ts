// Keeps what the session knows of signing in up to date.
import type { Core } from "../Core";
import { toConnection } from "./toConnection";

/** Remembers every change of the sign-in until the session ends; then whoever waits for it is told that nobody comes. */
export function watchSignIn(core: Core): void {
  const { backend } = core.deps;
  const desk = backend?.signInDesk;
  if (desk === undefined) return;
  const stop = desk.subscribe(() => {
    const { connection } = core.memory;
    if (connection.kind !== "none") core.remember({ connection: toConnection(backend, connection) });
  });
  core.ending.signal.addEventListener("abort", () => {
    stop();
    desk.giveUp();
  });
}
