// `npm start`: does the main job in the terminal at once, then builds and serves the workbench until it is stopped.
import { parseArgs } from "node:util";
import { toCommandLanguage } from "../src/cli/toCommandLanguage";
import { BuildFailed, buildPages } from "./buildPages";
import { folders } from "./folders";
import { openGatewayStand } from "./gateway/openGatewayStand";
import type { GatewayStand } from "./gateway/openGatewayStand";
import type { LoadProvider } from "./gateway/openIdentity";
import { SandboxUnreadable } from "./sandbox/keepSandbox";
import { openSandbox } from "./sandbox/openSandbox";
import type { OpenSandbox } from "./sandbox/openSandbox";
import { parseSandboxWishes, sandboxOptions, StrangeWish } from "./sandbox/sandboxWishes";
import type { SandboxWishes } from "./sandbox/sandboxWishes";
import { toCallerCard } from "./sandbox/toCallerCard";
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

interface GatewayWishes {
  /** The folder of its ledger; null for one that is gone afterwards. */
  readonly ledgerFolder: string | null;
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
  const isRead = await runMainJob({ path: wishes.path, language, width, mount, print, say });
  if (isRead && !wishes.once) await serveUntilStopped(mount, wishes.gateway);
  await mount.close();
  return isRead ? statuses.done : statuses.unreadable;
}

async function serveUntilStopped(mount: OpenSandbox, wished: GatewayWishes | null): Promise<void> {
  print("");
  print(words.building);
  const seconds = await buildPages(folders.dist);
  print(words.built(new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(seconds)));
  const wanted = toPort(process.env["PORT"]);
  const stand = wished && (await openStand(mount, wished));
  const server = await servePages(folders.dist, wanted, stand?.gateway ?? mount);
  stand?.allowOrigin(server.origin);
  if (wanted !== 0 && !server.origin.endsWith(`:${wanted}`)) print(words.otherPort(wanted));
  const referrals = mount.sandbox.referrals().length;
  const held = new Intl.NumberFormat(language).format(referrals);
  print(stand ? words.gateway(held) : words.sandbox(held, toCallerCard(mount.usualCaller).name));
  print(words.howToStop);
  print(`READY ${server.origin}/workbench.html`);
  await new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve());
  });
  await server.close();
  await stand?.close();
}

function openStand(mount: OpenSandbox, { ledgerFolder }: GatewayWishes): Promise<GatewayStand> {
  const load: LoadProvider = () => import("oidc-provider");
  return openGatewayStand({ load, sandbox: mount, paneFolder: folders.dist, ledgerFolder });
}

function toPort(text: string | undefined): number {
  const port = Number(text);
  return text !== undefined && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : defaultPort;
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
