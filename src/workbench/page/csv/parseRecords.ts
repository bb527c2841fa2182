// A CSV file as rows of texts, to be pasted.
import Papa from "papaparse";
import { decodeBytes } from "./decodeBytes";

/** The records of a file, commas, semicolons or tabs between the fields; an empty file gives none. */
export function parseRecords(bytes: Uint8Array): readonly (readonly string[])[] {
  return Papa.parse(decodeBytes(bytes), { skipEmptyLines: true }).data;
}
