// A real browser for browser tests, one for each file of tests, closed at its end.
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { findBrowser } from "./findBrowser";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let browser: Promise<Browser> | undefined;

async function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: flags });
}

afterAll(async () => {
  await (await browser)?.close();
  browser = undefined;
});

/** Where the pages are served: `https://localhost:…`. */
export function pagesOrigin(): string {
  const origin = process.env.PAGES_ORIGIN;
  if (origin === undefined) throw new Error("The pages are not served: run the browser tests through `npm test`.");
  return origin;
}

/** A page of its own in the browser, its certificate taken as it is; a mistake on the page fails the test. */
export async function openPage(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  browser ??= launch();
  const context = await (
    await browser
  ).newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  page.on("pageerror", (error) => {
    mistakes.push(error);
  });
  await page.goto(new URL(path, pagesOrigin()).href);
  return page;
}

const mistakes: Error[] = [];

afterEach(async () => {
  for (const context of (await browser)?.contexts() ?? []) await context.close();
  expect(mistakes.splice(0)).toEqual([]);
});
