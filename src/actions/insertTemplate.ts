// Inserts the template: into the active sheet where it is empty, else into a new one.
import type { Edition } from "../deals/edition";
import { GoneFromWorkbook, NameTaken } from "../excel/ExcelFailure";
import { insertTemplate as queueTemplate } from "../excel/insertTemplate";
import type { TemplateInserted, TemplateTarget } from "../excel/insertTemplate";
import { readWorkbook } from "../excel/readWorkbook";
import { startWithWorkbook } from "../excel/runtime";
import { toTemplateSheetName } from "../excel/toTemplateSheetName";
import { watchDeals } from "../excel/watchWorkbook";
import type { StopWatching } from "../excel/watchWorkbook";
import { writeWorkbookSettings } from "../excel/workbookSettings";
import { writeListsSheet } from "../excel/writeListsSheet";
import { toColumnHelp } from "../language/toColumnHelp";
import { toBlankTable } from "./CheckedTable";
import { rememberWorkbook } from "./rememberWorkbook";
import type { Core } from "./Core";
import type { Memory } from "./Memory";
import type { Notice } from "./notice";
import { runAction } from "./runAction";
import type { Session } from "./session";
import { rememberTable } from "./knownTables";

/** Inserts the template of an edition: one sync, one more for the start-up behaviour, and one where the sheet has to be looked at first. */
export function insertTemplate(session: Session, { edition }: { readonly edition: Edition }): Promise<void> {
  return runAction(session, "inserting", (core) => insertDeals(core, edition));
}

/** The same for an action that needs a deal table; returns what happened to the sheet. */
export async function insertDeals(core: Core, edition: Edition): Promise<Notice> {
  if (core.memory.activeSheetIsStale) await lookAgain(core);
  const inserted = await insert(core, edition);
  await startAlong(core);
  return inserted;
}

async function lookAgain(core: Core): Promise<void> {
  rememberWorkbook(core, await core.run(readWorkbook, "until-cell-is-left"));
}

async function insert(core: Core, edition: Edition): Promise<Notice> {
  try {
    return await insertOnce(core, edition);
  } catch (failure) {
    if (!(failure instanceof NameTaken) && !(failure instanceof GoneFromWorkbook)) throw failure;
    // A sheet was renamed or deleted since: Excel tells nobody of the first.
    await lookAgain(core);
    return insertOnce(core, edition);
  }
}

async function insertOnce(core: Core, edition: Edition): Promise<Notice> {
  const { memory, deps } = core;
  const { language } = deps;
  const target = toTarget(memory);
  const done = await core.run((context) => {
    const lists = writeListsSheet(context, { exists: memory.hasListsSheet });
    const helpOf: Parameters<typeof queueTemplate>[1]["helpOf"] = (column) => toColumnHelp(column, language);
    const template = queueTemplate(context, { target, edition, language, helpOf });
    writeWorkbookSettings(context, {
      live: memory.live,
      errorsLanguage: memory.errorsLanguage,
      rowDefaults: memory.rowDefaults,
    });
    const watching = core.watchesDeals ? null : watchDeals(context, (event) => core.listener(event));
    return () => ({ template: template(), listsSheetId: lists(), stop: watching?.() ?? null });
  }, "until-cell-is-left");
  if (done.stop !== null) core.keepWatching(done.stop);
  rememberInserted(core, done);
  const { place, movedCells } = done.template;
  return movedCells
    ? { code: "cells-moved-down", params: { sheet: place.sheetName } }
    : { code: "template-inserted", params: { sheet: place.sheetName, edition } };
}

function toTarget({ activeSheet, sheetNames }: Memory): TemplateTarget {
  return activeSheet.isEmpty && !activeSheet.isProtected
    ? { kind: "empty-sheet", sheetId: activeSheet.id }
    : { kind: "new-sheet", name: toTemplateSheetName(sheetNames) };
}

interface Done {
  readonly template: TemplateInserted;
  readonly listsSheetId: string;
  readonly stop: StopWatching | null;
}

function rememberInserted(core: Core, { template: { place, layout }, listsSheetId }: Done): void {
  const { sheetNames, knownSheetIds } = core.memory;
  rememberTable(core, toBlankTable(place, layout, core.deps.now()));
  core.select({ sheetId: place.sheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
  core.remember({
    usedTableId: place.tableId,
    activeSheet: { id: place.sheetId, name: place.sheetName, isEmpty: false, isProtected: false },
    sheetNames: [...new Set([...sheetNames, place.sheetName])],
    hasListsSheet: true,
    knownSheetIds: new Set([...knownSheetIds, listsSheetId, place.sheetId]),
  });
}

// The template is there and checked while the add-in is open even where Excel does not start it with the workbook.
async function startAlong(core: Core): Promise<void> {
  try {
    await startWithWorkbook();
  } catch (failure) {
    core.deps.report(failure);
  }
}
