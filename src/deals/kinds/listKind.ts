// Cells that hold one value of their column's own list.
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText, toUnaccented } from "../cell";
import type { CellValue } from "../cell";
import { toError } from "../finding";
import { toRepairable } from "../kind";
import type { Kind, KindContext, Repair } from "../kind";

const shortList = 8;

function toListed(value: CellValue, values: readonly string[]): string | null {
  const loose = toUnaccented(toPlainText(value).slice(0, 200));
  return values.find((listed) => toUnaccented(listed) === loose) ?? null;
}

function toListRepair(value: CellValue, { values }: KindContext): Repair | null {
  const listed = toListed(value, values);
  if (listed !== null) return listed === value ? null : { value: listed, certain: true };
  const letters = toLetters(value);
  const near = letters === "" ? [] : values.filter((known) => toLetters(known) === letters);
  return near.length === 1 && near[0] !== undefined ? { value: near[0], certain: true } : null;
}

function toLetters(value: CellValue): string {
  return toUnaccented(toPlainText(value).slice(0, 200)).replace(/[^\p{L}\p{N}]/gu, "");
}

/** One value of a list that stands in the column table. */
export const listKind: Kind = {
  format: "text",
  toCheck: (context) => {
    const { values } = context;
    const accepted = new Set<CellValue>(values);
    const allowed = values.length <= shortList ? values.join(", ") : "";
    return {
      accepts: (value) => accepted.has(value),
      explain: (value) => {
        const listed = toListed(value, values);
        if (listed !== null) return toUntidy(value, listed);
        const repairable = toRepairable(value, toListRepair(value, context));
        return checkAnyCell(value) ?? toError("not-in-list", { ...repairable, allowed });
      },
    };
  },
  toCanonical: toPlainText,
  toRepair: toListRepair,
  toOffer: ({ values }) => ({ kind: "list", values }),
};
