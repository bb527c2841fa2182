// The file that `npm start` checks: the user's own, or the sample deals.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toReadSentence } from "../../src/cli/commandSentences";
import { readCsv } from "../../src/deals/csv/readCsv";
import { UnreadableFile } from "../../src/deals/csv/UnreadableFile";
import { readLayout } from "../../src/deals/layout";
import type { Language } from "../../src/deals/words";
import { toFileSentence } from "../../src/language/fileErrors";
import { folders } from "../folders";
import type { DealFile } from "./checkInExcel";
import { startWords } from "./startWords";

/** The deals of a file; the sentence that says why where it cannot be read. */
export type DealFileRead = { readonly file: DealFile } | { readonly refusal: string };

/** Excel takes no more characters in a cell. */
const mostCharacters = 32_767;
const sampleFile = join(folders.top, "scripts", "sampleDeals.csv");

/** Reads the user's file, or the sample deals where none is given. */
export async function readDealFile(path: string | undefined, language: Language): Promise<DealFileRead> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path ?? sampleFile);
  } catch (error) {
    return { refusal: toReadSentence(error, language, path ?? sampleFile) };
  }
  try {
    const { headers, rows } = readCsv(bytes);
    const refusal = toTooLong([headers, ...rows], language);
    return refusal
      ? { refusal: `${path ?? sampleFile}: ${refusal}` }
      : { file: { rows, layout: readLayout(headers).layout } };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    return { refusal: `${path ?? sampleFile}: ${toFileSentence(error.fault, language)}` };
  }
}

function toTooLong(records: readonly (readonly string[])[], language: Language): string | undefined {
  for (const [index, record] of records.entries()) {
    const longest = record.find((cell) => cell.length > mostCharacters);
    if (longest !== undefined) return startWords[language].cellTooLong(index + 1, longest.length, mostCharacters);
  }
  return undefined;
}
