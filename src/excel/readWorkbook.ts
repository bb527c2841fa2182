// Reads what the workbook has, in one sync: its sheets, its tables with their headers, the active sheet, our settings.
import { isDealHeaderRow } from "../deals/layout";
import { readDateSystem } from "./dateSystem";
import type { DateSystem } from "./dateSystem";
import { knownBatchesKey, toKnownBatches } from "./knownBatches";
import type { KnownBatch } from "./knownBatches";
import { listsSheetName } from "./listsSheetName";
import { pullSettingsKey, toPullSettings } from "./pullSettings";
import type { PullSettings } from "./pullSettings";
import { pulledSheet, pushesSheet } from "./recordSheets";
import { settingsKey, toWorkbookSettings } from "./workbookSettings";
import type { WorkbookSettings } from "./workbookSettings";

/** A table whose headers are those of deals. */
interface FoundTable {
  readonly tableId: string;
  readonly sheetId: string;
  readonly headers: readonly string[];
}

/** The sheet that the user looks at. */
export interface ActiveSheet {
  readonly id: string;
  readonly name: string;
  /** Whether no cell of it holds anything. */
  readonly isEmpty: boolean;
  readonly isProtected: boolean;
}

/** What the workbook has. */
export interface WorkbookRead {
  readonly sheetNames: readonly string[];
  readonly hasListsSheet: boolean;
  /** Whether there is the sheet of deals as they were pulled. */
  readonly hasPulledSheet: boolean;
  /** Whether there is the sheet of what pushes have done. */
  readonly hasPushesSheet: boolean;
  readonly dateSystem: DateSystem;
  readonly activeSheet: ActiveSheet;
  /** The deal tables, by whatever name and on whatever sheet. */
  readonly dealTables: readonly FoundTable[];
  readonly settings: WorkbookSettings;
  readonly pullSettings: PullSettings;
  readonly knownBatches: readonly KnownBatch[];
}

/** Queues reading the workbook. */
export function readWorkbook(context: Excel.RequestContext): () => WorkbookRead {
  const { worksheets, tables, settings } = context.workbook;
  worksheets.load({ name: true });
  tables.load({
    id: true,
    showHeaders: true,
    worksheet: { id: true },
    columns: { name: true },
  });
  const activeSheet = readActiveSheet(worksheets.getActiveWorksheet());
  const dateSystem = readDateSystem(context);
  const setting = settings.getItemOrNullObject(settingsKey).load("value");
  const pullSetting = settings.getItemOrNullObject(pullSettingsKey).load("value");
  const batchSetting = settings.getItemOrNullObject(knownBatchesKey).load("value");
  return () => {
    const sheetNames = worksheets.items.map(({ name }) => name);
    return {
      sheetNames,
      hasListsSheet: sheetNames.includes(listsSheetName),
      hasPulledSheet: sheetNames.includes(pulledSheet.name),
      hasPushesSheet: sheetNames.includes(pushesSheet.name),
      dateSystem: dateSystem(),
      activeSheet: activeSheet(),
      dealTables: tables.items.filter(({ showHeaders }) => showHeaders).flatMap((table) => toFoundTable(table) ?? []),
      settings: toWorkbookSettings(setting.isNullObject ? null : setting.value),
      pullSettings: toPullSettings(pullSetting.isNullObject ? null : pullSetting.value),
      knownBatches: toKnownBatches(batchSetting.isNullObject ? null : batchSetting.value),
    };
  };
}

function readActiveSheet(sheet: Excel.Worksheet): () => ActiveSheet {
  sheet.load({ id: true, name: true, protection: { protected: true } });
  const used = sheet.getUsedRangeOrNullObject(true).load({ address: true });
  return () => ({
    id: sheet.id,
    name: sheet.name,
    isEmpty: used.isNullObject,
    isProtected: sheet.protection.protected,
  });
}

function toFoundTable(table: Excel.Table): FoundTable | null {
  const headers = table.columns.items.map(({ name }) => name);
  if (!isDealHeaderRow(headers)) return null;
  return { tableId: table.id, sheetId: table.worksheet.id, headers };
}
