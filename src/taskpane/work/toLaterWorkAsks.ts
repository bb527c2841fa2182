// What can be asked for about pulling and pushing, while its code is still on its way behind the first screen.
import type { Session } from "../../actions/session";
import type { WorkAsks } from "./toWorkAsks";

// A record, so that the compiler misses an ask that is not named here.
const names: Readonly<Record<keyof WorkAsks, true>> = {
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
  setCellHelp: true,
  writeCell: true,
  closeWork: true,
};

/** The asks of a session; each loads the actions where that was not done before. */
export function toLaterWorkAsks(session: Session): WorkAsks {
  const { report } = session.core.deps;
  const load = async (): Promise<WorkAsks> => (await import("./toWorkAsks")).toWorkAsks(session);
  const toAsk =
    (name: keyof WorkAsks) =>
    (...given: readonly unknown[]): void => {
      const ask = async (): Promise<void> => ((await load())[name] as (...given: readonly unknown[]) => void)(...given);
      ask().catch(report);
    };
  const asks = Object.keys(names).map((name) => [name, toAsk(name as keyof WorkAsks)] as const);
  return Object.fromEntries(asks) as unknown as WorkAsks;
}
