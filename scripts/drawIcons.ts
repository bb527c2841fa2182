// Draws the PNG icons of assets/ from their SVG files: node --import tsx scripts/drawIcons.ts
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../test/setup/findBrowser";

const assets = join(import.meta.dirname, "..", "assets");
const drawings = [
  { name: "icon", sizes: [16, 32, 64, 80, 128] },
  ...["insertTemplate", "validate", "nextError", "pull", "push", "openPane"].map((name) => ({
    name,
    sizes: [16, 32, 80],
  })),
];

const browser = await chromium.launch({ executablePath: findBrowser(process.env, process.platform) });
const page = await browser.newPage();
for (const { name, sizes } of drawings) {
  const address = `data:image/svg+xml;base64,${readFileSync(join(assets, `${name}.svg`)).toString("base64")}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}img{display:block}</style><img width="${size}" src="${address}">`);
    await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
    await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
