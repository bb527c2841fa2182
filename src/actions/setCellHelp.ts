// Opens and closes the help with the selected cell.
import type { Session } from "./session";
import type { CellHelpSetting } from "./sessionState";

/** Sets it for this session. */
export function setCellHelp({ core }: Session, cellHelp: CellHelpSetting): void {
  core.remember({ cellHelp });
}
