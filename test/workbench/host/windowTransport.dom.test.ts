// The library in the window of a test itself, over one host after another.
import { createHost } from "../../../src/workbench/host/createHost";
import { openOfficeInThisWindow } from "../../../src/workbench/host/transports/windowTransport";

const eventsArrive = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 100));

test("the library runs in the test's own window", async () => {
  const host = createHost();
  const opened = await openOfficeInThisWindow(host);
  expect(opened.window).toBe(window);
  host.user.type("B2", "here");
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load({ values: true });
    await context.sync();
    expect(range.values).toEqual([["here"]]);
  });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.15")).toBe(true);
});

test("another host takes its place: handlers and settings of the one before are forgotten", async () => {
  const first = createHost();
  await openOfficeInThisWindow(first);
  const heard: string[] = [];
  const listen = (name: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address }) =>
        Promise.resolve(void heard.push(`${name} ${address}`)),
      );
      await context.sync();
    });
  await listen("first");
  Office.context.document.settings.set("host", "first");
  await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));

  const second = createHost();
  await openOfficeInThisWindow(second);
  await listen("second");
  second.user.type("A1", "x");
  first.user.type("A2", "x");
  await eventsArrive();
  expect(heard).toEqual(["second A1"]);
  expect(Office.context.document.settings.get("host")).toBeNull();
  expect([first.workbook.settings.size, second.workbook.settings.size]).toEqual([1, 0]);
});

test("presses of ribbon buttons reach the functions that are associated, over each host", async () => {
  const pressed: string[] = [];
  Office.actions.associate("check", (event: Office.AddinCommands.Event) => {
    pressed.push(event.source.id);
    event.completed();
  });
  const host = createHost();
  await openOfficeInThisWindow(host);
  await host.user.pressRibbonButton("CheckButton", "check");
  expect(pressed).toEqual(["CheckButton"]);
});

test("a host of another locale needs a window of its own", async () => {
  await openOfficeInThisWindow(createHost());
  await expect(openOfficeInThisWindow(createHost({ locale: "fr-FR" }))).rejects.toThrow("another locale");
});
