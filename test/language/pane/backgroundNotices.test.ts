// What is told of the background says what happened to which rows, and what is to be done about them.
import { toNoticeSentence } from "../../../src/taskpane/toNoticeIntent";
import type { Notice } from "../../../src/actions/notice";
import type { NotSubmitted } from "../../../src/deals/batchOutcome";
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

test("a hand-over that ends in the middle says what was handed over, what may have been, and what was not", () => {
  const unclear: Notice = { code: "batch-unclear", params: { rows: 1_000, submitted: 1_000, notBegun: 500 } };
  expect(inEnglish(unclear)).toMatch(
    /^1,000 rows are handed over\. Whether 1,000 rows arrived .* 500 rows were not handed over, and nothing of them was sent: push them again\.$/u,
  );
  expect(inFrench(unclear)).toMatch(
    /^Remises : 1 000 lignes\. .* Non remises, .* : 500 lignes ; envoyez de nouveau\.$/u,
  );
  const stopped = (why: NotSubmitted): Notice => ({
    code: "batch-not-submitted",
    params: { rows: 2_500, submitted: 1_000, why },
  });
  expect(inEnglish(stopped("sheet-protected"))).toMatch(
    /^1,000 of 2,500 rows are handed over; of the others nothing was sent\. The sheet is protected/u,
  );
  expect(inFrench(stopped("cancelled"))).toMatch(/^Remises : 1 000 sur 2 500 lignes ; .* Vous l’avez arrêté/u);
});

test("a question that has no answer says nothing of deals that were sent", () => {
  for (const why of ["no-answer", "strange-answer", "no-connection", "out-of-order", "refused"] as const) {
    const notice: Notice = { code: "background-failed", params: { why } };
    expect(inEnglish(notice)).toMatch(/^The gateway/u);
    expect(inEnglish(notice)).not.toMatch(/Partner Center|look it up|sent/u);
    expect(inFrench(notice)).toMatch(/passerelle/u);
    expect(inFrench(notice)).not.toMatch(/Espace partenaires|envoyé/u);
  }
});

test("an export speaks of reading and of files, and French says the same of it everywhere", () => {
  expect(Object.values(french.background.exportWaits).join(" ")).not.toMatch(/envoi/u);
  expect(french.background.exportErased).not.toMatch(/nombres/u);
  const { goesOn, exportOf, exportReady, stopExportSure } = french.background;
  const said = [
    JSON.stringify(french.background),
    ...[goesOn(0, 2), exportOf(0, 0), exportReady(2), stopExportSure],
    french.busy["ordering-export"],
    inFrench({ code: "export-ordered", params: {} }),
    ...(["too-many-open", "other-content", "not-understood"] as const).map((why) =>
      inFrench({ code: "export-refused", params: { why } }),
    ),
  ].join(" ");
  expect(said).not.toMatch(/\bexports?\b|connecter|connexion/iu);
  expect(said).toMatch(/S’identifier et reprendre/u);
  expect(french.background.exportsLead).toContain("5\u202F000");
  expect(french.background.exportFailed["too-many"]).toContain("5\u202F000");
});
