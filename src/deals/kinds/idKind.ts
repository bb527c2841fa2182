// Ids of engagements and referrals; a Referral ID cell may hold the mark of a row on its way to Partner Center.
import { checkAnyCell } from "../anyCell";
import { toPlainText, toQuotable } from "../cell";
import { toError } from "../finding";
import { toRepairable } from "../kind";
import type { Kind, Repair } from "../kind";
import { isMark } from "../marks";
import { toPatternKind } from "./patternKind";

// The documented sample is no hexadecimal GUID, so letters and digits in the groups of one (columns.json).
const group = "[a-z0-9]";
const idForm = new RegExp(`^${group}{8}(?:-${group}{4}){3}-${group}{12}$`, "iu");
const idInText = new RegExp(`(?<!${group})${group}{8}(?:-${group}{4}){3}-${group}{12}(?!${group})`, "iu");
const withoutHyphens = /^[a-f0-9]{32}$/iu;

function mendId(text: string): Repair | null {
  const inside = idInText.exec(text)?.[0];
  if (inside !== undefined) return { value: inside, certain: true };
  if (!withoutHyphens.test(text)) return null;
  const groups = [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)];
  return { value: groups.join("-"), certain: true };
}

/** An id of Partner Center: 8-4-4-4-12 letters and digits. */
export const idKind: Kind = {
  ...toPatternKind({
    isWellFormed: (text) => idForm.test(text),
    complain: (value, repair) => toError("id-format", toRepairable(value, repair)),
    mend: mendId,
  }),
  toCanonical: (value) => toPlainText(value).toLowerCase(),
};

/** The id of a referral: as an id, but a mark left over says that the deal was sent and its outcome is not known. */
export const referralIdKind: Kind = {
  ...idKind,
  toCheck: (context) => {
    const { accepts, explain } = idKind.toCheck(context);
    return {
      accepts,
      explain: (value) =>
        isMark(value)
          ? (checkAnyCell(value) ?? toError("mark-left", { value: toQuotable(toPlainText(value)) }))
          : explain(value),
    };
  },
  toRepair: (value, context) => (isMark(value) ? null : idKind.toRepair(value, context)),
};
