// The main job in the workbench, in a real browser: insert, load wrong deals, see them painted, correct them, go on.
import { openWorkbench, useBrowser } from "../setup/browser";
import { WorkbenchDesk, wrongDeals } from "./workbenchDesk";

useBrowser();

async function openDeals(): Promise<WorkbenchDesk> {
  const desk = new WorkbenchDesk(await openWorkbench());
  await desk.insertTemplate();
  await desk.loadWrongDeals(wrongDeals);
  return desk;
}

test("wrong deals are painted in their cells and named in Errors, right ones are left alone", async () => {
  const desk = await openDeals();
  for (const { row, address, errors } of wrongDeals.cells) {
    await desk.goTo(address);
    await desk.seeText(`A${row}`, errors);
    await desk.seePaint(address, true);
  }
  expect(await desk.readText(`A${wrongDeals.rightRow}`)).toBe("");
});

test("a corrected cell loses its error in two syncs, and next error lands on the next wrong cell", async () => {
  const desk = await openDeals();
  const [first, second] = wrongDeals.cells;
  if (!first || !second) throw new Error("The file has too few wrong cells.");
  await desk.goTo(first.address);
  const syncs = await desk.countSyncs(async () => {
    await desk.page.keyboard.type(first.right);
    await desk.page.keyboard.press("Enter");
    await desk.seeText(`A${first.row}`, "");
    await desk.seePaint(first.address, false);
  });
  expect(syncs).toBe(2);
  await desk.press("Next error");
  await expect.poll
});
