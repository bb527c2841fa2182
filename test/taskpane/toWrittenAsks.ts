// Asks that are written down instead of acted on.
import type { Asks } from "../../src/taskpane/toAsks";

/** Asks that hand their own name and what they were given to `write`. */
export function toWrittenAsks(write: (asked: readonly unknown[]) => void): Asks {
  return {
    insertTemplate: (edition) => write(["insertTemplate", edition]),
    checkNow: () => write(["checkNow"]),
    nextError: () => write(["nextError"]),
    goTo: (finding) => write(["goTo", finding]),
    setLive: (live) => write(["setLive", live]),
    addColumn: (column) => write(["addColumn", column]),
    restoreErrors: () => write(["restoreErrors"]),
    selectTable: (tableId) => write(["selectTable", tableId]),
    setErrorsLanguage: (language) => write(["setErrorsLanguage", language]),
    dismissNotice: () => write(["dismissNotice"]),
  };
}
