// The main job in the workbench, in a real browser: insert, load wrong deals, see them painted, correct one, go on.
import { openWorkbench, useBrowser } from "../setup/browser";
import { toWorkbenchDesk } from "./workbenchDesk";

useBrowser();

test("wrong deals are painted and named in Errors", async () => {
  const desk = toWorkbenchDesk(await openWorkbench());
  await desk.insertTemplate();
  await desk.loadMistakes();
  expect(await desk.textOf("A2")).toBe("Mandatory field Deal Name missing");
  expect(await desk.isPainted("D2")).toBe(true);
});
