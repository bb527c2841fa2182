// Looks whether this is an Excel that can run the add-in, and starts the session in it.
import { startSession } from "../../actions/session";
import type { Session } from "../../actions/session";
import type { Obstacle } from "../../language/pane/PaneWords";
import { toLanguage } from "../../language/pane/toLanguage";

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
  const { requirements, displayLanguage } = Office.context;
  if (!requirements.isSetSupported("ExcelApi", "1.14")) throw new CannotStart("excel-too-old");
  return startSession({ language: toLanguage(displayLanguage), now: () => Date.now() });
}
