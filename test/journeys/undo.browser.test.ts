// Ctrl+Z at the workbench, with Excel in each of its two ways: the user's edit comes back, and nothing loops.
import { openWorkbench, useBrowser } from "../setup/browser";
import { openWrongDeals, wrongDeals } from "./workbenchDesk";
import type { WorkbenchDesk } from "./workbenchDesk";

useBrowser();

const deal = `D${wrongDeals.rightRow}`;
const errors = `A${wrongDeals.rightRow}`;

async function open(): Promise<{ readonly desk: WorkbenchDesk; readonly before: string }> {
  const desk = await openWrongDeals(await openWorkbench());
  const before = await desk.readText(deal);
  await desk.settledSyncs();
  return { desk, before };
}

test("where Excel keeps a record for each sync, one Ctrl+Z brings back an edit that changes no Errors text", async () => {
  const { desk, before } = await open();
  await desk.type(deal, "Another name");
  await desk.settledSyncs();
  await desk.page.keyboard.press("Control+Z");
  await desk.seeText(deal, before);
});

test("where Excel keeps a record for each sync, two Ctrl+Z bring back an edit that changes an Errors text", async () => {
  const { desk, before } = await open();
  await desk.goTo(deal);
  await desk.page.keyboard.press("Delete");
  await desk.seeText(errors, "Mandatory field Deal Name missing");
  await desk.settledSyncs();
  const taken = await desk.countSyncs(async () => {
    await desk.page.keyboard.press("Control+Z");
    await desk.seeText(errors, "");
  });
  // The add-in looks at most once, and writes nothing: the error that the person took back stays away.
  expect(taken).toBeLessThanOrEqual(1);
  await desk.seeText(deal, "");
  await desk.page.keyboard.press("Control+Z");
  await desk.seeText(deal, before);
  await desk.settledSyncs();
  await desk.seeText(errors, "");
});

test("where a write of an add-in empties the undo list, an edit that changes no Errors text can be undone, and the pane says what cannot", async () => {
  const { desk, before } = await open();
  await desk.chooseSetting(/undo/u, "cleared-by-writes");
  await desk.goTo(deal);
  await desk.press("Open pane");
  await desk.pane.getByText("forgets what it could undo").waitFor();
  await desk.settledSyncs();
  await desk.type(deal, "Another name");
  await desk.settledSyncs();
  await desk.page.keyboard.press("Control+Z");
  await desk.seeText(deal, before);

  await desk.goTo(deal);
  await desk.page.keyboard.press("Delete");
  await desk.seeText(errors, "Mandatory field Deal Name missing");
  await desk.settledSyncs();
  await desk.page.getByRole("button", { name: "Undo" }).and(desk.page.locator(":disabled")).waitFor();
});
