// A real browser for journeys, with the workbench open in it; servePages.ts has built and served the pages before.
import { chromium } from "playwright-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { findBrowser } from "./findBrowser";

/** How the workbench is opened. */
export interface Opening {
  readonly locale?: "en-US" | "fr-FR" | "de-DE";
  readonly context?: BrowserContextOptions;
}

const startMs = 60_000;
/** The first page of a browser starts office.js, the host and the pane; a machine that does other things needs long. */
const openMs = 45_000;
/** Shorter than a test may take, so that a failure says what was waited for. */
const waitMs = 15_000;
let browser: Browser | null = null;
const open: Page[] = [];
const mistakes: string[] = [];

/** Gives the tests of a file a browser of their own; each test fails on an error in the page. */
export function useBrowser(): void {
  beforeAll(async () => {
    const executablePath = findBrowser(process.env, process.platform);
    browser = await chromium.launch({ executablePath, args: ["--disable-background-networking", "--no-first-run"] });
  }, startMs);
  afterEach(async () => {
    for (const page of open.splice(0)) await page.context().close();
    expect(mistakes.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
  });
}

/** Opens the workbench with an empty workbook and waits until the add-in's pane is there. */
export async function openWorkbench({ locale = "en-US", context }: Opening = {}): Promise<Page> {
  const origin = process.env["PAGES_ORIGIN"];
  if (!browser || !origin) throw new Error("useBrowser() was not called at the top of the file.");
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
  open.push(page);
  await page.goto(`${origin}/workbench.html`);
  await page.frameLocator("iframe").getByRole("heading").first().waitFor({ timeout: openMs });
  return page;
}
