// What was found, as a table for a terminal: row, column, what to do.
import type { DealTableState } from "../../src/actions/sessionState";
import type { Finding } from "../../src/deals/finding";
import type { Language } from "../../src/deals/words";
import { toSentence } from "../../src/language/toSentence";
import { startWords } from "./startWords";

/** How wide the terminal is, and what its reader speaks. */
export interface Terminal {
  readonly width: number;
  readonly language: Language;
}

const narrowest = 80;
const widestColumn = 34;
const gap = "  ";

/** The lines of a table of the findings, none longer than the terminal (or 80 characters); none where nothing was found. */
export function toFindingLines(table: DealTableState, terminal: Terminal): readonly string[] {
  const words = startWords[terminal.language];
  const entries = [...table.layoutFindings, ...table.findings].map((finding) => toEntry(finding, table, terminal));
  if (entries.length === 0) return [];
  const heads: Entry = { row: words.row, column: words.column, text: words.whatToDo };
  const rowWidth = toWidth([heads, ...entries].map(({ row }) => row));
  const columnWidth = Math.min(widestColumn, toWidth([heads, ...entries].map(({ column }) => column)));
  const room = Math.max(narrowest, terminal.width) - rowWidth - columnWidth - 2 * gap.length;
  const rule = ["─".repeat(rowWidth), "─".repeat(columnWidth), "─".repeat(room)].join(gap);
  const draw = (entry: Entry): readonly string[] => toLines(entry, { rowWidth, columnWidth, room });
  return [...draw(heads), rule, ...entries.flatMap(draw)];
}

interface Entry {
  readonly row: string;
  readonly column: string;
  readonly text: string;
}

interface Widths {
  readonly rowWidth: number;
  readonly columnWidth: number;
  readonly room: number;
}

function toEntry(finding: Finding, table: DealTableState, { language }: Terminal): Entry {
  const words = startWords[language];
  const sentence = toSentence(finding, language, table.headerOf);
  const column = finding.column === null ? "" : table.headerOf(finding.column);
  const text = withoutHeader(sentence, column);
  return {
    row: finding.row === null ? words.sheet : String(table.headerRow + 1 + finding.row),
    column,
    text: finding.severity === "warning" ? `(${words.warning}) ${text}` : text,
  };
}

/** A sentence begins with its header, which has a column of its own here. */
function withoutHeader(sentence: string, header: string): string {
  const starts = [`${header}: `, `${header} : `].filter((start) => header !== "" && sentence.startsWith(start));
  const rest = sentence.slice(starts[0]?.length ?? 0);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

function toLines({ row, column, text }: Entry, { rowWidth, columnWidth, room }: Widths): readonly string[] {
  const columns = wrap(column, columnWidth);
  const texts = wrap(text, room);
  return Array.from({ length: Math.max(columns.length, texts.length) }, (_, index) =>
    [(index === 0 ? row : "").padStart(rowWidth), (columns[index] ?? "").padEnd(columnWidth), texts[index] ?? ""]
      .join(gap)
      .trimEnd(),
  );
}

/** A text in lines of at most so many characters, broken at blanks, and inside a word only where it is longer than a line. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((one) => cut(one, width))) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

function cut(word: string, width: number): readonly string[] {
  return word.length <= width ? [word] : (word.match(new RegExp(`.{1,${width}}`, "gsu")) ?? [word]);
}

function toWidth(texts: readonly string[]): number {
  return texts.reduce((widest, text) => Math.max(widest, text.length), 0);
}
