// Inserts the template in one sync: a new table of deals with formats, dropdowns, help and marks, and the lists sheet.
import { toCellFormat } from "../deals/columnCells";
import type { CellFormat, Column } from "../deals/column";
import { readLayout } from "../deals/layout";
import type { Layout } from "../deals/layout";
import { templateHeaders } from "../deals/template";
import type { Edition } from "../deals/template";
import type { Language } from "../deals/words";
import { toColumnsAddress } from "./area";
import { columnWidths } from "./columnWidths";
import { readPlace } from "./readPlace";
import type { TablePlace } from "./TablePlace";
import { toDropdownSource } from "./toDropdownSource";
import { toHighlightFormula } from "./toHighlightFormula";
import { readOnlyFill, writeDropdown, writeHighlight, writeColumnFormat } from "./writeRules";

/** Where the template goes. */
export type TemplateTarget =
  /** A sheet that was empty when it was last looked at. */
  { readonly kind: "empty-sheet"; readonly sheetId: string } | { readonly kind: "new-sheet"; readonly name: string };

/** The help that a header cell shows when it is selected. */
export interface HeaderHelp {
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly text: string;
}

/** What to insert, and where. */
export interface TemplateOrder {
  readonly target: TemplateTarget;
  readonly edition: Edition;
  readonly language: Language;
  readonly helpOf: (column: Column) => HeaderHelp;
}

/** What was inserted. */
export interface TemplateInserted {
  readonly place: TablePlace;
  readonly layout: Layout;
  /** Whether the sheet was filled in the meantime: its cells stand below the template now. */
  readonly movedCells: boolean;
}

/** Body rows of a new template: dropdowns are there before anything is typed, and the table takes them along as it grows. */
export const templateRows = 200;

// The most cells that one operation may touch in Excel on the web is 33,554,000: 31 whole columns (docs/facts.md).
const mostColumnsAtOnce = 31;

/** Queues inserting the template; the lists sheet has to be there, or queued before. */
export function insertTemplate(context: Excel.RequestContext, order: TemplateOrder): () => TemplateInserted {
  const { layout } = readLayout(templateHeaders(order.edition));
  const { sheet, used } = toTargetSheet(context, order.target);
  writeColumnFormats(sheet, layout);
  const whole = sheet.getRangeByIndexes(0, 0, templateRows + 1, layout.columns.length);
  whole.getRow(0).values = [layout.columns.map(({ header }) => header)];
  const table = sheet.tables.add(whole, true);
  table.style = "TableStyleLight9";
  writeHeader(table.getHeaderRowRange(), layout, order.helpOf);
  writeBody(table.getDataBodyRange(), layout, order.language);
  const pinned = (layout.byName.get("Deal Name")?.index ?? 0) + 1;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, 1, pinned));
  sheet.activate();
  const placeRead = readPlace(table);
  return () => ({ place: placeRead().place, layout, movedCells: used !== null && !used.isNullObject });
}

function toTargetSheet(
  context: Excel.RequestContext,
  target: TemplateTarget,
): { sheet: Excel.Worksheet; used: Excel.Range | null } {
  const { worksheets } = context.workbook;
  if (target.kind === "new-sheet") return { sheet: worksheets.add(target.name), used: null };
  const sheet = worksheets.getItem(target.sheetId);
  const used = sheet.getUsedRangeOrNullObject(true).load({ address: true });
  // Makes room instead of trusting that the sheet is still empty: whatever was typed in the meantime moves down.
  sheet.getRange(`1:${templateRows + 1}`).insert("Down");
  return { sheet, used };
}

/** Queues formatting the whole sheet columns of a layout, so that later rows and pastes keep zeros and dates. */
function writeColumnFormats(sheet: Excel.Worksheet, layout: Layout): void {
  for (const { format, first, count } of toFormatRuns(layout)) {
    writeColumnFormat(sheet.getRange(toColumnsAddress(first, count)), format);
  }
}

interface FormatRun {
  readonly format: CellFormat;
  readonly first: number;
  count: number;
}

function toFormatRuns(layout: Layout): readonly FormatRun[] {
  const runs: FormatRun[] = [];
  for (const { index, column } of layout.columns) {
    const format = column === null ? "general" : toCellFormat(column);
    const last = runs.at(-1);
    if (last?.format === format && last.count < mostColumnsAtOnce) last.count += 1;
    else runs.push({ format, first: index, count: 1 });
  }
  return runs;
}

function writeHeader(header: Excel.Range, layout: Layout, helpOf: (column: Column) => HeaderHelp): void {
  header.format.wrapText = true;
  header.format.verticalAlignment = "Top";
  for (const { index, column } of layout.columns) {
    if (column === null) continue;
    const cell = header.getCell(0, index);
    cell.format.columnWidth = columnWidths[column.kind];
    const { title, text } = helpOf(column);
    cell.dataValidation.prompt = { showPrompt: true, title, message: text };
  }
}

function writeBody(body: Excel.Range, layout: Layout, language: Language): void {
  const place = { firstColumn: 0, firstRow: 1 };
  for (const column of layout.columns) {
    const cells = body.getColumn(column.index);
    const source = toDropdownSource(column, { layout, language, place });
    if (source !== null) writeDropdown(cells, source);
    if (column.column?.editable === "readOnly") cells.format.fill.color = readOnlyFill;
  }
  const errorsColumn = layout.byName.get("Errors")?.index ?? 0;
  writeHighlight(body, toHighlightFormula({ headerRow: 0, firstColumn: 0, errorsColumn }));
}
