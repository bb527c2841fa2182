// The ribbon's buttons over the real office.js and our Excel.
import { associateCommands } from "../../src/commands/index";
import type { Session } from "../../src/actions/session";
import { runCommand } from "../../src/commands/runCommand";
import { openCoSellDesk } from "../actions/openCoSellDesk";
import { openDesk } from "../actions/openDesk";

function countCompletions(): { readonly event: { completed: () => void }; readonly count: () => number } {
  let completions = 0;
  return { event: { completed: () => (completions += 1) }, count: () => completions };
}

test("insert template inserts one and leaves the pane closed", async () => {
  const { host, session } = await openDesk();
  associateCommands(Promise.resolve(session));
  await host.user.pressRibbonButton("CoSell.InsertTemplate", "insertTemplate");
  expect(host.workbook.activeSheet.tables).toHaveLength(1);
  expect(host.state.pane.visibility).toBe("Hidden");
});

test("next error selects the next wrong cell and leaves the pane closed", async () => {
  const { host, session, settle } = await openDesk();
  associateCommands(Promise.resolve(session));
  await host.user.pressRibbonButton("CoSell.InsertTemplate", "insertTemplate");
  host.user.type("D2", "A deal with nothing but a name");
  await settle();
  host.user.select("A1");
  await settle();
  await host.user.pressRibbonButton("CoSell.NextError", "goToNextError");
  expect(host.workbook.activeSheet.selection.active.row).toBe(1);
  expect(host.state.pane.visibility).toBe("Hidden");
});

test("a button that cannot act opens the pane, where the reason stands", async () => {
  const { host, session } = await openDesk();
  associateCommands(Promise.resolve(session));
  await host.user.pressRibbonButton("CoSell.NextError", "goToNextError");
  expect(host.state.pane.visibility).toBe("Visible");
  expect(session.state()).toMatchObject({ notice: { code: "no-template" } });
});

test("pull and push open the pane and ask for nothing of Partner Center", async () => {
  const { host, session, sandbox } = await openCoSellDesk({ sandboxOptions: { deals: 3 } });
  associateCommands(Promise.resolve(session));
  await host.user.pressRibbonButton("CoSell.Pull", "showPull");
  expect(session.state()).toMatchObject({ work: { kind: "pull-form" } });
  expect(host.state.pane.visibility).toBe("Visible");
  host.user.closePane();
  await host.user.pressRibbonButton("CoSell.InsertTemplate", "insertTemplate");
  await host.user.pressRibbonButton("CoSell.Push", "previewPush");
  expect(session.state()).toMatchObject({ work: { kind: "preview", preview: { rows: [] } } });
  expect(host.state.pane.visibility).toBe("Visible");
  expect(sandbox.log.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("without a connection push opens the pane, which says what to do", async () => {
  const { host, session } = await openDesk();
  associateCommands(Promise.resolve(session));
  await host.user.pressRibbonButton("CoSell.Push", "previewPush");
  expect(host.state.pane.visibility).toBe("Visible");
  expect(session.state()).toMatchObject({ notice: { code: "not-connected" } });
});

test("a press waits for the session that is still starting, and is not lost", async () => {
  const { host, session } = await openDesk();
  let start: (opened: Session) => void = () => undefined;
  associateCommands(new Promise((resolve) => (start = resolve)));
  const pressed = host.user.pressRibbonButton("CoSell.InsertTemplate", "insertTemplate");
  expect(host.workbook.activeSheet.tables).toHaveLength(0);
  start(session);
  await pressed;
  expect(host.workbook.activeSheet.tables).toHaveLength(1);
});

test("where the session could not start the pane is opened, and Excel told once that the press is over", async () => {
  const { host } = await openDesk();
  const { event, count } = countCompletions();
  const session = Promise.reject<Session>(new Error("Excel did not answer."));
  await runCommand({ command: () => Promise.resolve(), session, event });
  expect(host.state.pane.visibility).toBe("Visible");
  expect(count()).toBe(1);
});

test("Excel is told once that a press is over also where the command fails", async () => {
  const { session } = await openDesk();
  const { event, count } = countCompletions();
  const broken = runCommand({
    command: () => Promise.reject(new TypeError("broken")),
    session: Promise.resolve(session),
    event,
  });
  await expect(broken).rejects.toThrow("broken");
  expect(count()).toBe(1);
});
