// A cell that is asked about, with what an answer needs to know of its row and sheet.
import type { Row } from "../cell";
import type { Finding } from "../finding";
import type { Layout } from "../layout";

/** A cell that is asked about. */
export interface CellQuestion {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  /** The index of its row in the rows. */
  readonly row: number;
  /** The English header of its column with its number, or the header as found where the template has no such column. */
  readonly column: string;
  /** Its row as it was pulled, in the order of the layout; null where nothing is known of it. */
  readonly pulled: Row | null;
  /** What is wrong with this cell. */
  readonly findings: readonly Finding[];
}
