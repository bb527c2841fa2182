// Text on the clipboard, as spreadsheets put it there: tabs between cells, line ends between rows, quotes around both.

interface Reader {
  readonly text: string;
  at: number;
}

/** Reads a cell up to the next tab or line end; one in quotes may hold them, with quotes doubled. */
function readCell(reader: Reader): string {
  const { text } = reader;
  if (text[reader.at] !== '"') {
    const end = text.slice(reader.at).search(/[\t\r\n]/);
    const stop = end < 0 ? text.length : reader.at + end;
    const cell = text.slice(reader.at, stop);
    reader.at = stop;
    return cell;
  }
  let cell = "";
  for (reader.at += 1; reader.at < text.length; reader.at += 1) {
    if (text[reader.at] !== '"') cell += text[reader.at] ?? "";
    else if (text[reader.at + 1] === '"') {
      cell += '"';
      reader.at += 1;
    } else break;
  }
  reader.at += 1;
  return cell;
}

/** The rows of a clipboard text, all of the same length; a line end at the very end begins no row. */
export function toPastedRows(text: string): readonly (readonly string[])[] {
  const reader: Reader = { text: text.replace(/\r\n?/g, "\n").replace(/\n$/, ""), at: 0 };
  const rows: string[][] = [[]];
  for (;;) {
    rows.at(-1)?.push(readCell(reader));
    const sign = reader.text[reader.at];
    if (sign === undefined) break;
    if (sign === "\n") rows.push([]);
    reader.at += 1;
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill("")]);
}
