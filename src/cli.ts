// The command line: checks a file of deals, writes an empty template. Says sentences, never a stack trace.
import { parseArgs } from "node:util";
import { toCommandSentence } from "./cli/commandSentences";
import { toCommandLanguage } from "./cli/toCommandLanguage";
import { validateFile } from "./cli/validateFile";
import { writeTemplate } from "./cli/writeTemplate";

const unreadable = 2;

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

async function runCommand(words: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      edition: { type: "string", default: "2021" },
      output: { type: "string" },
      language: { type: "string" },
    },
  });
  const language = toCommandLanguage(values.language, process.env);
  const [command, file, ...rest] = positionals;
  if (command === "validate" && file !== undefined && rest.length === 0) {
    return validateFile({ file, asJson: values.json, language, print, say });
  }
  if (command === "template" && file === undefined) {
    const { edition, output } = values;
    if (edition === "2021" || edition === "2023") return writeTemplate({ edition, output, language, print, say });
    say(toCommandSentence("unknown-edition", language, edition));
    return unreadable;
  }
  say(toCommandSentence("usage", language));
  return unreadable;
}

async function print(text: string): Promise<void> {
  await new Promise<void>((done) => process.stdout.write(text, () => done()));
}

// Whoever reads our output may stop early, as `head` does: that is no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  process.exitCode = await runCommand(process.argv.slice(2));
} catch (error) {
  const language = toCommandLanguage(undefined, process.env);
  const isUsage = error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
  say(toCommandSentence(isUsage ? "usage" : "unexpected", language, error instanceof Error ? error.name : "Error"));
  process.exitCode = unreadable;
}
