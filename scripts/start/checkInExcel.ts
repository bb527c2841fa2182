// The main job without a browser: the template goes in, the deals are pasted and checked.
import { insertTemplate } from "../../src/actions/insertTemplate";
import type { DealTableState } from "../../src/actions/sessionState";
import { isBlankRow } from "../../src/deals/checkDeal";
import { readLayout } from "../../src/deals/layout";
import type { Layout } from "../../src/deals/layout";
import { templateHeaders } from "../../src/deals/template";
import { toColumnLetters } from "../../src/workbench/host/model/columnLetters";
import type { PasteBlock } from "../../src/workbench/page/csv/toPasteBlocks";
import { toPasteBlocks } from "../../src/workbench/page/csv/toPasteBlocks";
import { measureStep, toDealTable } from "./openExcelDesk";
import type { ExcelDesk, Step } from "./openExcelDesk";

/** Deals as texts, and what the headers above them mean. */
export interface DealFile {
  readonly rows: readonly (readonly string[])[];
  readonly layout: Layout;
}

/** The job done: what was found, and what each step took. */
export interface CheckedInExcel {
  readonly table: DealTableState;
  readonly insert: Step;
  readonly check: Step;
}

/** Does the job; it takes as long as the add-in takes to check what was pasted. */
export async function checkInExcel(desk: ExcelDesk, file: DealFile): Promise<CheckedInExcel> {
  const { edition } = file.layout;
  const insert = await measureStep(desk, () => insertTemplate(desk.session, { edition }));
  const check = await measureStep(desk, () => pasteAndWait(desk, file));
  return { table: toDealTable(desk), insert, check };
}

async function pasteAndWait(desk: ExcelDesk, file: DealFile): Promise<void> {
  const filled = file.rows.filter((row) => !isBlankRow(row, file.layout)).length;
  for (const { column, withHeader, rows } of toBlocks(file)) {
    const [first = []] = rows;
    const address = `${toColumnLetters(column)}${withHeader ? 1 : 2}`;
    if (first.length > 0) desk.host.user.paste(address, rows, { plain: true });
  }
  if (filled > 0) await until(desk, () => toDealTable(desk).rows === filled);
  // What was found is known before it is written: the write ends the turn.
  await desk.session.core.inTurn(() => Promise.resolve());
}

/** The blocks to paste: columns by what they mean, so that French or other spellings find their place. */
function toBlocks({ rows, layout }: DealFile): readonly PasteBlock[] {
  const namesOf = (columns: Layout["columns"]): readonly string[] => columns.map(({ name }) => name);
  const names = namesOf(layout.columns);
  const template = namesOf(readLayout(templateHeaders(layout.edition)).layout.columns);
  return toPasteBlocks([names, ...rows], template);
}

function until({ session }: ExcelDesk, isReached: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!isReached()) return;
      stop();
      resolve();
    });
  });
}
