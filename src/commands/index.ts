// The ribbon's buttons that run a function: which action each one asks for.
import { goToNextError } from "../actions/goToNextError";
import { insertTemplate } from "../actions/insertTemplate";
import { showPull } from "../actions/pull/showPull";
import type { Session } from "../actions/session";
import { validateDeals } from "../actions/validateDeals";
import { inPane } from "./inPane";
import { runCommand } from "./runCommand";
import type { Command } from "./runCommand";

/** The function names of manifest.xml, and what each does. */
export const commands: Readonly<Record<string, Command>> = {
  insertTemplate: (session) => insertTemplate(session, { edition: "2021" }),
  validateDeals,
  goToNextError,
  showPull: inPane(showPull),
  // Its code is loaded behind the first screen.
  previewPush: inPane(async (session) => (await import("../actions/push/previewPush")).previewPush(session)),
};

/**
 * Ties the ribbon's buttons to the session. Done before Office is ready, so that the first click waits for the session
 * and is not lost (office-js#5176).
 */
export function associateCommands(session: Promise<Session>): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      void runCommand({ command, session, event });
    });
  }
}
