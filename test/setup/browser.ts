// A real browser for journeys, with the workbench open in it, served with a sandbox of its own; buildPages.ts has built the pages before.
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { folders } from "../../scripts/folders";
import type { GatewayStand } from "../../scripts/gateway/openGatewayStand";
import { sleep } from "../../src/backend/sleep";
import { servePages } from "../../scripts/serve";
import type { PageServer } from "../../scripts/serve";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import { findBrowser } from "./findBrowser";

/** How the workbench is opened. */
export interface Opening {
  readonly locale?: "en-US" | "fr-FR" | "de-DE";
  readonly context?: BrowserContextOptions;
  /** How many deals its Partner Center holds: 300 where left out. */
  readonly deals?: number;
  /** A gateway with all that is behind it, in place of the sandbox alone. */
  readonly stand?: Pick<GatewayStand, "gateway" | "allowOrigin">;
}

const startMs = 60_000;
/** The first page of a browser starts office.js, the host and the pane; a machine that does other things needs long. */
const openMs = 45_000;
/** Shorter than a test may take, so that a failure says what was waited for. */
const waitMs = 15_000;
const seed = 7;
let browser: Browser | null = null;
const open: { readonly page: Page; readonly server: PageServer }[] = [];
const mistakes: string[] = [];

/** Gives the tests of a file a browser of their own; each test fails on an error in the page. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = findBrowser(process.env, process.platform);
    browser = await chromium.launch({ executablePath, args: ["--disable-background-networking", "--no-first-run"] });
  }, startMs);
  afterEach(async () => {
    for (const { page, server } of open.splice(0)) {
      await page.context().close();
      await server.close();
    }
    expect(mistakes.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Opens the workbench with an empty workbook and waits until the add-in's pane is there. */
export async function openWorkbench({ locale = "en-US", context, deals = 300, stand }: Opening = {}): Promise<Page> {
  if (!browser) throw new Error("useBrowser() was not called at the top of the file.");
  const made = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale,
    viewport: { width: 1280, height: 800 },
    permissions: ["clipboard-read", "clipboard-write"],
    ...context,
  });
  made.setDefaultTimeout(waitMs);
  const page = await made.newPage();
  page.on("pageerror", (error) => mistakes.push(error.message));
  const toSandbox = (): Sandbox => createSandbox({ now: Date.now, random: createRandom(seed), sleep, deals });
  const server = await servePages(folders.testPages, 0, stand?.gateway ?? { sandbox: toSandbox() });
  stand?.allowOrigin(server.origin);
  open.push({ page, server });
  await page.goto(`${server.origin}/workbench.html`);
  await page.frameLocator("iframe").getByRole("heading").first().waitFor({ timeout: openMs });
  return page;
}
