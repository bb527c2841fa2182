// What people type for yes/no, statuses and codes.
import { findWord, listedWords, toListedWord, toSpellings, toWord, wordKeys, words } from "../../src/deals/words";
import type { WordList } from "../../src/deals/words";

type Spelled = Readonly<Record<"en" | "fr", readonly string[]>>;
const lists = Object.keys(words) as readonly WordList[];

test("understands every listed word of both languages, in any case and with blanks around", () => {
  for (const list of lists) {
    for (const [key, spelled] of Object.entries<Spelled>(words[list])) {
      for (const word of [...spelled.en, ...spelled.fr]) {
        expect(findWord(list, word)).toBe(key);
        expect(findWord(list, ` ${word.toUpperCase()}\u00A0`)).toBe(key);
        expect(toListedWord(list, word.toLowerCase())).toBe(word);
      }
    }
  }
});

test("understands nothing else", () => {
  for (const value of ["Y", "N", "Oui !", "", "true", 1, true, "x".repeat(5000)])
    expect(findWord("yesNo", value)).toBeNull();
});

test("takes apostrophes of either form and letters composed or not", () => {
  expect(findWord("reasonCode", "Le client n’a pas répondu")).toBe("2");
  expect(findWord("substatus", "Gagne\u0301")).toBe("Won");
});

test("shows the first word of a language", () => {
  expect(toWord("substatus", "Declined", "fr")).toBe("Refusé");
  expect(toWord("helpCode", "3", "en")).toBe("Proof of concept / demo");
  expect(toWord("helpCode", "99", "en")).toBe("99");
  expect(wordKeys("salesStage")).toEqual(["10", "20", "40", "60", "80", "100"]);
});

test("no spelling means two keys of one list", () => {
  for (const list of lists) {
    const spelled = Object.values<Spelled>(words[list]).flatMap((word) => [
      ...new Set([...word.en, ...word.fr].map((one) => one.toLowerCase())),
    ]);
    expect(new Set(spelled).size).toBe(spelled.length);
    expect([...toSpellings(list).keys()].every((word) => word === word.toLowerCase())).toBe(true);
    expect(listedWords(list).size).toBeGreaterThanOrEqual(wordKeys(list).length);
  }
});
