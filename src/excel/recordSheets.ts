// The hidden sheets on which a workbook keeps what was pulled and what was pushed, by which it is seen to have them.
import type { RecordSheet } from "./recordSheet";

/** Deals as they were pulled. Of the last two columns there are more where a text is longer than a cell takes. */
export const pulledSheet: RecordSheet = {
  name: "CoSellPulled",
  header: ["Referral ID", "eTag", "Updated", "Microsoft", "Cells", "Behind"],
};

/** The receipts of pushes. There are more columns where a text is longer than a cell takes. */
export const pushesSheet: RecordSheet = { name: "CoSellPushes", header: ["Push", "Time", "Receipt"] };
