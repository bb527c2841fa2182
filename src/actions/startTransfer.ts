// What pulling and pushing do by themselves in a session: loaded behind the first look at the workbook, and only with a backend.
import { watchBackground } from "./background/watchBackground";
import type { Core } from "./Core";
import { watchMicrosoftSides } from "./pull/watchMicrosoftSides";
import { resumePushes } from "./push/resumePushes";

/** Begins to look at Microsoft's side of deals in view and at the background, and takes up pushes that were cut short. */
export function startTransfer(core: Core): void {
  watchMicrosoftSides(core);
  resumePushes(core);
  watchBackground(core);
}
