// Opens a file of Partner Center, a processed one or an export, and merges it into the sheet.
import { readDealFile } from "../../deals/csv/readDealFile";
import type { DealFile } from "../../deals/csv/readDealFile";
import { UnreadableFile } from "../../deals/csv/UnreadableFile";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import type { Notice } from "../notice";
import { isHeldBack } from "../pull/isHeldBack";
import { runAction } from "../runAction";
import type { Session } from "../session";
import type { FileSummary } from "../work";
import { mergeFile } from "./mergeFile";

/** A file that its user has chosen. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Reads it, finds the rows that its records are about, and writes ids, statuses and errors into them; deals that have no
 * row get one. A file that cannot be read is refused by a notice, and nothing is changed.
 */
export async function openFile(session: Session, { name, bytes }: ChosenFile): Promise<void> {
  if (isHeldBack(session.core)) return;
  await runAction(session, "reading-file", async (core): Promise<Notice | null> => {
    const file = parseFile(bytes);
    if (file instanceof UnreadableFile) return { code: "file-unreadable", params: { name, fault: file.fault } };
    await checkTables(core, "all", "quiet");
    const summary = await merge(core, name, file);
    core.remember({ work: { kind: "file-opened", summary } });
    return null;
  });
}

function parseFile(bytes: Uint8Array): DealFile | UnreadableFile {
  try {
    return readDealFile(bytes);
  } catch (failure) {
    if (failure instanceof UnreadableFile) return failure;
    throw failure;
  }
}

async function merge(core: Core, fileName: string, file: DealFile): Promise<FileSummary> {
  const { merge: found, arrivals, failed } = await mergeFile(core, file);
  const { added, unchanged, keptEdits, conflicts } = arrivals;
  const { counts, strangers } = found;
  const { unknownColumns } = file;
  return { fileName, counts, added, unchanged, keptEdits, conflicts, failed, strangers, unknownColumns };
}
