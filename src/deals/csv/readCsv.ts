// A file of deals -> headers and rows of text, whatever delimiter, encoding and line ends it was saved with.
import Papa from "papaparse";
import { countKnownHeaders } from "../layout";
import { decodeText, type Encoding } from "./decodeText";
import { UnreadableFile } from "./UnreadableFile";

/** The delimiters that spreadsheets write: comma, semicolon (French Excel), tab ("Unicode text"). */
export type Delimiter = "," | ";" | "\t";

/** A file as text: each row as long as the file had it; row i is record i + 2 of the file. */
export interface SheetOfText {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
}

/** The largest file that is read, in megabytes of 10^6 bytes. */
const megabyteLimit = 200;
/** The most rows that are read: twenty times what Partner Center exports at once. */
const rowLimit = 100_000;
/** The most columns of an Excel sheet. */
const columnLimit = 16_384;

const delimiters: readonly Delimiter[] = [",", ";", "\t"];

/** Reads a file of deals. Throws UnreadableFile, never gives half a result. Cells stay verbatim. */
export function readCsv(bytes: Uint8Array): SheetOfText {
  const megabytes = bytes.length / 1e6;
  if (megabytes > megabyteLimit) {
    throw new UnreadableFile({ code: "too-large", megabytes: Math.ceil(megabytes), limit: megabyteLimit });
  }
  const { text, encoding } = decodeText(bytes);
  if (/^\s*$/u.test(text)) throw new UnreadableFile({ code: "empty" });
  const { delimiter, body } = toDelimiter(toPlainLineEnds(text).replace(/^\n+/u, ""));
  const [headers, ...rows] = parseRecords(body, delimiter);
  checkShape(headers ?? [], rows);
  return { headers: headers ?? [], rows, delimiter, encoding };
}

// Excel ends lines with CR LF and breaks lines inside a cell with LF; others mix. The parser takes one kind of line
// end only, so those outside quotes become LF; inside quotes they are data.
function toPlainLineEnds(text: string): string {
  if (!text.includes("\r")) return text;
  return text
    .split('"')
    .map((part, index) => (index % 2 === 0 ? part.replace(/\r\n?/gu, "\n") : part))
    .join('"');
}

// Headers of deals hold no delimiter, so the right one is the one that cuts the first record into most cells.
function toDelimiter(text: string): { readonly delimiter: Delimiter; readonly body: string } {
  const told = /^sep=([,;\t])\n/iu.exec(text);
  if (told) return { delimiter: told[1] as Delimiter, body: text.slice(told[0].length) };
  const cells = (delimiter: Delimiter): number =>
    Papa.parse(text, { delimiter, newline: "\n", preview: 1 }).data[0]?.length ?? 0;
  const best = delimiters.reduce((a, b) => (cells(b) > cells(a) ? b : a));
  return { delimiter: best, body: text };
}

function parseRecords(text: string, delimiter: Delimiter): string[][] {
  const { data, errors } = Papa.parse(text, { delimiter, newline: "\n" });
  const quote = errors.find((error) => error.type === "Quotes");
  if (quote) {
    const code = quote.code === "MissingQuotes" ? "open-quote" : "broken-quote";
    throw new UnreadableFile({ code, record: (quote.row ?? 0) + 1 });
  }
  const last = data.at(-1);
  return last?.length === 1 && last[0] === "" ? data.slice(0, -1) : data;
}

function checkShape(headers: readonly string[], rows: readonly unknown[]): void {
  if (headers.length > columnLimit) {
    throw new UnreadableFile({ code: "too-many-columns", columns: headers.length, limit: columnLimit });
  }
  if (countKnownHeaders(headers) === 0) {
    throw new UnreadableFile({ code: "no-known-header", found: headers.slice(0, 3).join(", ").slice(0, 60) });
  }
  if (rows.length > rowLimit) throw new UnreadableFile({ code: "too-many-rows", rows: rows.length, limit: rowLimit });
}
