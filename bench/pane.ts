// What the pane weighs and how soon it can be clicked: the production build, in a real browser, over our host.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext } from "playwright-core";
import { buildPages } from "../scripts/buildPages";
import { folders } from "../scripts/folders";
import { servePages } from "../scripts/serve";
import { sleep } from "../src/backend/sleep";
import { createRandom } from "../src/sandbox/chance";
import { createSandbox } from "../src/sandbox/createSandbox";
import { findBrowser } from "../test/setup/findBrowser";
import { toMeasure } from "./measure";
import type { Measure } from "./measure";

const officeCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const cache = join(folders.top, "node_modules", ".cache", "bench-pane");
const openings = 5;
const readyLimitMs = 1_000;

/** The measures pane-bytes (floor: React and the Fluent components of the first screen, alone) and pane-ready (floor: the limit). */
export async function measurePane(): Promise<readonly Measure[]> {
  const pane = buildProduction("pane");
  const first = readFirstScripts(pane);
  const bytes = first.reduce((sum, name) => sum + toGzip(join(pane, name)), 0);
  const floor = buildProduction("floor", writeFloor());
  const floorBytes = readFirstScripts(floor).reduce((sum, name) => sum + toGzip(join(floor, name)), 0);
  const ready = await measureReady(pane);
  const [fastest = 0, ...others] = [...ready].sort((left, right) => left - right);
  const middle = [fastest, ...others][Math.floor(ready.length / 2)] ?? fastest;
  return [
    toMeasure("pane-bytes", bytes, { unit: "bytes", floor: floorBytes }),
    toMeasure("pane-ready", middle, {
      unit: "ms",
      floor: readyLimitMs,
      slowest: Math.round(Math.max(...ready)),
      openings,
    }),
  ];
}

function buildProduction(name: string, entry?: string): string {
  const folder = join(cache, name);
  const webpack = join(folders.top, "node_modules", "webpack", "bin", "webpack.js");
  const env = { ...process.env, ...(entry === undefined ? {} : { PANE_ENTRY: entry }) };
  execFileSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: folders.top,
    env,
    stdio: "pipe",
  });
  return folder;
}

/** The scripts that the pane's page names itself. */
function readFirstScripts(folder: string): readonly string[] {
  const page = readFileSync(join(folder, "taskpane.html"), "utf8");
  return [...page.matchAll(/<script[^>]*src="?([^":\s>]+\.js)"?[\s>]/gu)].flatMap(([, name]) => name ?? []);
}

function toGzip(path: string): number {
  return gzipSync(readFileSync(path), { level: 9 }).length;
}

/** An entry that holds React and the components and icons that the first screen's files name, and nothing else. */
function writeFloor(): string {
  const named = new Map<string, Set<string>>();
  for (const file of listFirstFiles()) {
    const text = readFileSync(file, "utf8");
    for (const [, names = "", from = ""] of text.matchAll(/import \{([^}]*)\} from "(@fluentui[^"]*|react[^"]*)"/gu)) {
      const known = named.get(from) ?? new Set<string>();
      for (const name of names.split(",").map((part) => part.trim())) {
        if (name !== "" && !name.startsWith("type ")) known.add(name);
      }
      named.set(from, known);
    }
  }
  const lines = [...named].map(([from, names], index) =>
    [...names].map((name) => `import { ${name} as kept${index}${name} } from "${from}";`).join("\n"),
  );
  const kept = [...named].flatMap(([, names], index) => [...names].map((name) => `kept${index}${name}`));
  mkdirSync(cache, { recursive: true });
  const path = join(cache, "floor.ts");
  writeFileSync(path, `${lines.join("\n")}\nObject.assign(globalThis, { kept: [${kept.join(", ")}] });\n`);
  return path;
}

/** Folders of screens that are loaded behind the first; of "work" it has parts that bring nothing of Fluent. */
const later = /^(?:ready|findings|work|push|pull|conflicts|receipts|files|repair)[\\/]/u;

function listFirstFiles(): readonly string[] {
  const top = join(folders.top, "src", "taskpane");
  return readdirSync(top, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/u.test(name) && !later.test(name))
    .map((name) => join(top, name));
}

/** Milliseconds from the opening of the pane's page until its first button can be clicked, once for each opening. */
async function measureReady(pane: string): Promise<readonly number[]> {
  const workbench = join(cache, "workbench");
  await buildPages(workbench);
  const sandbox = createSandbox({ now: Date.now, random: createRandom(7), sleep, deals: 300 });
  const server = await servePages(workbench, 0, { sandbox });
  const browser = await chromium.launch({ executablePath: findBrowser(process.env, process.platform) });
  const times: number[] = [];
  try {
    for (let opening = 0; opening < openings; opening += 1) times.push(await open(browser, pane, server.origin));
  } finally {
    await browser.close();
    await server.close();
  }
  return times;
}

async function open(browser: Browser, pane: string, origin: string): Promise<number> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  await serveProduction(context, pane, origin);
  const page = await context.newPage();
  await page.goto(`${origin}/workbench.html`);
  const button = page.frameLocator("iframe").getByRole("button", { name: "Insert template" });
  await button.waitFor({ timeout: 60_000 });
  const ms = await button.evaluate(() => performance.now());
  await context.close();
  return ms;
}

/** The production pane in the workbench's place of the pane, with Office as its own network would hand it out. */
async function serveProduction(context: BrowserContext, pane: string, origin: string): Promise<void> {
  const files = new Set(readdirSync(pane).filter((name) => /\.(?:js|html)$/u.test(name)));
  await context.route(`${origin}/*`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const isPane = files.has(name) && name !== "workbench.js";
    return isPane ? route.fulfill({ path: join(pane, name) }) : route.continue();
  });
  await context.route(`${officeCdn}**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(new URL(officeCdn).pathname.length);
    return route.fulfill({ path: join(folders.officeJs, name) });
  });
}
