// `template`: an empty file with the headers of an edition, or the whole template as a workbook.
import { writeFile } from "node:fs/promises";
import { toCsv } from "../deals/csv/toCsv";
import type { Edition } from "../deals/edition";
import { templateHeaders } from "../deals/template";
import type { Language } from "../deals/words";
import { toCommandSentence } from "./commandSentences";

interface TemplateRequest {
  readonly edition: Edition;
  /** File to write, a workbook where its name ends in .xlsx; without it the headers are printed as CSV. */
  readonly output: string | undefined;
  readonly language: Language;
  readonly print: (text: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** Writes or prints the template; 0 where it did, 2 where the file could not be written. */
export async function writeTemplate({ edition, output, language, print, say }: TemplateRequest): Promise<number> {
  if (output === undefined) {
    await print(toHeaders(edition));
    return 0;
  }
  const content = isWorkbook(output) ? await toWorkbook(edition, language) : toHeaders(edition);
  try {
    await writeFile(output, content);
    return 0;
  } catch {
    say(toCommandSentence("not-written", language, output));
    return 2;
  }
}

function toHeaders(edition: Edition): string {
  return toCsv([templateHeaders(edition)]);
}

function isWorkbook(path: string): boolean {
  return /\.xlsx$/iu.test(path);
}

// A workbook wants Excel's stand-in and a library that is slow to load: whoever asks for CSV does not wait for them.
async function toWorkbook(edition: Edition, language: Language): Promise<Uint8Array> {
  const { toTemplateXlsx } = await import("./toTemplateXlsx");
  return toTemplateXlsx(edition, language);
}
