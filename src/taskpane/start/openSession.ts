// Looks whether this is an Excel that can run the add-in, and starts the session in it.
import { startSession } from "../../actions/session";
import type { Session } from "../../actions/session";
import type { Backend } from "../../backend/Backend";
import type { Obstacle } from "../../language/pane/PaneWords";
import { toLanguage } from "../../language/pane/toLanguage";
import { askInWindow } from "./askInWindow";

/** The add-in cannot work here; `obstacle` says why, in a code that the pane has words for. */
export class CannotStart extends Error {
  constructor(readonly obstacle: Obstacle) {
    super(`The add-in cannot start: ${obstacle}.`);
    this.name = "CannotStart";
  }
}

/** Starts the session of this workbook; throws CannotStart outside Excel and where Excel lacks what manifest.xml asks for. */
export async function openSession({ host }: { readonly host: Office.HostType | null }): Promise<Session> {
  if (host !== Office.HostType.Excel) throw new CannotStart("not-in-excel");
  const { requirements, displayLanguage, partitionKey } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", "1.14")) throw new CannotStart("excel-too-old");
  const backend = await toBackend(partitionKey);
  const isVisible = (): boolean => document.visibilityState === "visible";
  return startSession({ language: toLanguage(displayLanguage), backend, now: () => Date.now(), isVisible });
}

/** Checking works without a way to Partner Center: where none can be taken, the session has none. */
async function toBackend(partitionKey: string | undefined): Promise<Backend | null> {
  try {
    // Loaded beside the pane, not with it: the first screen does not wait for its bytes.
    const { connectBackend } = await import("../../backend/connectBackend");
    const hasNestedSignIn = Office.context.requirements.isSetSupported("NestedAppAuth", "1.1");
    return await connectBackend({ origin: location.origin, partitionKey, hasNestedSignIn, askWindow: askInWindow });
  } catch (failure) {
    // fetch throws a TypeError where there is no network; anything else is a mistake of the installation.
    if (!(failure instanceof TypeError)) reportError(failure);
    return null;
  }
}
