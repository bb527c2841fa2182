// `npm run build`: the production pane in dist/, and with --url its manifest, all of whose addresses come from that one.
import { parseArgs } from "node:util";
import { toCommandLanguage } from "../src/cli/toCommandLanguage";
import { BuildFailed, buildPages } from "./buildPages";
import { buildWords } from "./build/buildWords";
import { writeManifest } from "./build/writeManifest";
import { folders } from "./folders";
import { parseOrigin } from "./manifest/toManifest";

const statuses = { done: 0, failed: 1, notUnderstood: 2 } as const;
const language = toCommandLanguage(undefined, process.env);
const words = buildWords[language];

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The address that was named; null where none was, undefined where the command is not understood. */
function parseUrl(): string | null | undefined {
  try {
    return parseArgs({ options: { url: { type: "string" } } }).values.url ?? null;
  } catch {
    return undefined;
  }
}

async function build(): Promise<number> {
  const url = parseUrl();
  if (url === undefined) {
    say(words.usage);
    return statuses.notUnderstood;
  }
  const origin = url === null ? null : parseOrigin(url);
  if (url !== null && origin === null) {
    say(words.notAnAddress(url));
    return statuses.notUnderstood;
  }
  print(words.building);
  const seconds = await buildPages(folders.dist, "production");
  print(words.built(folders.dist, new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(seconds)));
  if (origin === null) {
    print(words.noManifest);
    return statuses.done;
  }
  const written = await writeManifest(origin, folders.dist);
  if ("path" in written) {
    print(words.manifest(written.path, origin));
    return statuses.done;
  }
  say(words.wrongManifest);
  for (const { code, about } of written.faults) say(`  ${words.faults[code](about)}`);
  return statuses.failed;
}

try {
  process.exitCode = await build();
} catch (error) {
  if (!(error instanceof BuildFailed)) throw error;
  say(`${words.notBuilt}\n${error.message}`);
  process.exitCode = statuses.failed;
}
