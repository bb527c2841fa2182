// Makes the very hidden lists sheet, or fills it again: once per workbook, shared by all its deal tables.
import { toListsCells } from "./listsSheet";
import { listsSheetName } from "./listsSheetName";

/** Queues making the lists sheet, or filling the one that is there; gives its id. */
export function writeListsSheet(context: Excel.RequestContext, { exists }: { readonly exists: boolean }): () => string {
  const { worksheets } = context.workbook;
  const sheet = exists ? worksheets.getItem(listsSheetName) : worksheets.add(listsSheetName);
  const cells = toListsCells();
  const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
  range.values = cells.map((row) => [...row]);
  if (!exists) sheet.visibility = "VeryHidden";
  sheet.load({ id: true });
  return () => sheet.id;
}
