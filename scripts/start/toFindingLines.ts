// What was found, as a table for a terminal: row, column, what to do.
import type { DealTableState } from "../../src/actions/sessionState";
import type { Finding } from "../../src/deals/finding";
import type { Language } from "../../src/deals/words";
import { toSentence } from "../../src/language/toSentence";
import { startWords } from "./startWords";
import { toTableLines } from "./toTableLines";
import type { TableEntry } from "./toTableLines";

/** How wide the terminal is, and what its reader speaks. */
export interface Terminal {
  readonly width: number;
  readonly language: Language;
}

const widestName = 34;

/** The lines of a table of the findings, none longer than the terminal (or 80 characters); none where nothing was found. */
export function toFindingLines(table: DealTableState, terminal: Terminal): readonly string[] {
  const words = startWords[terminal.language];
  const entries = [...table.layoutFindings, ...table.findings].map((finding) => toEntry(finding, table, terminal));
  const heads = { row: words.row, name: words.column, text: words.whatToDo };
  return toTableLines(entries, { heads, width: terminal.width, widestName });
}

function toEntry(finding: Finding, table: DealTableState, { language }: Terminal): TableEntry {
  const words = startWords[language];
  const sentence = toSentence(finding, language, table.headerOf);
  const name = finding.column === null ? "" : table.headerOf(finding.column);
  const text = withoutHeader(sentence, name);
  return {
    row: finding.row === null ? words.sheet : String(table.headerRow + 1 + finding.row),
    name,
    text: finding.severity === "warning" ? `(${words.warning}) ${text}` : text,
  };
}

/** A sentence begins with its header, which has a column of its own here. */
function withoutHeader(sentence: string, header: string): string {
  const starts = [`${header}: `, `${header} : `].filter((start) => header !== "" && sentence.startsWith(start));
  const rest = sentence.slice(starts[0]?.length ?? 0);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
