// What the picture of the pipeline says.
import type { PipelineSheetWords } from "../../../deals/pipeline/toPipelineGrid";

/** The words of the pipeline. */
export interface PipelineWords {
  readonly show: string;
  readonly lead: string;
  readonly nothing: string;
  readonly currency: string;
  readonly noCurrency: string;
  readonly total: (deals: number) => string;
  readonly unvalued: (deals: number) => string;
  readonly deals: (deals: number) => string;
  /** A sales stage by its percent. */
  readonly stage: (percent: string) => string;
  /** A month, given as midnight in UTC of its first day (ms since 1970). */
  readonly month: (firstDayMs: number) => string;
  readonly unknown: string;
  readonly putOnSheet: string;
  /** The words of the sheet, and of the headings here. */
  readonly sheet: PipelineSheetWords;
}
