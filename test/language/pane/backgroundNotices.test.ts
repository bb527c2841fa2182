// What is told of the background says what happened to which rows, and what is to be done about them.
import { toNoticeSentence } from "../../../src/taskpane/toNoticeIntent";
import type { Notice } from "../../../src/actions/notice";
import { toPaneWords } from "../../builders/toPaneWords";

const [english, french] = [toPaneWords("en-US", "UTC"), toPaneWords("fr-FR", "UTC")];
const inEnglish = (notice: Notice): string => toNoticeSentence(notice, english);
const inFrench = (notice: Notice): string => toNoticeSentence(notice, french).replace(/[\u00A0\u202F]/gu, " ");

const allWell = { rows: 30, failed: 0, conflicts: 0, notSent: 0, unknown: 0 };

test("of rows that ended otherwise than they were meant to, each sort has a sentence of its own", () => {
  const end = (params: Partial<typeof allWell>): Notice => ({
    code: "batch-taken-in",
    params: { ...allWell, ...params },
  });
  expect(inEnglish(end({}))).toMatch(/the outcomes of 30 rows stand in the sheet\.$/u);
  expect(inEnglish(end({ notSent: 3 }))).toMatch(/sheet\. 3 rows were not sent: push them again\.$/u);
  expect(inEnglish(end({ failed: 1 }))).toMatch(/sheet\. 1 row did not get through, or only in part: Errors says why/u);
  expect(inEnglish(end({ conflicts: 1, unknown: 2 }))).toMatch(
    /nothing was overwritten: settle the conflict, .* Of 2 rows it is not known: look them up before you send them again\.$/u,
  );
  expect(inFrench(end({ notSent: 3 }))).toMatch(/\. Non envoyées : 3 lignes ; envoyez-les de nouveau\.$/u);
  expect(inFrench(end({ failed: 1, unknown: 1 }))).toMatch(
    /: 1 ligne ; la colonne Errors dit pourquoi\. Sans réponse claire : 1 ligne ; recherchez-les avant de les renvoyer\.$/u,
  );
});
