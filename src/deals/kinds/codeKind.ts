// Makes the kinds whose cells hold a number of a list of codes; a cell may show the number with its words.
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText } from "../cell";
import type { CellValue } from "../cell";
import { toError } from "../finding";
import type { Complaint } from "../finding";
import { toRepairable } from "../kind";
import type { CellCheck, Kind, KindContext, Offer, Repair } from "../kind";
import { findWord, toSpellings, toWord, wordKeys } from "../words";
import type { Language, WordList } from "../words";

const bareNumber = /^0*(\d{1,4})(?:\.0+)?$/u;
const numberWithWords = /^0*(\d{1,4})\s*[-\u2010-\u2015:.)/]\s*\p{L}/u;

/** The number that a cell of codes means: 6, "6" or "6 - Proposed timeline was too short"; null where it means none. */
export function toCodeNumber(value: CellValue): number | null {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 ? value : null;
  if (typeof value !== "string" || value.length > 1000) return null;
  const plain = toPlainText(value);
  const digits = (bareNumber.exec(plain) ?? numberWithWords.exec(plain))?.[1];
  return digits === undefined ? null : Number(digits);
}

/** The code of a list that a cell means, by its number or by its words; null where it means none of them. */
export function toCode(list: WordList, value: CellValue): number | null {
  const number = toCodeNumber(value);
  if (number !== null) return wordKeys(list).includes(String(number)) ? number : null;
  const key = findWord(list, value);
  return key === null ? null : Number(key);
}

/** The codes of a list as a dropdown shows them: "6 - Proposed timeline was too short". */
export function toCodeLabels(list: WordList, language: Language): readonly string[] {
  return wordKeys(list).map((key) => `${key} - ${toWord(list, key, language)}`);
}

/** The first and last code of a list, for a sentence. */
export function toCodeRange(list: WordList): string {
  const keys = wordKeys(list);
  return `${keys[0] ?? ""}–${keys.at(-1) ?? ""}`;
}

interface CodeForm {
  /** The lists that count in an edition; a rule of the row tells which of them fits (reasonFitsSubstatus). */
  readonly lists: (context: KindContext) => readonly [WordList, ...WordList[]];
  readonly offer: (context: KindContext, language: Language) => Offer;
}

function toCodeKind({ lists, offer }: CodeForm): Kind {
  const find = (value: CellValue, context: KindContext): number | null => {
    for (const list of lists(context)) {
      const code = toCode(list, value);
      if (code !== null) return code;
    }
    return null;
  };
  const toCodeRepair = (value: CellValue, context: KindContext): Repair | null => {
    const code = find(value, context);
    if (code !== null) return isTidy(value) ? null : { value: String(code), certain: true };
    const digits =
      typeof value === "string" && value.length < 200 ? /^\D{0,20}(\d{1,3})(?![\d.,])/u.exec(value)?.[1] : undefined;
    const guess = digits === undefined ? null : find(digits, context);
    return guess === null ? null : { value: String(guess), certain: false };
  };
  const toCheck = (context: KindContext): CellCheck => {
    const counted = lists(context);
    const accepted = new Set<CellValue>();
    for (const key of counted.flatMap(wordKeys)) accepted.add(key).add(Number(key));
    for (const language of ["en", "fr"] as const) {
      for (const label of counted.flatMap((list) => toCodeLabels(list, language))) accepted.add(label);
    }
    const explain = (value: CellValue): Complaint | null => {
      const code = find(value, context);
      if (code !== null) return isTidy(value) ? null : toUntidy(value, String(code));
      const widest = counted.at(-1) ?? counted[0];
      const allowed = toCodeRange(widest);
      return (
        checkAnyCell(value) ??
        toError("code-not-in-list", { ...toRepairable(value, toCodeRepair(value, context)), allowed })
      );
    };
    return { accepts: (value) => accepted.has(value), explain };
  };
  return {
    format: "text",
    toCheck,
    toCanonical: (value) => String(toCodeNumber(value) ?? findAnyWord(value) ?? toPlainText(value)),
    toRepair: toCodeRepair,
    toOffer: offer,
  };

  function findAnyWord(value: CellValue): string | null {
    for (const list of lists({ values: [], edition: "2023" })) {
      const key = findWord(list, value);
      if (key !== null) return key;
    }
    return null;
  }
}

// A cell that shows words stays as it is; only blanks around a number, zeros before it and ".0" behind it go.
function isTidy(value: CellValue): boolean {
  return typeof value !== "string" || !bareNumber.test(toPlainText(value)) || /^(?:0|[1-9]\d*)$/u.test(value);
}

/** The reason of a declined or lost deal; in the edition of 2023 also that of an error. */
export const reasonCodeKind: Kind = toCodeKind({
  lists: ({ edition }) => (edition === "2023" ? ["reasonCode", "errorReasonCode"] : ["reasonCode"]),
  offer: ({ edition }, language) => {
    const reasons = toCodeLabels("reasonCode", language);
    const lists = new Map([
      ["Declined", reasons],
      ["Lost", reasons],
    ]);
    if (edition === "2023") lists.set("Error", toCodeLabels("errorReasonCode", language));
    return { kind: "dependent", on: "Partner Referral Substatus", lists, keys: toSpellings("substatus") };
  },
});

/** The help wanted from Microsoft. */
export const helpCodeKind: Kind = toCodeKind({
  lists: () => ["helpCode"],
  offer: (_context, language) => ({ kind: "list", values: toCodeLabels("helpCode", language) }),
});
