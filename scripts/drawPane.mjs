// Draws every look of the pane as pictures to look at: node scripts/drawPane.mjs [FOLDER] [LOOK...]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const top = join(import.meta.dirname, "..");
const [folder = join(tmpdir(), "pane"), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });

const built = await build({
  entryPoints: [join(top, "test/taskpane/preview.tsx")],
  bundle: true,
  write: false,
  jsx: "automatic",
  define: { "process.env.NODE_ENV": '"production"' },
});
const shell = readFileSync(join(top, "src/taskpane/taskpane.html"), "utf8")
  .replace(/<%=[^%]*%>/gu, "")
  .replace(/<meta http-equiv[^>]*>/u, "")
  .replace(/<script[^>]*><\/script>/u, "")
  .replace("</body>", '<script src="preview.js"></script></body>');

const variants = [
  { variant: "light", width: 350, language: "en-US", colorScheme: "light" },
  { variant: "dark", width: 350, language: "en-US", colorScheme: "dark" },
  { variant: "french", width: 320, language: "fr-FR", colorScheme: "light" },
  { variant: "zoomed", width: 160, language: "fr-FR", colorScheme: "light" },
  { variant: "mirrored", width: 320, language: "ar-SA", colorScheme: "light" },
  { variant: "contrast", width: 350, language: "en-US", colorScheme: "dark", forcedColors: "active" },
];
const installed = ["/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => existsSync(path));
const browser = await chromium.launch(
  installed ? { executablePath: installed, args: ["--no-sandbox"] } : { channel: "chrome" },
);
let drawn = 0;
for (const { variant, width, language, ...scheme } of variants) {
  const context = await browser.newContext({ viewport: { width, height: 760 }, ...scheme });
  await context.route("https://pane.example/**", (route) =>
    route.request().url().endsWith(".js")
      ? route.fulfill({ contentType: "text/javascript", body: built.outputFiles[0].text })
      : route.fulfill({ contentType: "text/html", body: shell }),
  );
  const page = await context.newPage();
  page.on("pageerror", (fault) => process.stderr.write(`${fault.stack}\n`));
  await page.goto("https://pane.example/");
  const looks = (await page.locator("html").getAttribute("data-looks")).split(" ");
  for (const look of looks.filter((name) => wanted.length === 0 || wanted.includes(name))) {
    drawn += 1;
    await page.goto(`https://pane.example/?look=${look}&lang=${language}`);
    await page.locator("main").waitFor();
    await page.waitForTimeout(250);
    writeFileSync(join(folder, `${look}-${variant}.png`), await page.screenshot());
  }
  await context.close();
}
await browser.close();
process.stdout.write(`${drawn} pictures in ${folder}\n`);
