// What can be asked for about the background, each one action.
import { orderExport } from "../../actions/background/orderExport";
import { readBatchFile, readExportFile } from "../../actions/background/readBackgroundFile";
import type { FileRows } from "../../actions/background/readBackgroundFile";
import { showBackground } from "../../actions/background/showBackground";
import { showOlderBatches, showOlderExports } from "../../actions/background/showOlder";
import { stopBatch, stopExport } from "../../actions/background/stopWork";
import { submitDeals } from "../../actions/background/submitDeals";
import { wakeBackground } from "../../actions/background/wakeBackground";
import type { Session } from "../../actions/session";
import type { DealFilter } from "../../deals/dealFilter";
import { saveFile } from "../frame/saveFile";
import type { PushChoice } from "../work/toWorkAsks";

/** The file of a batch: which rows, and its name without its ending. */
interface BatchFile {
  readonly only: FileRows;
  readonly name: string;
}

/** One function per thing that the screens of the background can ask for. */
export interface BackgroundAsks {
  readonly sendInBackground: (choice: PushChoice) => void;
  readonly showBackground: () => void;
  readonly showOlderBatches: () => void;
  readonly showOlderExports: () => void;
  readonly stopBatch: (id: string) => void;
  readonly stopExport: (id: string) => void;
  readonly saveBatch: (id: string, file: BatchFile) => void;
  readonly orderExport: (filter: DealFilter) => void;
  /** `name` is without its ending. */
  readonly saveExport: (id: string, name: string) => void;
  readonly wakeBackground: () => void;
}

/** The actions of a session, as what the controls of these screens call. */
export function toBackgroundAsks(session: Session): BackgroundAsks {
  return {
    sendInBackground: (choice) => void submitDeals(session, choice),
    showBackground: () => void showBackground(session),
    showOlderBatches: () => void showOlderBatches(session),
    showOlderExports: () => void showOlderExports(session),
    stopBatch: (id) => void stopBatch(session, id),
    stopExport: (id) => void stopExport(session, id),
    saveBatch: (id, { only, name }) => void save(readBatchFile(session, id, only), name),
    orderExport: (filter) => void orderExport(session, filter),
    saveExport: (id, name) => void save(readExportFile(session, id), name),
    wakeBackground: () => void wakeBackground(session),
  };
}

async function save(read: Promise<string | null>, name: string): Promise<void> {
  const text = await read;
  if (text !== null) saveFile(`${name}.csv`, text);
}
