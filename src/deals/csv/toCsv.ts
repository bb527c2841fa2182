// Headers and rows -> the text of a file, values verbatim, quoted only where they must be.
import Papa from "papaparse";
import type { Row } from "../cell";
import type { Delimiter } from "./readCsv";

/** The text of a CSV file with lines ended as Excel ends them (CR LF), the last one too. */
export function toCsv(records: readonly Row[], delimiter: Delimiter = ","): string {
  return `${Papa.unparse(records, { delimiter, newline: "\r\n" })}\r\n`;
}
