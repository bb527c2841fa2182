// `npm run picture`: draws docs/images/workbench.png for the README, from the real pages with the sample deals in them.
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../test/setup/findBrowser";
import { buildPages } from "./buildPages";
import { folders } from "./folders";
import { openSandbox } from "./sandbox/openSandbox";
import { parseSandboxWishes } from "./sandbox/sandboxWishes";
import { servePages } from "./serve";

const size = { width: 1280, height: 800 };
const firstWrong = { errors: "A4", text: "Customer Country:", cell: "K4" };

await buildPages(folders.testPages);
const mount = await openSandbox(parseSandboxWishes({}, {}));
const server = await servePages(folders.testPages, 0, mount);
const browser = await chromium.launch({ executablePath: findBrowser(process.env, process.platform) });
const page = await browser.newPage({ viewport: size, ignoreHTTPSErrors: true, locale: "en-US", colorScheme: "light" });
await page.goto(`${server.origin}/workbench.html`);
await page.frameLocator("iframe").getByRole("heading").first().waitFor();
await page.getByRole("group", { name: "Deals" }).getByRole("button", { name: "Insert template" }).click();
await page.locator('[data-cell="A1"]', { hasText: "Errors" }).waitFor();
await page.locator('input[type="file"]').setInputFiles(join(folders.top, "scripts", "sampleDeals.csv"));
await page.locator(`[data-cell="${firstWrong.errors}"]`, { hasText: firstWrong.text }).waitFor();
const nameBox = page.getByRole("textbox", { name: "Name box" });
await nameBox.fill(firstWrong.cell);
await nameBox.press("Enter");
await page.locator(`[data-cell="${firstWrong.cell}"].active`).waitFor();
const path = join(folders.top, "docs", "images", "workbench.png");
await page.screenshot({ path });
await browser.close();
await server.close();
console.log(path);
