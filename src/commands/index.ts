// The ribbon's buttons that run a function, and the keyboard shortcuts: which action each one asks for.
import { openPane } from "../actions/openPane";
import type { Session } from "../actions/session";
import { inPane } from "./inPane";
import { runCommand } from "./runCommand";
import type { Command } from "./runCommand";

/** The function names of manifest.xml, and what each does; their code is loaded behind the first screen. */
export const commands: Readonly<Record<string, Command>> = {
  insertTemplate: async (session) =>
    (await import("../actions/insertTemplate")).insertTemplate(session, { edition: "2021" }),
  validateDeals: async (session) => (await import("../actions/validateDeals")).validateDeals(session),
  goToNextError: async (session) => (await import("../actions/goToNextError")).goToNextError(session),
  goToPreviousError: async (session) => (await import("../actions/goToNextError")).goToPreviousError(session),
  repairCell: async (session) => (await import("../actions/repair/repairSelected")).repairSelected(session),
  openPane: async () => openPane(),
  showPull: inPane(async (session) => (await import("../actions/pull/showPull")).showPull(session)),
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
