// Office beside the workbook: the pane, the ribbon, the start of the add-in with the file.
import { createHost } from "../../../src/workbench/host/createHost";
import { eventsArrive, openExcel, refusalOf } from "./openExcel";
import { proof } from "./proof";

proof(
  "a press of a ribbon button runs the function that is associated, and ends when it says so",
  ["Office.actions.associate"],
  "client source",
  async () => {
    const { Office, host } = await openExcel();
    const ran: string[] = [];
    Office.actions.associate("insertTemplate", (event: Office.AddinCommands.Event) => {
      ran.push(event.source.id);
      setTimeout(() => {
        ran.push("completed");
        event.completed();
      }, 10);
    });
    await host.user.pressRibbonButton("InsertButton", "insertTemplate");
    expect(ran).toEqual(["InsertButton", "completed"]);
    await expect(host.user.pressRibbonButton("OtherButton", "other")).rejects.toThrow("has not associated");
  },
);

proof("a press before the add-in runs is kept until it does", ["Office.actions.associate"], "assumed", async () => {
  const host = createHost();
  const pressed = host.user.pressRibbonButton("Button", "late");
  const { Office } = await openExcel({ host });
  Office.actions.associate("late", (event: Office.AddinCommands.Event) => event.completed());
  // The press was there before the function: the library looks for it only now.
  await expect(pressed).rejects.toThrow("has not associated");
  await expect(host.user.pressRibbonButton("Button", "late")).resolves.toBeUndefined();
});

proof(
  "the pane is shown and hidden by the add-in and by the person, and whoever asked is told",
  ["Office.addin.showAsTaskpane", "Office.addin.hide", "Office.addin.onVisibilityModeChanged"],
  "client source",
  async () => {
    const { Office, host } = await openExcel();
    const told: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => told.push(visibilityMode));
    await Office.addin.showAsTaskpane();
    expect(host.state.pane.visibility).toBe("Visible");
    host.user.closePane();
    await eventsArrive();
    host.user.openPane();
    await Office.addin.hide();
    await eventsArrive();
    expect(told).toEqual(["Taskpane", "Hidden", "Taskpane", "Hidden"]);
    await stop();
    host.user.openPane();
    await eventsArrive();
    expect(told).toHaveLength(4);
  },
);

proof(
  "the add-in starts with the file when it asked for that, and the file keeps it",
  ["Office.addin.setStartupBehavior", "Office.addin.getStartupBehavior"],
  "documented",
  async () => {
    const { Office, host } = await openExcel();
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(host.counts.syncs).toBe(2);
    expect(await Office.addin.getStartupBehavior()).toBe("Load");
    expect(host.wantsRuntime).toBe(false);
    expect(createHost({ openedAgain: host.save() }).wantsRuntime).toBe(true);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
    expect(createHost({ openedAgain: host.save() }).wantsRuntime).toBe(false);
  },
);

proof(
  "the add-in disables its buttons and hides its tab",
  ["Office.ribbon.requestUpdate"],
  "client source",
  async () => {
    const { Office, host } = await openExcel();
    const tab = {
      id: "CoSell",
      visible: false,
      groups: [{ id: "Group", controls: [{ id: "Insert", enabled: false }] }],
    };
    await Office.ribbon.requestUpdate({ tabs: [tab] });
    expect([...host.state.ribbon.enabled]).toEqual([["Insert", false]]);
    expect([...host.state.ribbon.visible]).toEqual([["CoSell", false]]);
  },
);

proof("a service that the host lacks is refused by name", ["Office.onReady"], "assumed", async () => {
  const { Office } = await openExcel();
  const refusal = await refusalOf(Office.actions.getShortcuts());
  expect(refusal).toMatchObject({ code: "NotImplemented", message: expect.stringContaining("ActionService") });
});
