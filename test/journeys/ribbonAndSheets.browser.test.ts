// The ribbon, dropdowns by the keyboard, two deal tables, and a workbook opened again.
import { openWorkbench, useBrowser } from "../setup/browser";
import { openWrongDeals, WorkbenchDesk, wrongDeals } from "./workbenchDesk";

useBrowser();

async function openTemplate(): Promise<WorkbenchDesk> {
  const desk = new WorkbenchDesk(await openWorkbench());
  await desk.insertTemplate();
  return desk;
}

test("the ribbon has the buttons of the manifest", async () => {
  const page = await openWorkbench();
  const group = page.getByRole("group", { name: "Deals" });
  expect(await group.getByRole("button").allInnerTexts()).toEqual([
    "Insert template",
    "Validate",
    "Next error",
    "Pull",
    "Push",
    "Open pane",
  ]);
});

test("a closed pane lives on: buttons of the ribbon work, and Open pane shows it again", async () => {
  const desk = await openTemplate();
  await desk.page.getByRole("button", { name: "Close the pane" }).click();
  await desk.page.locator("iframe").waitFor({ state: "hidden" });
  await desk.type("E2", "Contoso Corporation");
  await desk.goTo("A2");
  await desk.page.waitForFunction(() => document.querySelector('[data-cell="A2"]')?.textContent !== "");
  await desk.press("Open pane");
  await desk.pane.getByRole("button", { name: "Next error" }).waitFor();
});

test("a choice is picked from a dropdown with the keyboard alone", async () => {
  const desk = await openTemplate();
  await desk.goTo("Q2");
  await desk.page.keyboard.press("Alt+ArrowDown");
  await desk.page.getByRole("listbox").waitFor();
  expect(await desk.page.getByRole("option").allInnerTexts()).toEqual(["New", "Active", "Closed"]);
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.keyboard.press("Enter");
  await desk.seeText("Q2", "Active");
  await desk.goTo("R2");
  await desk.page.keyboard.press("Alt+ArrowDown");
  expect(await desk.page.getByRole("option").allInnerTexts()).toEqual(["Accepted"]);
});

test("a second template goes to a sheet of its own, and deals are checked on both", async () => {
  const desk = await openTemplate();
  await desk.type("E2", "Contoso Corporation");
  await desk.goTo("A2");
  await desk.page.waitForFunction(() => document.querySelector('[data-cell="A2"]')?.textContent !== "");
  const tabs = desk.page.getByRole("tab");
  await desk.press("Insert template");
  await tabs.nth(1).waitFor();
  expect(await tabs.count()).toBe(2);
  await desk.seeText("A2", "");
  await desk.type("D2", "Harbour analytics");
  await desk.goTo("A2");
  await desk.page.waitForFunction(() =>
    document.querySelector('[data-cell="A2"]')?.textContent.startsWith("Mandatory field Customer Name missing"),
  );
  await tabs.first().click();
  await desk.page.waitForFunction(() =>
    document.querySelector('[data-cell="A2"]')?.textContent.startsWith("Mandatory field Deal Name missing"),
  );
});

test("a workbook that is saved and opened again is checked as before, with the pane closed", async () => {
  const desk = await openWrongDeals(await openWorkbench());
  await desk.press("Save and reopen");
  await desk.page.locator("iframe").waitFor({ state: "hidden" });
  const [first] = wrongDeals.cells;
  await desk.goTo(first.address);
  await desk.seePaint(first.address, true);
  await desk.page.keyboard.type(first.right);
  await desk.page.keyboard.press("Enter");
  await desk.seeText(`A${first.row}`, "");
  await desk.seePaint(first.address, false);
});

test("a new workbook is empty and has a pane of its own", async () => {
  const desk = await openTemplate();
  await desk.press("New workbook");
  await desk.pane.getByRole("heading", { name: "Start with the template" }).waitFor();
  await desk.seeText("A1", "");
});
