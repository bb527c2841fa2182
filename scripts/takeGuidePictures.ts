// `npm run guide`: draws the pictures of docs/user-guide.md, from the workbench as a person would use it.
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { findBrowser } from "../test/setup/findBrowser";
import { buildPages } from "./buildPages";
import { folders } from "./folders";
import { openGatewayStand } from "./gateway/openGatewayStand";
import { gatewayShots } from "./guide/gatewayShots";
import { sandboxShots } from "./guide/sandboxShots";
import type { Shot } from "./guide/sandboxShots";
import { openSandbox } from "./sandbox/openSandbox";
import { parseSandboxWishes } from "./sandbox/sandboxWishes";
import { servePages } from "./serve";

const settledMs = 700;
const target = join(folders.top, "docs", "images", "guide");

async function take(browser: Browser, origin: string, shots: readonly Shot[]): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1180, height: 720 },
    ignoreHTTPSErrors: true,
    locale: "en-US",
    colorScheme: "light",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  await page.goto(`${origin}/workbench.html`);
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
  await page.close();
}

await mkdir(target, { recursive: true });
await buildPages(folders.testPages);
const sandbox = await openSandbox(parseSandboxWishes({}, {}));
const plain = await servePages(folders.testPages, 0, sandbox);
const stand = await openGatewayStand({
  load: () => import("oidc-provider"),
  sandbox,
  paneFolder: folders.testPages,
  ledgerFolder: null,
});
const behindGateway = await servePages(folders.testPages, 0, stand.gateway);
stand.allowOrigin(behindGateway.origin);
const browser = await chromium.launch({ executablePath: findBrowser(process.env, process.platform) });
await take(browser, plain.origin, sandboxShots);
await take(browser, behindGateway.origin, gatewayShots);
await browser.close();
await Promise.all([plain.close(), behindGateway.close(), stand.close(), sandbox.close()]);
