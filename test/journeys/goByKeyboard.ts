// Moves about in the pane as somebody does who has no mouse.
import type { Page } from "playwright-core";

/** Moves with Tab to the control of a name, read as a screen reader would, and presses a key on it. */
export async function goByKeyboard(page: Page, name: RegExp, key = "Enter"): Promise<void> {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane"));
  if (frame === undefined) throw new Error("There is no pane.");
  for (let presses = 0; presses < 120; presses += 1) {
    // Behind its last control the focus is in the sheet again: back into the pane.
    if (!(await frame.evaluate(() => document.hasFocus()))) await page.keyboard.press("F6");
    const focused = await frame.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return "";
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? element.labels : null;
      return (element.getAttribute("aria-label") ?? labels?.[0]?.textContent ?? element.textContent).trim();
    });
    if (name.test(focused)) {
      await page.keyboard.press(key);
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${String(name)}.`);
}
