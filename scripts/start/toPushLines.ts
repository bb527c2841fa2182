// What became of each row that was pushed, as a table for a terminal: row, deal, outcome with the new id.
import type { OutcomeRow, PreviewRow } from "../../src/actions/work";
import type { RowOutcome } from "../../src/deals/rowOutcome";
import type { DealTableState } from "../../src/actions/sessionState";
import { toBlockSentence } from "../../src/language/toBlockSentence";
import { toOutcomeSentence } from "../../src/language/toOutcomeSentence";
import type { PushedFromExcel } from "./pushFromExcel";
import { startWords } from "./startWords";
import type { Terminal } from "./toFindingLines";
import { toTableLines } from "./toTableLines";
import type { TableEntry } from "./toTableLines";

/** Narrow enough that a Referral ID stands beside it on one line of 80 characters. */
const widestName = 26;

/** The lines; rows that stayed because of errors are left out, for these are named where they were found. */
export function toPushLines(
  { sent, blocked }: Pick<PushedFromExcel, "sent" | "blocked">,
  { headerOf }: Pick<DealTableState, "headerOf">,
  { language, width }: Terminal,
): readonly string[] {
  const words = startWords[language];
  const toSent = ({ sheetRow, dealName, outcome }: OutcomeRow): SheetEntry => ({
    sheetRow,
    name: dealName,
    text: isDone(outcome)
      ? `${words[outcome.kind]} ${outcome.deal.referralId}`
      : toOutcomeSentence(outcome, language, headerOf),
  });
  const toBlocked = ({ sheetRow, dealName, plan }: PreviewRow): readonly SheetEntry[] =>
    plan.kind !== "blocked" || plan.reason.kind === "findings"
      ? []
      : [{ sheetRow, name: dealName, text: toBlockSentence(plan.reason, language, headerOf) }];
  const entries = [...sent.map(toSent), ...blocked.flatMap(toBlocked)].sort((a, b) => a.sheetRow - b.sheetRow);
  const heads = { row: words.row, name: words.deal, text: words.outcome };
  return toTableLines(entries.map(toEntry), { heads, width, widestName });
}

interface SheetEntry {
  readonly sheetRow: number;
  readonly name: string;
  readonly text: string;
}

function toEntry({ sheetRow, name, text }: SheetEntry): TableEntry {
  return { row: String(sheetRow), name, text };
}

function isDone(outcome: RowOutcome): outcome is Extract<RowOutcome, { kind: "created" | "updated" }> {
  return outcome.kind === "created" || outcome.kind === "updated";
}
