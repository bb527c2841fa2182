// A table of three columns for a terminal: row, name, text, aligned and broken at its width.

/** One entry: a number at the right, a name, a text of any length. */
export interface TableEntry {
  readonly row: string;
  readonly name: string;
  readonly text: string;
}

/** What stands above the entries, how wide the terminal is, and how wide the names may be. */
export interface TableShape {
  readonly heads: TableEntry;
  readonly width: number;
  readonly widestName: number;
}

const narrowest = 80;
const gap = "  ";

/** The lines of the table, none longer than the terminal (or 80 characters); none where there is no entry. */
export function toTableLines(
  entries: readonly TableEntry[],
  { heads, width, widestName }: TableShape,
): readonly string[] {
  if (entries.length === 0) return [];
  const rowWidth = toWidth([heads, ...entries].map(({ row }) => row));
  const nameWidth = Math.min(widestName, toWidth([heads, ...entries].map(({ name }) => name)));
  const room = Math.max(narrowest, width) - rowWidth - nameWidth - 2 * gap.length;
  const rule = ["─".repeat(rowWidth), "─".repeat(nameWidth), "─".repeat(room)].join(gap);
  const draw = (entry: TableEntry): readonly string[] => toLines(entry, { rowWidth, nameWidth, room });
  return [...draw(heads), rule, ...entries.flatMap(draw)];
}

interface Widths {
  readonly rowWidth: number;
  readonly nameWidth: number;
  readonly room: number;
}

function toLines({ row, name, text }: TableEntry, { rowWidth, nameWidth, room }: Widths): readonly string[] {
  const names = wrap(name, nameWidth);
  const texts = wrap(text, room);
  return Array.from({ length: Math.max(names.length, texts.length) }, (_, index) =>
    [(index === 0 ? row : "").padStart(rowWidth), (names[index] ?? "").padEnd(nameWidth), texts[index] ?? ""]
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
