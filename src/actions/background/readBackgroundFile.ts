// Fetches the file of a batch or of an export.
import type { Asked } from "../../backend/background/Background";
import type { Core } from "../Core";
import type { Session } from "../session";
import { toRefusal } from "./toRefusal";

/** Which rows of a batch's file. */
export type FileRows = "all" | "failed";

/** The processed file with Errors in the workbook's language; null where it cannot be had: then a notice says why. */
export function readBatchFile({ core }: Session, id: string, only: FileRows): Promise<string | null> {
  const batches = core.deps.backend?.background?.batches ?? null;
  return read(core, () => batches?.download(id, { only, language: core.memory.errorsLanguage }));
}

/** The file of an export; null where it cannot be had: then a notice says why. */
export function readExportFile({ core }: Session, id: string): Promise<string | null> {
  const exports = core.deps.backend?.background?.exports ?? null;
  return read(core, () => exports?.download(id));
}

/** A second click while a file is on its way does nothing. */
async function read(core: Core, ask: () => Promise<Asked<string>> | undefined): Promise<string | null> {
  if (core.memory.busy?.task === "fetching-file") return null;
  core.remember({ busy: { task: "fetching-file", done: 0, total: null }, notice: null });
  const asked = await ask();
  core.remember({ busy: null });
  const notice = asked === undefined ? null : toRefusal(asked);
  if (notice !== null) core.remember({ notice });
  return asked?.kind === "answered" ? asked.value : null;
}
