// `validate`: a file in, its findings or the file with its Errors column filled out.
import { readFile } from "node:fs/promises";
import { checkDeals } from "../deals/checkDeals";
import { readCsv, type SheetOfText } from "../deals/csv/readCsv";
import { toCsv } from "../deals/csv/toCsv";
import { UnreadableFile } from "../deals/csv/UnreadableFile";
import type { Finding } from "../deals/finding";
import { readLayout } from "../deals/layout";
import type { Language } from "../deals/words";
import { toFileSentence } from "../language/fileErrors";
import { toReadSentence } from "./commandSentences";
import { toCheckedRecords, toReport } from "./toReport";

interface ValidationRequest {
  readonly file: string;
  /** Findings as one JSON object, instead of the file with its Errors filled. */
  readonly asJson: boolean;
  readonly language: Language;
  readonly print: (text: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

const noError = 0;
const someError = 1;
const unreadable = 2;

/** Checks a file and prints the answer; the exit status: 0 no error found, 1 some, 2 the file could not be read. */
export async function validateFile({ file, asJson, language, print, say }: ValidationRequest): Promise<number> {
  const sheet = await readSheet(file, language, say);
  if (!sheet) return unreadable;
  const { layout, findings: ofSheet } = readLayout(sheet.headers);
  const findings: readonly Finding[] = [...ofSheet, ...checkDeals(sheet.rows, layout)];
  const checked = { sheet, layout, findings, language };
  if (asJson) {
    await print(`${JSON.stringify(toReport(checked))}\n`);
  } else {
    // French Excel reads a file without a mark as Windows-1252, so a file that had one keeps it.
    const mark = sheet.encoding === "utf-8" ? "" : "\uFEFF";
    await print(mark + toCsv(toCheckedRecords(checked), sheet.delimiter));
  }
  return findings.some((finding) => finding.severity === "error") ? someError : noError;
}

async function readSheet(
  file: string,
  language: Language,
  say: (sentence: string) => void,
): Promise<SheetOfText | null> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    say(toReadSentence(error, language, file));
    return null;
  }
  try {
    return readCsv(bytes);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    say(`${file}: ${toFileSentence(error.fault, language)}`);
    return null;
  }
}
