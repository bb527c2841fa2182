// What a change of a pulled cell means (template.md, rule 6): one answer for each way of being editable.
import { isBlankCell, toQuotable } from "../cell";
import type { CellValue } from "../cell";
import type { Editable } from "../column";
import { toError, toWarning } from "../finding";
import type { Complaint } from "../finding";
import { findWord } from "../words";

/** What is wrong with changing a cell that held a value when it was pulled; null where it may be changed. */
export const editability: Readonly<Record<Editable, (old: CellValue) => Complaint | null>> = {
  always: () => null,
  key: (old) => toError("fixed-key", { old: toQuotable(old) }),
  untilCreated: (old) => toError("fixed-after-creation", { old: toQuotable(old) }),
  untilShared: (old) => (isBlankCell(old) ? null : toError("fixed-after-sharing", { old: toQuotable(old) })),
  untilYes: (old) => (findWord("yesNo", old) === "Yes" ? toError("fixed-after-yes", { old: toQuotable(old) }) : null),
  readOnly: (old) => toWarning("read-only", { old: toQuotable(old) }),
};
