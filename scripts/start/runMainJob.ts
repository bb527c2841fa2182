// The part of `npm start` that ends in the terminal: the file is checked over the real office.js, and what was found printed.
import type { Language } from "../../src/deals/words";
import { checkInExcel } from "./checkInExcel";
import type { CheckedInExcel } from "./checkInExcel";
import { readDealFile } from "./readDealFile";
import { startWords } from "./startWords";
import { toFindingLines } from "./toFindingLines";
import { toStepLines } from "./toStepLines";

/** How the job is run. */
export interface MainJob {
  /** The user's file; the sample deals where left out. */
  readonly path: string | undefined;
  readonly language: Language;
  /** How many characters a line of the terminal holds. */
  readonly width: number;
  readonly print: (line: string) => void;
  readonly say: (sentence: string) => void;
}

const mostLines = 400;
/** From here on it takes seconds. */
const manyRows = 2000;

/** Runs the job; false where the file could not be read. */
export async function runMainJob({ path, language, width, print, say }: MainJob): Promise<boolean> {
  const words = startWords[language];
  const read = await readDealFile(path, language);
  if ("refusal" in read) {
    say(read.refusal);
    return false;
  }
  print(words.title);
  print("");
  const { rows } = read.file;
  if (rows.length > manyRows) print(words.checking(toCount(rows.length, language)));
  const checked = await checkInExcel(read.file, language);
  const lines = toFindingLines(checked.table, { width, language });
  for (const line of lines.slice(0, mostLines)) print(line);
  if (lines.length === 0) print(words.nothingFound);
  if (lines.length > mostLines) print(words.more(toCount(lines.length - mostLines, language)));
  print("");
  print(`${path ?? words.sampleFile}: ${toSummary(checked, language)}`);
  print("");
  for (const line of toStepLines(checked, language)) print(line);
  return true;
}

function toSummary({ table }: CheckedInExcel, language: Language): string {
  const errors = table.findings.filter(({ severity }) => severity === "error").length;
  const counts = [table.rows, table.rowsWithErrors, errors, table.findings.length - errors] as const;
  const [deals, wrong, all, warnings] = counts.map((count) => toCount(count, language));
  return startWords[language].summary(deals ?? "", wrong ?? "", all ?? "", warnings ?? "");
}

function toCount(count: number, language: Language): string {
  return new Intl.NumberFormat(language).format(count);
}
