// Receipts in English.
import type { PaneFormats } from "../paneFormats";
import type { ReceiptWords } from "./ReceiptWords";

/** The words of receipts, in English. */
export function englishReceipts({ plural, moment }: PaneFormats): ReceiptWords {
  return {
    title: "Receipts",
    lead: "What was pushed from this workbook: when, by whom, which deals and which cells.",
    show: "Receipts of pushes",
    none: { title: "No receipt yet", text: "Every push leaves one here." },
    heading: (atMs, nowMs) => `Push of ${moment(atMs, nowMs)}`,
    by: (caller, rows) => `${caller} · ${plural(rows, { one: "# row", other: "# rows" })}`,
    withValues: "With values before and after",
    toSheet: "Put on a sheet",
    toCsv: "Save as CSV",
    restore: "Bring the values before back",
    restoreSure:
      "Put the values from before this push back into the sheet? You see what would be sent before anything is.",
    fileName: (isoDay) => `Co-sell push ${isoDay}`,
  };
}
