// A rule that looks at several cells of a row: a value that says what it reads and what it finds.
import type { CellValue } from "./cell";
import type { Header } from "./columns";
import type { Edition } from "./edition";
import type { Complaint } from "./finding";

/** One row as rules see it. */
export interface DealView {
  readonly edition: Edition;
  /** Whether the row has no Referral ID: it asks for a new deal. */
  readonly isNew: boolean;
  /** The row as it was pulled; null where nothing is known of it. */
  readonly pulled: DealView | null;
  /** The time of the check in milliseconds since 1970; null where it is not known. */
  readonly nowMs: number | null;
  /** The cell of a column; "" where it is blank or the sheet lacks the column. */
  readonly cell: (header: Header) => CellValue;
}

/** What a rule finds: a complaint and the column that it belongs to. */
export interface Found {
  readonly column: Header;
  readonly complaint: Complaint;
}

/** A rule of a row. */
export interface Rule {
  /** The English headers of the columns that decide. */
  readonly reads: readonly Header[];
  /**
   * Whether it holds for every row that is sent. Other rules are judged against what was pulled only where a column that
   * they read was changed (template.md, rule 0).
   */
  readonly always?: true;
  readonly check: (deal: DealView) => readonly Found[];
}

/** What a rule answers where it finds nothing. */
export const nothingFound: readonly Found[] = [];
