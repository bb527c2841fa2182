// What the pane says of the receipts that pushes leave behind.
import type { Passage } from "../PaneWords";

/** The words of receipts. */
export interface ReceiptWords {
  readonly title: string;
  readonly lead: string;
  readonly show: string;
  readonly none: Passage;
  readonly heading: (atMs: number, nowMs: number) => string;
  readonly by: (caller: string, rows: number) => string;
  readonly withValues: string;
  readonly toSheet: string;
  readonly toCsv: string;
  readonly restore: string;
  readonly restoreSure: string;
  /** The name of the file, without its ending; the day as YYYY-MM-DD. */
  readonly fileName: (isoDay: string) => string;
}
