// From Excel's display language to ours.
import { toDirection, toLanguage, toLocale } from "../../../src/language/pane/toLanguage";

test("every French is French, everything else English", () => {
  expect(["fr", "fr-FR", "fr-CA", "FR_be"].map(toLanguage)).toEqual(["fr", "fr", "fr", "fr"]);
  expect(["en-GB", "de-DE", "frr", ""].map(toLanguage)).toEqual(["en", "en", "en", "en"]);
});

test("numbers and dates keep the country where the language is ours, and are those of the words where it is not", () => {
  expect(["en-GB", "fr-CH", "de-DE", "fr_CA"].map(toLocale)).toEqual(["en-GB", "fr-CH", "en-US", "fr"]);
});

test("the pane is mirrored with the languages that Excel mirrors", () => {
  expect(["ar-SA", "he-IL", "fa"].map(toDirection)).toEqual(["rtl", "rtl", "rtl"]);
  expect(["fr-FR", "en-US", "ja-JP"].map(toDirection)).toEqual(["ltr", "ltr", "ltr"]);
});
