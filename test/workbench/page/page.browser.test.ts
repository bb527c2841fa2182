// The workbench as a person uses it: keys, mouse, clipboard, lists, filters and sheets, in a real browser.
import type { Locator, Page } from "playwright-core";
import { openWorkbench, useBrowser } from "../../setup/browser";
import { WorkbenchDesk } from "../../journeys/workbenchDesk";

useBrowser();

async function open(): Promise<WorkbenchDesk> {
  return new WorkbenchDesk(await openWorkbench());
}

async function pressAll(page: Page, keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Waits until a field shows a text: what is typed in the cell is drawn with the next frame. */
async function seeValue(field: Locator, text: string): Promise<void> {
  const page = field.page();
  await page.waitForFunction(([shown, wanted]) => (shown as HTMLTextAreaElement).value === wanted, [
    await field.elementHandle(),
    text,
  ] as const);
}

test("typing begins to edit, Tab and Enter commit, and Enter goes back below where the Tabs began", async () => {
  const desk = await open();
  const { keyboard } = desk.page;
  await keyboard.type("one");
  await keyboard.press("Tab");
  await keyboard.type("two");
  await keyboard.press("Enter");
  await desk.seeActive("A2");
  await desk.seeText("A1", "one");
  await desk.seeText("B1", "two");
});

test("Escape leaves a cell as it was, F2 changes its text, and the formula bar shows what is typed", async () => {
  const desk = await open();
  await desk.type("A1", "before");
  await desk.goTo("A1");
  await desk.page.keyboard.type("lost");
  await desk.page.keyboard.press("Escape");
  await desk.seeText("A1", "before");
  await desk.page.keyboard.press("F2");
  await desk.page.keyboard.type(" and after");
  const bar = desk.page.getByRole("textbox", { name: "Content of the active cell" });
  await seeValue(bar, "before and after");
  await desk.page.keyboard.press("Enter");
  await desk.seeText("A1", "before and after");
});

test("the content of a cell can be changed in the formula bar", async () => {
  const desk = await open();
  const bar = desk.page.getByRole("textbox", { name: "Content of the active cell" });
  await bar.fill("=1+2");
  await bar.press("Enter");
  await desk.seeText("A1", "3");
  await seeValue(bar, "=1+2");
});

test("undo and redo by keys, from the host's own list", async () => {
  const desk = await open();
  await desk.type("A1", "first");
  await desk.type("A1", "second");
  await desk.page.keyboard.press("Control+Z");
  await desk.seeText("A1", "first");
  await desk.page.keyboard.press("Control+Y");
  await desk.seeText("A1", "second");
});

test("a drag with the mouse selects, Delete clears, and the status bar counts what is selected", async () => {
  const desk = await open();
  await desk.paste("B2", "1\t2\n3\t4");
  await desk.cell("B2").hover();
  await desk.page.mouse.down();
  await desk.cell("C3").hover();
  await desk.page.mouse.up();
  await desk.page.getByText("Sum: 10").waitFor();
  await desk.page.keyboard.press("Delete");
  for (const address of ["B2", "C2", "B3", "C3"]) await desk.seeText(address, "");
});

test("copied cells are pasted with Ctrl+V, cut ones move", async () => {
  const desk = await open();
  await desk.type("A1", "'007");
  await desk.goTo("A1");
  await desk.page.keyboard.press("Control+C");
  await desk.goTo("B3");
  await desk.page.keyboard.press("Control+V");
  await desk.seeText("B3", "007");
  await desk.page.keyboard.press("Control+X");
  await desk.goTo("C4");
  await desk.page.keyboard.press("Control+V");
  await desk.seeText("C4", "007");
  await desk.seeText("B3", "");
});

test("the handle at the corner of the selection fills cells", async () => {
  const desk = await open();
  await desk.paste("A1", "Seattle");
  await desk.goTo("A1");
  const corner = await desk.cell("A1").boundingBox();
  const target = await desk.cell("A5").boundingBox();
  if (!corner || !target) throw new Error("The cells are not drawn.");
  await desk.page.mouse.move(corner.x + corner.width - 3, corner.y + corner.height - 3);
  await desk.page.mouse.down();
  await desk.page.mouse.move(target.x + 20, target.y + 10, { steps: 4 });
  await desk.page.mouse.up();
  for (const address of ["A2", "A3", "A4", "A5"]) await desk.seeText(address, "Seattle");
});

test("Ctrl with Home, End and the arrows finds the edges, and a far cell is scrolled to", async () => {
  const desk = await open();
  await desk.paste("A1", Array.from({ length: 300 }, (_, row) => String(row + 1)).join("\n"));
  await desk.goTo("A1");
  await desk.page.keyboard.press("Control+ArrowDown");
  await desk.seeActive("A300");
  await desk.seeText("A300", "300");
  await desk.page.keyboard.press("Control+Home");
  await desk.seeActive("A1");
  await desk.seeText("A1", "1");
  await pressAll(desk.page, ["Control+End"]);
  await desk.seeActive("A300");
});

test("a table is sorted and filtered by the button in its header, and rows keep their numbers", async () => {
  const desk = await open();
  await desk.insertTemplate();
  await desk.paste("D2", "Beta\nAlpha\nGamma");
  await desk.goTo("D1");
  await desk.page.keyboard.press("Alt+ArrowDown");
  await desk.page.getByRole("button", { name: "Sort A to Z" }).click();
  await desk.seeText("D2", "Alpha");
  await desk.goTo("D1");
  await desk.page.keyboard.press("Alt+ArrowDown");
  await desk.page.getByRole("checkbox", { name: "Beta" }).uncheck();
  await desk.page.getByRole("button", { name: "OK", exact: true }).click();
  await desk.cell("D3").waitFor({ state: "detached" });
  await desk.seeText("D4", "Gamma");
});

test("sheets are added, renamed, duplicated and deleted by their tabs", async () => {
  const desk = await open();
  const { page } = desk;
  await page.getByRole("button", { name: "Add a sheet" }).click();
  await page.getByRole("tab", { name: "Sheet2" }).dblclick();
  await page.getByRole("textbox", { name: "Name of the sheet" }).fill("Pipeline");
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Pipeline" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Duplicate" }).click();
  await page.getByRole("tab", { name: "Pipeline (2)" }).waitFor();
  await page.getByRole("tab", { name: "Sheet1" }).click({ button: "right" });
  await page.getByRole("menuitem", { name: "Delete sheet" }).click();
  await page.getByRole("tab", { name: "Sheet1" }).waitFor({ state: "detached" });
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Pipeline", "Pipeline (2)"]);
});

test("what Excel refuses is told in a box, and the keyboard goes on where it was", async () => {
  const desk = await open();
  await desk.page.getByRole("button", { name: "Sheet actions" }).click();
  await desk.page.getByRole("menuitem", { name: "Delete sheet" }).click();
  const box = desk.page.getByRole("dialog", { name: "Excel does not allow this" });
  await box.waitFor();
  await box.getByRole("button", { name: "OK" }).click();
  await desk.page.keyboard.type("goes on");
  await desk.page.keyboard.press("Enter");
  await desk.seeText("A1", "goes on");
});

test("the header's message is shown beside its cell and read with it", async () => {
  const desk = await open();
  await desk.insertTemplate();
  await desk.goTo("D1");
  const message = await desk.page.getByRole("tooltip").innerText();
  const field = desk.page.getByRole("textbox", { name: "Cell D1" });
  const describedBy = await field.getAttribute("aria-describedby");
  expect(message.length).toBeGreaterThan(20);
  expect(await desk.page.locator(`#${describedBy ?? "none"}`).innerText()).toBe(message);
});

test("the page needs no scroll bar of its own at 1280 by 720, in both schemes", async () => {
  for (const colorScheme of ["light", "dark"] as const) {
    const page = await openWorkbench({ context: { viewport: { width: 1280, height: 720 }, colorScheme } });
    const sizes = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement;
      return { scrollWidth, scrollHeight };
    });
    expect(sizes).toEqual({ scrollWidth: 1280, scrollHeight: 720 });
  }
});

test("the pane is made wider by its edge, with the mouse or the arrows", async () => {
  const { page } = await open();
  const edge = page.getByRole("separator", { name: "Width of the pane" });
  await edge.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await edge.getAttribute("aria-valuenow")).toBe("370");
});
