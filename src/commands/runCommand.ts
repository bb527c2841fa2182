// Runs one press of a ribbon button to its end.
import { isRefusal } from "../actions/notice";
import { openPane } from "../actions/openPane";
import type { Session } from "../actions/session";

/** What a ribbon button asks for. */
export type Command = (session: Session) => Promise<void>;

/** One press of a button. */
export interface Press {
  readonly command: Command;
  readonly session: Promise<Session>;
  readonly event: Pick<Office.AddinCommands.Event, "completed">;
}

/**
 * Does what a button asks for and tells Excel once that it is done. Where it cannot be done, the pane is opened, which
 * says why and what to do next: ribbon buttons are never disabled.
 */
export async function runCommand(press: Press): Promise<void> {
  try {
    if (!(await succeeds(press))) await openPane();
  } finally {
    press.event.completed();
  }
}

async function succeeds({ command, session }: Press): Promise<boolean> {
  const opened = await session.catch(() => null);
  if (opened === null) return false;
  await command(opened);
  const state = opened.state();
  return state.phase !== "starting" && (state.notice === null || !isRefusal(state.notice));
}
