// Opens one look of the pane in a real browser, without a server.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { BrowserContext, Page } from "playwright-core";
import { folders } from "../../scripts/folders";

const origin = "https://pane.example";

/** The script of the preview page, built for production. */
export async function buildPreview(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folders.top, "test/taskpane/preview.tsx")],
    bundle: true,
    write: false,
    jsx: "automatic",
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
  });
  const [script] = outputFiles;
  if (script === undefined) throw new Error("The preview was not built.");
  return script.text;
}

/** A page that shows the look in the language, in the pane's own HTML. */
export async function openLook(
  context: BrowserContext,
  { script, look, language = "en-US" }: { readonly script: string; readonly look: string; readonly language?: string },
): Promise<Page> {
  await context.route(`${origin}/**`, (route) =>
    route.request().url().endsWith("/preview.js")
      ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script })
      : route.fulfill({ contentType: "text/html; charset=utf-8", body: toShell() }),
  );
  const page = await context.newPage();
  await page.goto(`${origin}/?lang=${language}#${look}`);
  await stands(page, look);
  return page;
}

/** Shows another look in a page that was opened. */
export async function turnTo(page: Page, look: string): Promise<void> {
  await page.evaluate((name) => {
    location.hash = name;
  }, look);
  await stands(page, look);
}

async function stands(page: Page, look: string): Promise<void> {
  await page.locator(`html[data-look="${look}"]`).waitFor();
  await page.getByRole("heading", { level: 1 }).waitFor();
}

/** The pane's page with the preview in place of Office and the pane's script. */
function toShell(): string {
  return readFileSync(join(folders.top, "src/taskpane/taskpane.html"), "utf8")
    .replace(/<%=[^%]*%>/gu, "")
    .replace(/<meta http-equiv[^>]*>/u, "")
    .replace(/<script[^>]*><\/script>/u, "")
    .replace("</body>", '<script src="/preview.js"></script></body>');
}
