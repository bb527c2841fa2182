// `template`: an empty file with the headers of an edition.
import { writeFile } from "node:fs/promises";
import { toCsv } from "../deals/csv/toCsv";
import type { Edition } from "../deals/edition";
import { templateHeaders } from "../deals/template";
import type { Language } from "../deals/words";
import { toCommandSentence } from "./commandSentences";

interface TemplateRequest {
  readonly edition: Edition;
  /** File to write; without it the template is printed. */
  readonly output: string | undefined;
  readonly language: Language;
  readonly print: (text: string) => Promise<void>;
  readonly say: (sentence: string) => void;
}

/** Writes or prints the template; 0 where it did, 2 where the file could not be written. */
export async function writeTemplate({ edition, output, language, print, say }: TemplateRequest): Promise<number> {
  const text = toCsv([templateHeaders(edition)]);
  if (output === undefined) {
    await print(text);
    return 0;
  }
  try {
    await writeFile(output, text);
    return 0;
  } catch {
    say(toCommandSentence("not-written", language, output));
    return 2;
  }
}
