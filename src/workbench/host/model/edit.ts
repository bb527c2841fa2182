// Edit mode: a cell is being typed in, and nothing is written yet.
import type { Position } from "./area";
import { toArea } from "./area";
import type { EntryOptions, EntryResult } from "./cells/enterText";
import { enterText } from "./cells/enterText";
import { checkWritable } from "./cells/checkWritable";
import { ModelError } from "./ModelError";
import type { Sheet } from "./Sheet";
import type { EditState, Workbook } from "./Workbook";

/** Starts typing in a cell: with a text as its new content, or without one to edit what it holds. Throws AccessDenied on a locked cell. */
export function startEdit(sheet: Sheet, position: Position, text?: string): void {
  checkWritable(sheet, toArea(position));
  sheet.workbook.edit = { sheet, position, text: text ?? sheet.entryTextAt(position.row, position.column) };
  sheet.report({ kind: "edit", sheetId: sheet.id });
}

/** The text typed so far; throws InvalidOperation where no cell is being edited. */
export function typeInEdit(workbook: Workbook, text: string): void {
  workbook.edit = { ...toEdit(workbook), text };
}

/** Leaves the cell with Enter. A refused entry leaves it in edit mode; throws InvalidOperation where no cell is being edited. */
export function commitEdit(workbook: Workbook, options: EntryOptions = {}): EntryResult {
  const { sheet, position, text } = toEdit(workbook);
  const result = enterText(sheet, position, text, options);
  if (result.accepted) endEdit(workbook, sheet);
  return result;
}

/** Leaves the cell with Esc, as it was; nothing where no cell is being edited. */
export function cancelEdit(workbook: Workbook): void {
  if (workbook.edit) endEdit(workbook, workbook.edit.sheet);
}

function toEdit(workbook: Workbook): EditState {
  if (!workbook.edit) throw new ModelError("InvalidOperation", "No cell is being edited.");
  return workbook.edit;
}

function endEdit(workbook: Workbook, sheet: Sheet): void {
  workbook.edit = null;
  sheet.report({ kind: "edit", sheetId: sheet.id });
}
