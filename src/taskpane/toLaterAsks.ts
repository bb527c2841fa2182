// What can be asked for in the pane, while its code is still on its way behind the first screen.
import type { Session } from "../actions/session";
import type { Asks } from "./toAsks";

// A record, so that the compiler misses an ask that is not named here.
const names: Readonly<Record<keyof Asks, true>> = {
  insertTemplate: true,
  checkNow: true,
  nextError: true,
  goTo: true,
  setLive: true,
  addColumn: true,
  restoreErrors: true,
  selectTable: true,
  setErrorsLanguage: true,
  dismissNotice: true,
  lookAgain: true,
  showPull: true,
  pull: true,
  cancelPull: true,
  previewPush: true,
  push: true,
  cancelPush: true,
  retryFailed: true,
  lookUpAgain: true,
  sendAgain: true,
  restoreBefore: true,
  showReceipts: true,
  putReceiptOnSheet: true,
  saveReceipt: true,
  showConflicts: true,
  settleConflict: true,
  revertRow: true,
  revertAll: true,
  showFiles: true,
  planFiles: true,
  saveFiles: true,
  openFile: true,
  upgradeTemplate: true,
  repairFinding: true,
  showRepairs: true,
  repairCells: true,
  undoRepair: true,
  toggleWrongRows: true,
  showWorklist: true,
  showHealth: true,
  mendCells: true,
  unhideRows: true,
  goToRow: true,
  setCellHelp: true,
  writeCell: true,
  previousError: true,
  repairSelected: true,
  showSettings: true,
  showPipeline: true,
  putPipelineOnSheet: true,
  setRowDefaults: true,
  removeHiddenData: true,
  testConnection: true,
  signIn: true,
  switchAccount: true,
  signOut: true,
  giveUpSignIn: true,
  addDeal: true,
  addSamples: true,
  removeSamples: true,
  sendInBackground: true,
  showBackground: true,
  showOlderBatches: true,
  showOlderExports: true,
  stopBatch: true,
  stopExport: true,
  saveBatch: true,
  orderExport: true,
  saveExport: true,
  wakeBackground: true,
  closeWork: true,
};

/** The asks of a session; each loads the actions where that was not done before. */
export function toLaterAsks(session: Session): Asks {
  const { report } = session.core.deps;
  const load = async (): Promise<Asks> => (await import("./toAsks")).toAsks(session);
  const toAsk =
    (name: keyof Asks) =>
    (...given: readonly unknown[]): void => {
      const ask = async (): Promise<void> => ((await load())[name] as (...given: readonly unknown[]) => void)(...given);
      ask().catch(report);
    };
  const asks = Object.keys(names).map((name) => [name, toAsk(name as keyof Asks)] as const);
  return Object.fromEntries(asks) as unknown as Asks;
}
