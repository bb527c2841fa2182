// The main job in the workbench, in a real browser: insert, load wrong deals, see them painted, correct them, go on.
import { openWorkbench, useBrowser } from "../setup/browser";
import { openWrongDeals, wrongDeals } from "./workbenchDesk";

useBrowser();

test("wrong deals are painted in their cells and named in Errors, right ones are left alone", async () => {
  const desk = await openWrongDeals(await openWorkbench());
  for (const { row, address, errors } of wrongDeals.cells) {
    await desk.goTo(address);
    await desk.seeText(`A${row}`, errors);
    await desk.seePaint(address, true);
  }
  expect(await desk.readText(`A${wrongDeals.rightRow}`)).toBe("");
});

test("a corrected cell loses its error in two syncs, and Next error lands on the next wrong cell", async () => {
  const desk = await openWrongDeals(await openWorkbench());
  const [first, second, third] = wrongDeals.cells;
  await desk.goTo(first.address);
  const syncs = await desk.countSyncs(async () => {
    await desk.page.keyboard.type(first.right);
    await desk.page.keyboard.press("Enter");
    await desk.seeText(`A${first.row}`, "");
    await desk.seePaint(first.address, false);
  });
  expect(syncs).toBe(2);
  await desk.press("Next error");
  await desk.seeActive(second.address);
  await desk.press("Next error");
  await desk.seeActive(third.address);
});

test("where picks from dropdowns raise no event, the error goes when the selection leaves the row", async () => {
  const desk = await openWrongDeals(await openWorkbench());
  const { row, address, errors, right } = wrongDeals.choice;
  await desk.switchFault("A pick from a dropdown raises no event", true);
  await desk.goTo(address);
  const picking = await desk.countSyncs(async () => {
    await desk.page.keyboard.press("Alt+ArrowDown");
    await desk.page.keyboard.type(right);
    await desk.page.keyboard.press("Enter");
    await desk.seeText(address, right);
  });
  expect(picking).toBe(0);
  await desk.seeText(`A${row}`, errors);
  const leaving = await desk.countSyncs(async () => {
    await desk.page.keyboard.press("ArrowDown");
    await desk.seeText(`A${row}`, "");
    await desk.seePaint(address, false);
  });
  expect(leaving).toBe(2);
});

test("the pane counts what is wrong, and a click on a finding goes to its cell", async () => {
  const desk = await openWrongDeals(await openWorkbench());
  const [first] = wrongDeals.cells;
  // A long list draws only what is in view.
  await desk.pane
    .getByRole("searchbox", { name: "Search" })
    .fill(first.errors.replace(/^Mandatory field | missing$|:.*$/gu, ""));
  await desk.pane
    .getByRole("button", { name: new RegExp(`Row ${first.row}\\b`, "u") })
    .first()
    .click();
  await desk.seeActive(first.address);
});
