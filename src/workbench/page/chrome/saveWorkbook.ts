// Hands a saved workbook to the browser as an .xlsx file.
import type { WorkbookFile } from "../../host/model/file/WorkbookFile";
import { toXlsx } from "../../xlsx/toXlsx";

const xlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Downloads it as "Workbook.xlsx"; throws where the library could not be loaded. */
export async function saveWorkbook(file: WorkbookFile): Promise<void> {
  const bytes = await toXlsx(file);
  const address = URL.createObjectURL(new Blob([bytes as BlobPart], { type: xlsxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = "Workbook.xlsx";
  link.click();
  // The browser has read the address when the click returns; it is kept a moment for those that read it later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
