// `npm start`: does the main job in the terminal at once, then builds and serves the workbench until it is stopped.
import { parseArgs } from "node:util";
import { toCommandLanguage } from "../src/cli/toCommandLanguage";
import { BuildFailed } from "./buildPages";
import { PortsTaken } from "./PortsTaken";
import { SandboxUnreadable } from "./sandbox/keepSandbox";
import { openSandbox } from "./sandbox/openSandbox";
import { parseSandboxWishes, sandboxOptions, StrangeWish } from "./sandbox/sandboxWishes";
import type { SandboxWishes } from "./sandbox/sandboxWishes";
import { readDealFile } from "./start/readDealFile";
import type { GatewayWishes } from "./start/serveUntilStopped";
import { startWords } from "./start/startWords";

const statuses = { done: 0, failed: 1, unreadable: 2 } as const;
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
  readonly gateway: GatewayWishes | null;
  readonly sandbox: SandboxWishes;
}

function parseWishes(): Wishes | undefined {
  try {
    const own = { once: { type: "boolean" }, gateway: { type: "boolean" }, ledger: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { ...own, ...sandboxOptions } });
    const { once = false, gateway = false, ledger, ...wishes } = values;
    const [path, ...rest] = positionals;
    if (rest.length > 0 || (ledger !== undefined && !gateway)) return undefined;
    const sandbox = parseSandboxWishes(wishes, process.env);
    return { path, once, gateway: gateway ? { ledgerFolder: ledger ?? null } : null, sandbox };
  } catch (error) {
    if (error instanceof StrangeWish) throw error;
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
  const mount = await openSandbox(wishes.sandbox);
  const read = await readDealFile(wishes.path, language);
  if ("refusal" in read) {
    say(read.refusal);
  } else {
    // What is heavy is loaded once it is needed: whoever mistyped a word has his answer at once.
    const { runMainJob } = await import("./start/runMainJob");
    await runMainJob({ path: wishes.path, file: read.file, language, width, mount, print });
    if (!wishes.once) {
      const { serveUntilStopped } = await import("./start/serveUntilStopped");
      await serveUntilStopped({ mount, gateway: wishes.gateway, language, print });
    }
  }
  await mount.close();
  return "refusal" in read ? statuses.unreadable : statuses.done;
}

function toRefusal(error: unknown): string | undefined {
  if (error instanceof StrangeWish) return words.strangeWish(error.option, error.value);
  if (error instanceof SandboxUnreadable) return words.sandboxUnreadable(error.file);
  return undefined;
}

try {
  process.exitCode = await start();
} catch (error) {
  const refusal = toRefusal(error);
  if (refusal !== undefined) say(refusal);
  else if (error instanceof BuildFailed) say(`${words.notBuilt}\n${error.message}`);
  else if (error instanceof PortsTaken) say(words.portsTaken(error.first, error.last));
  else say(words.failed(error instanceof Error ? error.message : String(error)));
  process.exitCode = refusal === undefined ? statuses.failed : statuses.unreadable;
}
