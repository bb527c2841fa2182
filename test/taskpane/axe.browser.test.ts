// No look of the pane has anything that axe complains of: light, dark, and with the contrast colours of the system.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AxeResults } from "axe-core";
import { chromium } from "playwright-core";
import type { Browser, Page } from "playwright-core";
import { folders } from "../../scripts/folders";
import { findBrowser } from "../setup/findBrowser";
import { buildPreview, openLook, turnTo } from "./openLook";
import { looks } from "./states";

const axe = readFileSync(join(folders.top, "node_modules", "axe-core", "axe.min.js"), "utf8");
const lights = {
  light: { colorScheme: "light" },
  dark: { colorScheme: "dark" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

let browser: Browser;
let script: string;

beforeAll(async () => {
  script = await buildPreview();
  browser = await chromium.launch({ executablePath: findBrowser(process.env, process.platform) });
}, 60_000);

afterAll(() => browser.close());

async function findViolations(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate((): Promise<AxeResults> =>
    (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
      resultTypes: ["violations"],
    }),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

async function findInLight(light: keyof typeof lights): Promise<Readonly<Record<string, readonly string[]>>> {
  const context = await browser.newContext({ viewport: { width: 320, height: 700 }, ...lights[light] });
  const [first = ""] = Object.keys(looks);
  const page = await openLook(context, { script, look: first });
  await page.addScriptTag({ content: axe });
  const found: Record<string, readonly string[]> = {};
  for (const look of Object.keys(looks)) {
    await turnTo(page, look);
    const violations = await findViolations(page);
    if (violations.length > 0) found[`${look}, ${light}`] = violations;
  }
  await context.close();
  return found;
}

test("axe finds no violation in any look, light, dark or with the system's contrast colours", async () => {
  const found = await Promise.all([findInLight("light"), findInLight("dark"), findInLight("contrast")]);
  expect(Object.assign({}, ...found)).toEqual({});
  expect(Object.keys(looks).length).toBeGreaterThan(30);
}, 300_000);
