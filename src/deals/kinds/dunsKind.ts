// D-U-N-S numbers: nine digits. A spreadsheet eats a leading zero, and people write hyphens: both are offered a repair.
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText, toQuotable } from "../cell";
import type { CellValue } from "../cell";
import { toError, toWarning } from "../finding";
import type { Complaint } from "../finding";
import { noOffer, toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";

const nineDigits = /^\d{9}$/u;

/** The nine digits that a cell means: as they stand, without hyphens, or with the leading zero that 8 digits lack. */
function toDuns(value: CellValue): string | null {
  const plain = toPlainText(value);
  if (plain.length > 20 || !/^\d[\d\s-]*$/u.test(plain)) return null;
  const digits = plain.replace(/\D/gu, "");
  return digits.length === 8 || digits.length === 9 ? digits.padStart(9, "0") : null;
}

function explain(value: CellValue): Complaint | null {
  const duns = toDuns(value);
  if (duns === null) return checkAnyCell(value) ?? toError("duns-format", toRepairable(value, toDunsRepair(value)));
  const plain = toPlainText(value);
  return plain === duns
    ? toUntidy(value, duns)
    : toWarning("duns-untidy", { value: toQuotable(value), suggestion: duns });
}

function toDunsRepair(value: CellValue): Repair | null {
  const duns = toDuns(value);
  if (duns !== null) return duns === value ? null : { value: duns, certain: true };
  const plain = toPlainText(value);
  if (/^\d{7}$/u.test(plain)) return { value: plain.padStart(9, "0"), certain: false };
  const inside = plain.length > 60 ? null : toDuns(plain.replace(/^[^\d]+/u, ""));
  return inside === null ? null : { value: inside, certain: false };
}

/** A D-U-N-S number. */
export const dunsKind: Kind = {
  format: "text",
  toCheck: () => ({ accepts: (value) => typeof value === "string" && nineDigits.test(value), explain }),
  toCanonical: (value) => toDuns(value) ?? toPlainText(value),
  toRepair: toDunsRepair,
  toOffer: () => noOffer,
};
