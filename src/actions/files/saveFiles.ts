// Makes the files for Partner Center's Import.
import { toCsv } from "../../deals/csv/toCsv";
import type { Notice } from "../notice";
import { isHeldBack } from "../pull/isHeldBack";
import { runAction } from "../runAction";
import type { Session } from "../session";
import { planTableFiles } from "./planTableFiles";

/** A file to be saved. */
export interface NamedFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Checks the active table once more and gives its files, at most 1,000 rows each; none where no row may go, which a notice
 * says. The sheet is not changed: rows are done when the processed file says so.
 */
export async function saveFiles(session: Session): Promise<readonly NamedFile[]> {
  if (isHeldBack(session.core)) return [];
  let files: readonly NamedFile[] = [];
  await runAction(session, "planning-files", async (core): Promise<Notice | null> => {
    const planned = await planTableFiles(core);
    if (planned === null) return { code: "no-template", params: {} };
    const { plan, table } = planned;
    if (plan.files.length === 0) return { code: "nothing-to-save", params: {} };
    const day = new Date(core.deps.now()).toISOString().slice(0, 10);
    files = plan.files.map(({ records }, at) => ({
      name: toFileName(table.place.sheetName, day, { at, of: plan.files.length }),
      // With a mark, so that any Excel reads it as UTF-8.
      text: `\uFEFF${toCsv(records)}`,
    }));
    const rows = plan.files.reduce((sum, one) => sum + one.rows.length, 0);
    core.remember({ work: { kind: "files-saved", names: files.map(({ name }) => name), rows } });
    return null;
  });
  return files;
}

// Names that Windows, too, can save.
function toFileName(sheet: string, day: string, { at, of }: { readonly at: number; readonly of: number }): string {
  const safe = sheet.replace(/[<>:"/\\|?*\p{Cc}]/gu, "-").trim();
  return `${safe} ${day}${of > 1 ? ` ${at + 1}` : ""}.csv`;
}
