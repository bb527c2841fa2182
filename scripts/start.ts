// `npm start`: does the main job in the terminal at once, then builds and serves the workbench until it is stopped.
import { parseArgs } from "node:util";
import { toCommandLanguage } from "../src/cli/toCommandLanguage";
import { BuildFailed, buildPages } from "./buildPages";
import { folders } from "./folders";
import { PortsTaken, servePages } from "./serve";
import { runMainJob } from "./start/runMainJob";
import { startWords } from "./start/startWords";

const statuses = { done: 0, failed: 1, unreadable: 2 } as const;
const defaultPort = 3000;
const narrowest = 80;

const language = toCommandLanguage(undefined, process.env);
const words = startWords[language];

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

interface Wishes {
  readonly path: string | undefined;
  readonly once: boolean;
}

function parseWishes(): Wishes | undefined {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { once: { type: "boolean" } } });
    const [path, ...rest] = positionals;
    return rest.length === 0 ? { path, once: values.once ?? false } : undefined;
  } catch {
    return undefined;
  }
}

async function start(): Promise<number> {
  const wishes = parseWishes();
  if (!wishes) {
    say(words.usage);
    return statuses.unreadable;
  }
  const width = Math.max(narrowest, process.stdout.isTTY ? process.stdout.columns : narrowest);
  const isRead = await runMainJob({ path: wishes.path, language, width, print, say });
  if (!isRead) return statuses.unreadable;
  if (!wishes.once) await serveUntilStopped();
  return statuses.done;
}

async function serveUntilStopped(): Promise<void> {
  print("");
  print(words.building);
  const seconds = await buildPages(folders.dist);
  print(words.built(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(seconds)));
  const wanted = toPort(process.env["PORT"]);
  const server = await servePages(folders.dist, wanted);
  if (wanted !== 0 && !server.origin.endsWith(`:${wanted}`)) print(words.otherPort(wanted));
  print(words.howToStop);
  print(`READY ${server.origin}/workbench.html`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
}

function toPort(text: string | undefined): number {
  const port = Number(text);
  return text !== undefined && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : defaultPort;
}

try {
  process.exitCode = await start();
} catch (error) {
  if (error instanceof BuildFailed) say(`${words.notBuilt}\n${error.message}`);
  else if (error instanceof PortsTaken) say(words.portsTaken(error.first, error.last));
  else say(words.failed(error instanceof Error ? error.message : String(error)));
  process.exitCode = statuses.failed;
}
