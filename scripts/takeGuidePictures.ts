// `npm run guide`: draws the pictures of docs/user-guide.md, from the workbench as a person would use it.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { FrameLocator, Page } from "playwright-core";
import { findBrowser } from "../test/setup/findBrowser";
import { buildPages } from "./buildPages";
import { folders } from "./folders";
import { openSandbox } from "./sandbox/openSandbox";
import { parseSandboxWishes } from "./sandbox/sandboxWishes";
import { servePages } from "./serve";

/** One picture: its name, what is done before it, and the heading that shows that it is done. */
interface Shot {
  readonly name: string;
  readonly act: (pane: FrameLocator, page: Page) => Promise<void>;
  readonly heading: string;
}

const press = (name: string) => async (pane: FrameLocator) => {
  await pane.getByRole("button", { name, exact: true }).first().click();
};
const back = press("Back");

const shots: readonly Shot[] = [
  { name: "start", act: () => Promise.resolve(), heading: "Start with the template" },
  { name: "samples", act: press("Try it with sample deals"), heading: "Three things to try" },
  { name: "repairs", act: press("Repair…"), heading: "Repairs" },
  {
    name: "cell-help",
    act: async (pane, page) => {
      await back(pane);
      const nameBox = page.getByRole("textbox", { name: "Name box" });
      await nameBox.fill("Q3");
      await nameBox.press("Enter");
    },
    heading: "Help with the selected cell",
  },
  { name: "worklist", act: press("Worklist"), heading: "Worklist" },
  {
    name: "health",
    act: async (pane, page) => {
      await back(pane);
      const nameBox = page.getByRole("textbox", { name: "Name box" });
      await nameBox.fill("X3");
      await nameBox.press("Enter");
      await page.keyboard.type("'12/31/2027 ");
      await page.keyboard.press("Enter");
      await press("Sheet health")(pane);
    },
    heading: "Sheet health",
  },
  {
    name: "pipeline",
    act: async (pane) => {
      await back(pane);
      await press("Pipeline")(pane);
    },
    heading: "Pipeline",
  },
  {
    name: "settings",
    act: async (pane) => {
      await back(pane);
      await press("Settings")(pane);
    },
    heading: "Settings",
  },
  {
    name: "push",
    act: async (pane) => {
      await back(pane);
      await press("Push")(pane);
    },
    heading: "Before you push",
  },
];

const settledMs = 700;
const target = join(folders.top, "docs", "images", "guide");
await mkdir(target, { recursive: true });
await buildPages(folders.testPages);
const server = await servePages(folders.testPages, 0, await openSandbox(parseSandboxWishes({}, {})));
const browser = await chromium.launch({ executablePath: findBrowser(process.env, process.platform) });
const page = await browser.newPage({
  viewport: { width: 1180, height: 720 },
  ignoreHTTPSErrors: true,
  locale: "en-US",
  colorScheme: "light",
});
await page.goto(`${server.origin}/workbench.html`);
const pane = page.frameLocator("iframe");
for (const { name, act, heading } of shots) {
  await pane.getByRole("heading").first().waitFor();
  await act(pane, page);
  const shown = pane.getByRole("heading", { name: heading }).first();
  await shown.scrollIntoViewIfNeeded();
  // What is at work fades its buttons.
  await page.waitForTimeout(settledMs);
  const path = join(target, `${name}.png`);
  await page.screenshot({ path });
  console.log(path);
}
await browser.close();
await server.close();
