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
    showPull: () => write(["showPull"]),
    pull: (filter, everything) => write(["pull", filter, everything]),
    cancelPull: () => write(["cancelPull"]),
    previewPush: () => write(["previewPush"]),
    push: ({ keys, closings, keepValues }) => write(["push", { keys: [...keys], closings, keepValues }]),
    cancelPush: () => write(["cancelPush"]),
    retryFailed: () => write(["retryFailed"]),
    lookUpAgain: () => write(["lookUpAgain"]),
    sendAgain: (keys) => write(["sendAgain", [...keys]]),
    restoreBefore: (pushId) => write(["restoreBefore", pushId]),
    showReceipts: () => write(["showReceipts"]),
    putReceiptOnSheet: (pushId) => write(["putReceiptOnSheet", pushId]),
    saveReceipt: (pushId, file) => write(["saveReceipt", pushId, file]),
    showConflicts: () => write(["showConflicts"]),
    settleConflict: ({ key, choices, forAllLikeThis }) =>
      write(["settleConflict", { key, choices: [...choices], forAllLikeThis }]),
    revertRow: (key) => write(["revertRow", key]),
    revertAll: () => write(["revertAll"]),
    showFiles: () => write(["showFiles"]),
    planFiles: () => write(["planFiles"]),
    saveFiles: () => write(["saveFiles"]),
    openFile: ({ name }) => write(["openFile", name]),
    upgradeTemplate: () => write(["upgradeTemplate"]),
    setCellHelp: (setting) => write(["setCellHelp", setting]),
    writeCell: (cell) => write(["writeCell", cell]),
    closeWork: () => write(["closeWork"]),
  };
}
