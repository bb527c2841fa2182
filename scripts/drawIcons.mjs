// Draws the PNG icons of assets/ from their SVG files in the machine's browser: node scripts/drawIcons.mjs
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const assets = join(import.meta.dirname, "..", "assets");
const productSizes = [16, 32, 64, 80, 128];
const buttonSizes = [16, 32, 80];
const drawings = [
  { name: "icon", sizes: productSizes },
  ...["insertTemplate", "validate", "nextError", "openPane"].map((name) => ({ name, sizes: buttonSizes })),
];

const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const browser = await chromium.launch(
  installed ? { executablePath: installed, args: ["--no-sandbox"] } : { channel: "chrome" },
);
const page = await browser.newPage();
for (const { name, sizes } of drawings) {
  const address = `data:image/svg+xml;base64,${readFileSync(join(assets, `${name}.svg`)).toString("base64")}`;
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}img{display:block}</style><img width="${size}" height="${size}" src="${address}">`,
    );
    await page.locator("img").evaluate((image) => image.decode());
    await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
