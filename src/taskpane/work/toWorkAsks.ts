// What can be asked for about pulling, pushing and files, each one action.
import { addDeal } from "../../actions/addDeal";
import { goToPreviousError } from "../../actions/goToNextError";
import { putPipelineOnSheet } from "../../actions/pipeline/putPipelineOnSheet";
import { showPipeline } from "../../actions/pipeline/showPipeline";
import type { PipelineSheetWords } from "../../deals/pipeline/toPipelineGrid";
import { fetchCaller } from "../../actions/pull/fetchCaller";
import { repairSelected } from "../../actions/repair/repairSelected";
import { addSamples } from "../../actions/samples/addSamples";
import { removeSamples } from "../../actions/samples/removeSamples";
import { removeHiddenData } from "../../actions/settings/removeHiddenData";
import { setRowDefaults } from "../../actions/settings/setRowDefaults";
import type { RowDefaults } from "../../actions/settings/setRowDefaults";
import { showSettings } from "../../actions/settings/showSettings";
import type { Edition } from "../../deals/edition";
import { closeWork } from "../../actions/closeWork";
import { toggleWrongRows } from "../../actions/findings/toggleWrongRows";
import { openFile } from "../../actions/files/openFile";
import { planFiles } from "../../actions/files/planFiles";
import { saveFiles } from "../../actions/files/saveFiles";
import { showFiles } from "../../actions/files/showFiles";
import { upgradeTemplate } from "../../actions/files/upgradeTemplate";
import { cancelPull } from "../../actions/pull/cancelPull";
import { pullDeals } from "../../actions/pull/pullDeals";
import { revertAll } from "../../actions/pull/revertAll";
import { revertRow } from "../../actions/pull/revertRow";
import { settleConflict } from "../../actions/pull/settleConflict";
import type { Settlement } from "../../actions/pull/settleConflict";
import { showConflicts } from "../../actions/pull/showConflicts";
import { showPull } from "../../actions/pull/showPull";
import { cancelPush } from "../../actions/push/cancelPush";
import { lookUpAgain } from "../../actions/push/lookUpAgain";
import { previewPush } from "../../actions/push/previewPush";
import { pushDeals } from "../../actions/push/pushDeals";
import { putReceiptOnSheet } from "../../actions/push/putReceiptOnSheet";
import { readReceipt } from "../../actions/push/readReceipt";
import { restoreBefore } from "../../actions/push/restoreBefore";
import { retryFailed } from "../../actions/push/retryFailed";
import { sendAgain } from "../../actions/push/sendAgain";
import { showReceipts } from "../../actions/push/showReceipts";
import { repairCells } from "../../actions/repair/repairCells";
import type { RepairOrder } from "../../actions/repair/repairCells";
import { repairFinding, showRepairs } from "../../actions/repair/showRepairs";
import { undoRepair } from "../../actions/repair/undoRepair";
import { mendCells, showHealth, unhideRows } from "../../actions/health/showHealth";
import { goToRow } from "../../actions/goToRow";
import type { ListedCell } from "../../actions/goToRow";
import { showWorklist } from "../../actions/worklist/showWorklist";
import type { Session } from "../../actions/session";
import { giveUpSignIn } from "../../actions/signIn/giveUpSignIn";
import { signIn } from "../../actions/signIn/signIn";
import { signOut } from "../../actions/signIn/signOut";
import type { CellHelpSetting } from "../../actions/sessionState";
import { setCellHelp } from "../../actions/setCellHelp";
import { writeCell } from "../../actions/writeCell";
import type { CellWrite } from "../../actions/writeCell";
import type { DealFilter } from "../../deals/dealFilter";
import type { Finding } from "../../deals/finding";
import type { RepairScope } from "../../deals/fixes/planRepairs";
import type { Language } from "../../deals/words";
import { saveFile } from "../frame/saveFile";

/** The rows that their user confirmed, and how. */
export interface PushChoice {
  readonly keys: ReadonlySet<string>;
  /** Whether closings among them were confirmed on purpose. */
  readonly closings: boolean;
  readonly keepValues: boolean;
}

/** The file that a receipt is saved as. */
interface ReceiptFile {
  /** Without its ending. */
  readonly name: string;
  readonly language: Language;
}

/** One function per thing that the screens of pulling and pushing can ask for. */
export interface WorkAsks {
  readonly showPull: () => void;
  readonly pull: (filter: DealFilter, everything: boolean) => void;
  readonly cancelPull: () => void;
  readonly previewPush: () => void;
  readonly push: (choice: PushChoice) => void;
  readonly cancelPush: () => void;
  readonly retryFailed: () => void;
  readonly lookUpAgain: () => void;
  readonly sendAgain: (keys: ReadonlySet<string>) => void;
  readonly restoreBefore: (pushId: string) => void;
  readonly showReceipts: () => void;
  readonly putReceiptOnSheet: (pushId: string) => void;
  readonly saveReceipt: (pushId: string, file: ReceiptFile) => void;
  readonly showConflicts: () => void;
  readonly settleConflict: (settlement: Settlement) => void;
  readonly revertRow: (key: string) => void;
  readonly revertAll: () => void;
  readonly showFiles: () => void;
  readonly planFiles: () => void;
  readonly saveFiles: () => void;
  readonly openFile: (file: File) => void;
  readonly upgradeTemplate: () => void;
  readonly repairFinding: (finding: Finding) => void;
  readonly showRepairs: (scope: RepairScope) => void;
  readonly repairCells: (order: RepairOrder) => void;
  readonly undoRepair: () => void;
  readonly toggleWrongRows: () => void;
  readonly showWorklist: () => void;
  readonly showHealth: () => void;
  readonly mendCells: (order: RepairOrder) => void;
  readonly unhideRows: (tableId: string) => void;
  readonly goToRow: (cell: ListedCell) => void;
  readonly setCellHelp: (setting: CellHelpSetting) => void;
  readonly writeCell: (write: CellWrite) => void;
  readonly previousError: () => void;
  readonly repairSelected: () => void;
  readonly showSettings: () => void;
  readonly showPipeline: () => void;
  readonly putPipelineOnSheet: (words: PipelineSheetWords) => void;
  readonly setRowDefaults: (defaults: RowDefaults) => void;
  readonly removeHiddenData: () => void;
  readonly testConnection: () => void;
  readonly signIn: () => void;
  readonly switchAccount: () => void;
  readonly signOut: () => void;
  /** Not now: what waits for a sign-in ends. */
  readonly giveUpSignIn: () => void;
  readonly addDeal: () => void;
  readonly addSamples: (edition: Edition) => void;
  readonly removeSamples: () => void;
  readonly closeWork: () => void;
}

/** The actions of a session, as what the controls of these screens call. */
export function toWorkAsks(session: Session): WorkAsks {
  return {
    showPull: () => showPull(session),
    pull: (filter, everything) => void pullDeals(session, filter, { everything }),
    cancelPull: () => cancelPull(session),
    previewPush: () => void previewPush(session),
    push: (choice) => void pushDeals(session, choice),
    cancelPush: () => cancelPush(session),
    retryFailed: () => void retryFailed(session),
    lookUpAgain: () => void lookUpAgain(session),
    sendAgain: (keys) => void sendAgain(session, keys),
    restoreBefore: (pushId) => void restoreBefore(session, pushId),
    showReceipts: () => void showReceipts(session),
    putReceiptOnSheet: (pushId) => void putReceiptOnSheet(session, pushId),
    saveReceipt: (pushId, file) => void saveReceipt(session, pushId, file),
    showConflicts: () => showConflicts(session),
    settleConflict: (settlement) => void settleConflict(session, settlement),
    revertRow: (key) => void revertRow(session, key).then(() => previewAgain(session)),
    revertAll: () => void revertAll(session).then(() => previewAgain(session)),
    showFiles: () => showFiles(session),
    planFiles: () => void planFiles(session),
    saveFiles: () => void saveAll(session),
    openFile: (file) => void openChosen(session, file),
    upgradeTemplate: () => void upgradeTemplate(session),
    repairFinding: (finding) => void repairFinding(session, finding),
    showRepairs: (scope) => void showRepairs(session, scope),
    repairCells: (order) => void repairCells(session, order),
    undoRepair: () => void undoRepair(session),
    toggleWrongRows: () => void toggleWrongRows(session),
    showWorklist: () => void showWorklist(session),
    showHealth: () => void showHealth(session),
    mendCells: (order) => void mendCells(session, order),
    unhideRows: (tableId) => void unhideRows(session, tableId),
    goToRow: (cell) => void goToRow(session, cell),
    setCellHelp: (setting) => setCellHelp(session, setting),
    writeCell: (write) => void writeCell(session, write),
    previousError: () => void goToPreviousError(session),
    repairSelected: () => void repairSelected(session),
    showSettings: () => showSettings(session),
    showPipeline: () => void showPipeline(session),
    putPipelineOnSheet: (words) => void putPipelineOnSheet(session, words),
    setRowDefaults: (defaults) => void setRowDefaults(session, defaults),
    removeHiddenData: () => void removeHiddenData(session),
    testConnection: () => void fetchCaller(session.core),
    signIn: () => void signIn(session),
    switchAccount: () => void signIn(session, { isSwitching: true }),
    signOut: () => void signOut(session),
    giveUpSignIn: () => giveUpSignIn(session),
    addDeal: () => void addDeal(session),
    addSamples: (edition) => void addSamples(session, { edition }),
    removeSamples: () => void removeSamples(session),
    closeWork: () => closeWork(session),
  };
}

/** A preview that is shown is as of before the revert: it is made again. */
async function previewAgain(session: Session): Promise<void> {
  const state = session.state();
  if (state.phase !== "starting" && state.work.kind === "preview") await previewPush(session);
}

async function saveReceipt(session: Session, pushId: string, { name, language }: ReceiptFile): Promise<void> {
  // The library that writes CSV is loaded when somebody wants a file.
  const [receipt, { toReceiptCsv }] = await Promise.all([
    readReceipt(session, pushId),
    import("../../actions/push/toReceiptCsv"),
  ]);
  if (receipt !== null) saveFile(`${name}.csv`, toReceiptCsv(receipt, language));
}

async function saveAll(session: Session): Promise<void> {
  for (const { name, text } of await saveFiles(session)) saveFile(name, text);
}

async function openChosen(session: Session, file: File): Promise<void> {
  await openFile(session, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}
