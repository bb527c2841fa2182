// A command whose outcome is looked at in the pane.
import { openPane } from "../actions/openPane";
import type { Session } from "../actions/session";
import type { Command } from "./runCommand";

/** The command that shows the pane and asks for something there. */
export function inPane(ask: (session: Session) => void | Promise<void>): Command {
  return async (session) => {
    await Promise.all([openPane(), ask(session)]);
  };
}
