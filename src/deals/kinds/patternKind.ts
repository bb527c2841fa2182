// Makes the kinds that are a text of one form: ids, phone numbers, e-mail addresses, domains, D-U-N-S numbers.
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText } from "../cell";
import type { CellValue } from "../cell";
import type { Complaint } from "../finding";
import { noOffer } from "../kind";
import type { Kind, Repair } from "../kind";

interface Form {
  /** Whether a text, blanks and invisible characters taken off, has the form. */
  readonly isWellFormed: (text: string) => boolean;
  readonly complain: (value: CellValue, repair: Repair | null) => Complaint;
  /** What can be made of a text that lacks the form; null where there is no sensible guess. */
  readonly mend: (text: string) => Repair | null;
}

/** A kind of text that has one form. */
export function toPatternKind({ isWellFormed, complain, mend }: Form): Kind {
  const toRepair = (value: CellValue): Repair | null => {
    const plain = toPlainText(value);
    if (plain.length > 400) return null;
    if (isWellFormed(plain)) return plain === value ? null : { value: plain, certain: true };
    return mend(plain);
  };
  return {
    format: "text",
    toCheck: () => ({
      accepts: (value) => isWellFormed(typeof value === "string" ? value : toPlainText(value)),
      explain: (value) => {
        const plain = toPlainText(value);
        if (isWellFormed(plain)) return toUntidy(value, plain);
        return checkAnyCell(value) ?? complain(value, toRepair(value));
      },
    }),
    toCanonical: toPlainText,
    toRepair,
    toOffer: () => noOffer,
  };
}
