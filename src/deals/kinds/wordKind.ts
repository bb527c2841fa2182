// Makes the kinds whose cells hold a word of a list: yes/no, the purchase intent, statuses and substatuses.
import { checkAnyCell, toUntidy } from "../anyCell";
import { toPlainText, toUnaccented } from "../cell";
import type { CellValue } from "../cell";
import { toError } from "../finding";
import type { Complaint } from "../finding";
import { toRepairable } from "../kind";
import type { CellCheck, Kind, KindContext, Offer, Repair } from "../kind";
import { lifecycle, setByPartnerCenter, statuses, toSubstatuses } from "../lifecycle";
import { findWord, listedWords, toListedWord, toSpellings, wordKeys } from "../words";
import type { WordList } from "../words";

interface WordForm {
  readonly list: WordList;
  /** The keys that count in an edition. */
  readonly keys: (context: KindContext) => readonly string[];
  readonly complain: (value: CellValue, repair: Repair | null, keys: readonly string[]) => Complaint;
  readonly offer: (context: KindContext) => Offer;
  /** What people write beside the words of the list, lower case without accents, and the key that it surely means. */
  readonly guesses: Readonly<Record<string, string>>;
}

function toWordKind({ list, keys, complain, offer, guesses }: WordForm): Kind {
  const toWordRepair = (value: CellValue, context: KindContext): Repair | null => {
    const allowed = keys(context);
    const known = findWord(list, value);
    if (known !== null && allowed.includes(known)) {
      const listed = toListedWord(list, value) ?? known;
      return listed === value ? null : { value: listed, certain: true };
    }
    const plain = toPlainText(value);
    if (plain.length > 60) return null;
    const loose = toUnaccented(plain).replace(/^[\s"'.]+|[\s"'.!]+$/gu, "");
    const guess = guesses[loose] ?? findUnaccented(list, loose);
    return guess !== undefined && allowed.includes(guess) ? { value: guess, certain: true } : null;
  };
  const toCheck = (context: KindContext): CellCheck => {
    const allowed = keys(context);
    const accepted = new Set<CellValue>();
    for (const [word, key] of listedWords(list)) if (allowed.includes(key)) accepted.add(word);
    return {
      accepts: (value) => accepted.has(value),
      explain: (value) => {
        const key = findWord(list, value);
        if (key !== null && allowed.includes(key)) return toUntidy(value, toListedWord(list, value) ?? key);
        return checkAnyCell(value) ?? complain(value, toWordRepair(value, context), allowed);
      },
    };
  };
  return {
    format: "text",
    toCheck,
    toCanonical: (value) => findWord(list, value) ?? toPlainText(value),
    toRepair: toWordRepair,
    toOffer: offer,
  };
}

function findUnaccented(list: WordList, loose: string): string | undefined {
  for (const [word, key] of toSpellings(list)) if (toUnaccented(word) === loose) return key;
  return undefined;
}

function complainNotInList(value: CellValue, repair: Repair | null, keys: readonly string[]): Complaint {
  return toError("not-in-list", { ...toRepairable(value, repair), allowed: keys.join(", ") });
}

const yes = { y: "Yes", true: "Yes", vrai: "Yes", o: "Yes", "1": "Yes" };
const no = { n: "No", false: "No", faux: "No", "0": "No" };

/** Yes or No, or the French words; nothing else. */
export const yesNoKind: Kind = toWordKind({
  list: "yesNo",
  keys: () => wordKeys("yesNo"),
  complain: (value, repair) => toError("yes-no", toRepairable(value, repair)),
  offer: () => ({ kind: "list", values: wordKeys("yesNo") }),
  guesses: { ...yes, ...no },
});

/** The intent to purchase through the marketplace: Yes, No or Have not decided. */
export const intentKind: Kind = toWordKind({
  list: "intent",
  keys: () => wordKeys("intent"),
  complain: complainNotInList,
  offer: () => ({ kind: "list", values: wordKeys("intent") }),
  guesses: { ...yes, ...no, undecided: "Have not decided", "not decided": "Have not decided" },
});

/** A partner's status of a referral. */
export const statusKind: Kind = toWordKind({
  list: "status",
  keys: () => statuses,
  complain: complainNotInList,
  offer: () => ({ kind: "list", values: statuses }),
  guesses: {},
});

/** A partner's substatus of a referral; what is offered depends on the status, and leaves out what only Partner Center sets. */
export const substatusKind: Kind = toWordKind({
  list: "substatus",
  keys: ({ edition }) => toSubstatuses(edition),
  complain: complainNotInList,
  offer: ({ edition }) => ({
    kind: "dependent",
    on: "Partner Referral Status",
    lists: new Map(
      statuses.map((status) => [
        status,
        lifecycle[status].substatuses[edition].filter((substatus) => substatus !== setByPartnerCenter),
      ]),
    ),
    keys: toSpellings("status"),
  }),
  guesses: { rejected: "Declined", rejetee: "Declined" },
});
