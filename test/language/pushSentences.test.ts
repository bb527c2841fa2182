// What a push comes to, in words: every code in both languages, with the column in front and something to do behind.
import { namesColumn } from "../../src/deals/errorsCell";
import { toError } from "../../src/deals/finding";
import type { BlockReason } from "../../src/deals/pushPlan";
import { notSentReasons, problemCodes } from "../../src/deals/rowOutcome";
import type { Problem, ProblemCode, RowOutcome } from "../../src/deals/rowOutcome";
import type { Language } from "../../src/deals/words";
import { toBlockSentence } from "../../src/language/toBlockSentence";
import { toErrorsAnswer } from "../../src/language/toErrorsAnswer";
import { toNotSentSentence } from "../../src/language/toNotSentSentence";
import { toOutcomeSentence } from "../../src/language/toOutcomeSentence";
import { toProblemSentence } from "../../src/language/toProblemSentence";
import { aPulledDeal } from "../builders/plans";

const languages: readonly Language[] = ["en", "fr"];
const same = (name: string): string => name;

const blocks: Readonly<Record<Exclude<BlockReason["kind"], "findings">, true>> = {
  "not-pulled": true,
  "unknown-outcome": true,
  closed: true,
  conflict: true,
  sample: true,
  "under-way": true,
};
const keysOf = <K extends string>(record: Readonly<Record<K, true>>): readonly K[] => Object.keys(record) as K[];

const problemOf = (code: ProblemCode, column: string | null = null): Problem => {
  return { code, column, partnerCode: "2055", requestId: "r-1" };
};
const deal = aPulledDeal({});
const problem = problemOf("refused", "Currency");
const outcomes: { readonly [K in RowOutcome["kind"]]: RowOutcome & { readonly kind: K } } = {
  created: { kind: "created", deal },
  updated: { kind: "updated", deal },
  "half-done": { kind: "half-done", done: "updated", deal, problem },
  failed: { kind: "failed", problem },
  conflict: { kind: "conflict", theirs: deal },
  "not-sent": { kind: "not-sent", reason: "cancelled" },
  unknown: { kind: "unknown", problem: problemOf("no-answer") },
};

test("every sentence says what happened and what to do, without Partner Center's code, a semicolon or a full stop", () => {
  const all = languages.flatMap((language) => [
    ...problemCodes.flatMap((code) => [
      toProblemSentence(problemOf(code), language, same),
      toProblemSentence(problemOf(code, "Notes"), language, same),
    ]),
    ...notSentReasons.map((reason) => toNotSentSentence(reason, language)),
    ...keysOf(blocks).map((kind) => toBlockSentence({ kind }, language, same)),
  ]);
  expect(all.filter((text) => /[;]|2055|\.$|undefined/u.test(text))).toEqual([]);
  expect(all.filter((text) => text.length < 40 || !/[.,] \p{L}/u.test(text))).toEqual([]);
  expect(new Set(all).size).toBe(all.length);
});

test("no sentence is the same in both languages", () => {
  const said = (language: Language): readonly string[] =>
    Object.values(outcomes).map((outcome) => toOutcomeSentence(outcome, language, same));
  expect(said("en").filter((text) => said("fr").includes(text))).toEqual([]);
});

test("a problem with a column names it as the sheet has it, so that the cell is marked", () => {
  for (const language of languages) {
    for (const code of problemCodes) {
      const sentence = toProblemSentence(problemOf(code, "Currency"), language, () => "Devise");
      expect(namesColumn(`Partner Center: ${sentence}`, "Devise")).toBe(true);
    }
  }
  expect(namesColumn(toProblemSentence(problemOf("refused"), "en", same), "Currency")).toBe(false);
});

test("the Errors cell keeps what is wrong with a row, and nothing of one that arrived or was not sent", () => {
  const answers = Object.values(outcomes).map((outcome) => toErrorsAnswer(outcome, "en", same));
  expect(answers).toEqual([
    null,
    null,
    "The deal was updated, but Microsoft is not invited yet. Push the row again, and only the invitation is sent; " +
      "Currency: Partner Center did not take this value. Correct it, then push the row again",
    "Currency: Partner Center did not take this value. Correct it, then push the row again",
    null,
    null,
    "This row was sent, and it is not known whether Partner Center carried it out. Look it up in the task pane before you send it again",
  ]);
});

test("a deal that was created and not shared yet marks the column of the invitation's problem", () => {
  const answer = toErrorsAnswer({ ...outcomes["half-done"], done: "created" }, "fr", same) ?? "";
  expect(answer).toContain("a été créée");
  expect(namesColumn(`Partner Center: ${answer}`, "Currency")).toBe(true);
});

test("a row with findings is blocked in the words of its findings", () => {
  const findings = [
    { row: 0, column: "Currency", ...toError("currency-code", { value: "US$" }) },
    { row: 0, column: "Deal Name", ...toError("missing", { wording: "Mandatory" }) },
  ];
  expect(toBlockSentence({ kind: "findings", findings }, "en", same)).toBe(
    "Currency: “US$” is not a current currency code. Write the three letters of ISO 4217, such as USD or EUR; " +
      "Mandatory field Deal Name missing",
  );
});
