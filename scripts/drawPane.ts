// Draws every look of the pane as pictures to look at: node --import tsx scripts/drawPane.ts [FOLDER] [LOOK...]
// PANE_HEIGHT=1600 shows more of a long screen than the usual 760 px do.
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findBrowser } from "../test/setup/findBrowser";
import { buildPreview, openLook } from "../test/taskpane/openLook";
import { looks } from "../test/taskpane/states";

const variants = [
  { variant: "light", width: 400, language: "en-US" },
  { variant: "narrow", width: 320, language: "en-US" },
  { variant: "dark", width: 400, language: "en-US", colorScheme: "dark" },
  { variant: "dark-narrow", width: 320, language: "en-US", colorScheme: "dark" },
  { variant: "french", width: 400, language: "fr-FR" },
  { variant: "french-narrow", width: 320, language: "fr-FR" },
  { variant: "zoomed", width: 160, language: "fr-FR" },
  { variant: "mirrored", width: 320, language: "ar-SA" },
  { variant: "contrast", width: 320, language: "en-US", colorScheme: "dark", forcedColors: "active" },
] as const;

const [folder = join(tmpdir(), "pane"), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const drawn = Object.keys(looks).filter((look) => wanted.length === 0 || wanted.includes(look));
const script = await buildPreview();
const browser = await chromium.launch({ executablePath: findBrowser(process.env, process.platform) });
for (const { variant, width, language, ...scheme } of variants) {
  const context = await browser.newContext({
    viewport: { width, height: Number(process.env["PANE_HEIGHT"] ?? 760) },
    ...scheme,
  });
  for (const look of drawn) {
    const page = await openLook(context, { script, look, language });
    // Fluent's entrance animations take a fifth of a second.
    await page.waitForTimeout(250);
    await page.screenshot({ path: join(folder, `${look}-${variant}.png`) });
    await page.close();
  }
  await context.close();
}
await browser.close();
console.log(`${drawn.length * variants.length} pictures in ${folder}`);
