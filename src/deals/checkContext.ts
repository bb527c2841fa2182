// What a check may know beside the rows of the sheet.
import type { Row } from "./cell";

/** What a check may know beside the rows. */
export interface CheckContext {
  /** The row of a referral as it was pulled, in the layout's order, by the text of its Referral ID cell. */
  readonly pulled?: (referralId: string) => Row | undefined;
  /** Whether a push is at work: marks in Referral ID cells are then no errors. */
  readonly pushing?: boolean;
  /** Whether a mark belongs to a row that is sent in the background: it is no error either. */
  readonly isUnderWay?: (mark: string) => boolean;
  /** The time in milliseconds since 1970, for warnings about deadlines. */
  readonly nowMs?: number;
}
