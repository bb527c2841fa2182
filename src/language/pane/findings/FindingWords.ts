// What the list of findings says: how it is grouped, narrowed and searched.
import type { FindingCode } from "../../../deals/finding";

/** By what the list is grouped. */
export type FindingView = "column" | "row" | "kind";

/** Which findings the list shows. */
export type FindingWeight = "all" | "error" | "warning";

/** The words of the list of findings. */
export interface FindingWords {
  readonly view: string;
  readonly views: Readonly<Record<FindingView, string>>;
  readonly weight: string;
  readonly weights: Readonly<Record<FindingWeight, string>>;
  readonly search: string;
  /** How many of all are shown. */
  readonly shown: (shown: number, all: number) => string;
  readonly noneShown: string;
  readonly showAll: string;
  /** Only rows with errors in the sheet, by the table's own filter. */
  readonly wrongRows: string;
  /** The heading of a row: its number in the sheet and its deal, where that has a name. */
  readonly row: (row: number, deal: string) => string;
  /** The name of each kind of finding. */
  readonly kinds: Readonly<Record<FindingCode, string>>;
}
