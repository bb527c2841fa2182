// The tasks of the user guide, each done once by keyboard alone.
import type { FrameLocator, Page } from "playwright-core";
import { openWorkbench, useBrowser } from "../setup/browser";
import { goByKeyboard as go } from "./goByKeyboard";

useBrowser();

async function openPane(): Promise<{ readonly page: Page; readonly pane: FrameLocator }> {
  const page = await openWorkbench();
  const pane = page.frameLocator("iframe");
  await pane.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("F6");
  return { page, pane };
}

const heading = (pane: FrameLocator, name: string | RegExp): Promise<void> =>
  pane.getByRole("heading", { name }).first().waitFor();

test("start, correct, repair, undo, look and leave, without a mouse", async () => {
  const { page, pane } = await openPane();
  await go(page, /^Try it with sample deals$/u);
  await heading(pane, "Three things to try");
  await go(page, /^Next error$/u);
  await go(page, /^Write US, row/u);
  await pane.getByText("1 cell repaired.").first().waitFor();
  await go(page, /^Undo repair$/u);
  await pane
    .getByText(/holds again what it held before/u)
    .first()
    .waitFor();
  await go(page, /^Repair…$/u);
  await heading(pane, "Repairs");
  await go(page, /^Repair \d+ cells$/u);
  await pane
    .getByText(/cells repaired\./u)
    .first()
    .waitFor();
  await go(page, /^Worklist$/u);
  await heading(pane, "Worklist");
  await page.keyboard.press("Control+Alt+Shift+O");
  await go(page, /^Sheet health$/u);
  await heading(pane, "Sheet health");
  await page.keyboard.press("Control+Alt+Shift+O");
  await go(page, /^Pipeline$/u);
  await heading(pane, "Pipeline");
  await go(page, /^Put it on a sheet$/u);
  await page.getByRole("tab", { name: "Pipeline" }).waitFor();
  await page.keyboard.press("Control+Alt+Shift+O");
  await go(page, /^Settings$/u);
  await heading(pane, "Settings");
  await page.keyboard.press("Control+Alt+Shift+U");
  await heading(pane, /push/iu);
  await page.keyboard.press("Control+Alt+Shift+O");
  await go(page, /^Remove 8 sample deals$/u);
  await pane.getByText("8 sample deals removed.").first().waitFor();
}, 120_000);

test("a new deal, a search and the language, without a mouse", async () => {
  const { page, pane } = await openPane();
  await go(page, /^Insert template$/u);
  await heading(pane, "Ready for your deals");
  await go(page, /^New deal$/u);
  await pane
    .getByText(/Row 2 waits for the new deal/u)
    .first()
    .waitFor();
  await go(page, /^Search$/u, "n");
  await page.keyboard.type("o such finding");
  await pane.getByText("No finding fits.").waitFor();
  await go(page, /^Show all$/u);
  await go(page, /^Settings$/u);
  await go(page, /^Language of this pane$/u, "ArrowDown");
  await page.keyboard.press("ArrowDown");
  await heading(pane, "Réglages");
}, 120_000);
