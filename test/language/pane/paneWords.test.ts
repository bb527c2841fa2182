// The pane's words in both languages: complete, used, and written as each language writes.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { folders } from "../../../scripts/folders";
import { toCodeNames } from "../../../src/language/pane/toCodeNames";
import type { PaneWords } from "../../../src/language/pane/PaneWords";
import { toPaneWords } from "../../builders/toPaneWords";

const english = toPaneWords("en-US", "UTC");
const french = toPaneWords("fr-FR", "UTC");

/** All texts of the words; those with numbers and names in them, said with some. */
function texts(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return texts(say(value as Sayable));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}

type Sayable = (first: unknown, second: number) => unknown;

const given = Object.assign(["closeDate", "country"], {
  sheet: "Deals",
  edition: "2021",
  header: "Solution 2",
  rows: 1200,
  rowsWithErrors: 3,
  row: 12,
  table: "CoSellDeals",
  column: "Solution",
  limit: 50,
  code: "AccessDenied",
  deals: 1200,
  found: 3,
  released: 2,
  unknown: 1200,
  fields: 1200,
  left: 2,
  columns: "Notes",
  name: "Ada Admin",
  email: "ada.admin@fabrikam.example",
  role: "admin",
  answers: ["Won"],
  fault: { code: "empty" },
  why: "no-answer",
  submitted: 1000,
  notBegun: 500,
  created: 24,
  updated: 4,
  notProcessed: 2,
  failed: 2,
  conflicts: 1200,
  notSent: 3,
  // As a number, where a number is wanted; as a country's code, where a text is.
  [Symbol.toPrimitive]: (hint: string) => (hint === "number" ? 1200 : "DE"),
});

function say(words: Sayable): unknown {
  return words(given, 5000);
}

test("no text is empty, and none is the same in both languages but for names", () => {
  const [inEnglish, inFrench] = [texts(english), texts(french)];
  expect(inEnglish).toHaveLength(inFrench.length);
  expect(inEnglish.filter((text) => text.trim() === "")).toEqual([]);
  const same = inEnglish.filter((text, index) => text === inFrench[index]);
  expect(same).toEqual([]);
});

test("French marks never begin a line, and its apostrophes are typographic", () => {
  expect(texts(french).filter((text) => / [:;!?»%]|« |'/u.test(text))).toEqual([]);
});

test("English sentences use typographic marks as well", () => {
  expect(texts(english).filter((text) => /'|\.\.\./u.test(text))).toEqual([]);
});

test("numbers are grouped as the locale groups them", () => {
  expect(english.progress(1200, 5000)).toBe("1,200 of 5,000 rows");
  expect(french.progress(1200, 5000)).toBe("1\u202F200 sur 5\u202F000 lignes");
  expect(toPaneWords("fr-CA").rows(5000)).toBe("5\u00A0000 lignes");
});

test("one is said otherwise than many, and nought as each language says it", () => {
  expect([0, 1, 2].map((count) => english.errorCount(count))).toEqual(["0 errors", "1 error", "2 errors"]);
  expect([0, 1, 2].map((count) => french.errorCount(count))).toEqual(["0 erreur", "1 erreur", "2 erreurs"]);
  expect(french.warnings(1_000_000)).toBe("1\u202F000\u202F000 d’avertissements");
});

test("a verdict says how many deals are to be corrected, or that none is", () => {
  const verdicts = (words: PaneWords): readonly string[] => [
    words.verdict({ rows: 0, rowsWithErrors: 0 }),
    words.verdict({ rows: 1, rowsWithErrors: 1 }),
    words.verdict({ rows: 120, rowsWithErrors: 0 }),
  ];
  expect(verdicts(english)).toEqual(["No deals yet", "1 of 1 deal to correct", "120 deals, all correct"]);
  expect(verdicts(french)).toEqual([
    "Aucune transaction pour l’instant",
    "1 sur 1 transaction à corriger",
    "120 transactions, toutes sans erreur",
  ]);
});

test("a moment of today is a time of day, one of another day has its date", () => {
  const noon = Date.UTC(2027, 0, 5, 12);
  expect(english.checkedAt(noon, noon + 60_000).replace(/\s/gu, " ")).toBe("Checked: 12:00 PM");
  expect(french.checkedAt(noon, noon + 60_000)).toBe("Contrôlé\u00A0: 12:00");
  expect(english.checkedAt(noon, noon + 86_400_000)).toMatch(/^Checked: Jan 5, 2027, 12:00/u);
  expect(toPaneWords("en-GB", "UTC").checkedAt(noon, noon + 86_400_000)).toMatch(/^Checked: 5 Jan 2027/u);
});

const screens = ["connection", "pull", "preview", "push", "conflicts", "receipts", "work"] as const;

test("every word of the screens of pulling and pushing is used by the pane", () => {
  const sources = readSources(join(folders.top, "src/taskpane"));
  const unused = screens.flatMap((screen) =>
    Object.keys(english[screen])
      .filter((name) => !new RegExp(`[.{,] ?${name}\\b`, "u").test(sources))
      .map((name) => `${screen}.${name}`),
  );
  expect(unused).toEqual([]);
});

test("a country, a day, an amount of money and a length of time read as the locale writes them", () => {
  expect([english.pull.countryName("DE"), french.pull.countryName("DE")]).toEqual(["Germany", "Allemagne"]);
  expect(english.work.day(Date.UTC(2027, 0, 31))).toBe("Jan 31, 2027");
  expect(french.work.day(Date.UTC(2027, 0, 31))).toBe("31 janv. 2027");
  expect(english.work.money(95_000.5, "EUR")).toBe("€95,000.50");
  expect(french.work.money(95_000, "EUR").replace(/\s/gu, " ")).toBe("95 000 €");
  expect(english.work.money(95_000, "euros")).toBe("95,000 euros");
  expect([400, 59_400, 61_000, 5_400_000].map((ms) => english.push.timeLeft(ms))).toEqual([
    "About 1 second left",
    "About 59 seconds left",
    "About 1 minute left",
    "About 2 hours left",
  ]);
  expect(french.push.timeLeft(120_000)).toBe("Encore 2 minutes environ");
});

test("the codes of countries and currencies have their names in the language", () => {
  expect(toCodeNames("country", ["DE"], "fr-FR")).toEqual([{ code: "DE", name: "Allemagne" }]);
  expect(toCodeNames("currency", ["CHF", "XCG"], "en-US")[0]).toEqual({ code: "CHF", name: "Swiss Franc" });
});

test("every word is used by the pane", () => {
  const sources = readSources(join(folders.top, "src/taskpane"));
  const unused = Object.keys(english).filter(
    (name) => !new RegExp(`\\b(?:words|usePaneWords\\(\\))\\.${name}\\b`, "u").test(sources),
  );
  expect(unused).toEqual(["language", "locale"].filter((name) => unused.includes(name)));
});

function readSources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name))
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}
