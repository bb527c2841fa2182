// The pane over the real office.js and our Excel: what a person does in the sheet shows in the pane, and the other way.
import { screen, waitFor } from "@testing-library/react";
import { associateCommands } from "../../src/commands/index";
import { createHost } from "../../src/workbench/host/createHost";
import type { Host } from "../../src/workbench/host/Host";
import { aNewDeal } from "../builders/deals";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

const wrong = aNewDeal({ "Customer Country": "Germany" });

async function openDeals(host: Host): Promise<OpenPane> {
  const pane = await openPane(host);
  await pane.user.click(screen.getByRole("button", { name: "Insert template" }));
  await pane.settle();
  return pane;
}

function selected(host: Host): { row: number; column: number } {
  const { row, column } = host.workbook.activeSheet.selection.active;
  return { row, column };
}

test("the template is inserted from the pane, which then waits for deals", async () => {
  const host = createHost();
  await openDeals(host);
  expect(host.workbook.activeSheet.tables).toHaveLength(1);
  expect(screen.getByRole("heading", { name: "Ready for your deals" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("The 2021 template is on sheet “Sheet1”.");
});

test("what is pasted is checked, shown by column with its row, and gone to with a click", async () => {
  const host = createHost();
  const pane = await openDeals(host);
  pane.pasteDeals(2, [aNewDeal(), wrong]);
  await pane.settle();
  expect(screen.getByText("1 of 2 deals to correct")).toBeVisible();
  host.user.select("A1");
  await pane.user.click(screen.getByRole("button", { name: /^Row 3 “Germany” is not a country code\./u }));
  await pane.settle();
  expect(selected(host)).toEqual({ row: 2, column: pane.at("Customer Country", 3).charCodeAt(0) - 65 });
});

test("a corrected cell leaves the pane, and the all-clear comes", async () => {
  const host = createHost();
  const pane = await openDeals(host);
  pane.pasteDeals(2, [wrong]);
  await pane.settle();
  host.user.type(pane.at("Customer Country", 2), "DE");
  await pane.settle();
  expect(screen.getByRole("heading", { name: "Nothing to correct" })).toBeVisible();
  expect(screen.getByText("1 deal, all correct")).toBeVisible();
});

test("next error in the pane selects the wrong cell", async () => {
  const host = createHost();
  const pane = await openDeals(host);
  pane.pasteDeals(2, [aNewDeal({ "Deal Name": "Second try" }), wrong]);
  await pane.settle();
  host.user.select("A1");
  await pane.settle();
  await pane.user.click(screen.getByRole("button", { name: "Next error" }));
  await pane.settle();
  expect(selected(host).row).toBe(2);
});

test("with live checking off nothing is checked until Check now is pressed", async () => {
  const host = createHost();
  const pane = await openDeals(host);
  await pane.user.click(screen.getByRole("switch", { name: "Check while I type" }));
  await pane.settle();
  pane.pasteDeals(2, [wrong]);
  await pane.settle();
  expect(screen.queryByText("1 of 1 deal to correct")).toBeNull();
  await pane.user.click(screen.getByRole("button", { name: "Check now" }));
  await pane.settle();
  expect(screen.getByText("1 of 1 deal to correct")).toBeVisible();
});

test("a column for a second solution is added and told", async () => {
  const host = createHost();
  const pane = await openDeals(host);
  await pane.user.click(screen.getByRole("button", { name: "Add a Solution column" }));
  await pane.settle();
  expect(screen.getByRole("status")).toHaveTextContent("The column “Solution 2” was added.");
  await pane.user.click(screen.getByRole("button", { name: "Close this message" }));
  expect(screen.getByRole("status")).toBeEmptyDOMElement();
});

test("the Errors column that its user deleted is told and put back", async () => {
  const host = createHost();
  const pane = await openDeals(host);
  pane.pasteDeals(2, [wrong]);
  await pane.settle();
  host.user.deleteColumns("A:A");
  await pane.settle();
  window.dispatchEvent(new Event("focus"));
  await pane.settle();
  await pane.user.click(screen.getByRole("button", { name: "Put the Errors column back" }));
  await pane.settle();
  expect(screen.queryByRole("button", { name: "Put the Errors column back" })).toBeNull();
  expect(host.workbook.activeSheet.tables[0]?.columns.map(({ name }) => name)).toContain("Errors");
});

test("an edit whose event was lost is found when the pane gets the focus", async () => {
  const host = createHost();
  const pane = await openDeals(host);
  pane.pasteDeals(2, [wrong]);
  await pane.settle();
  host.faults.loseAllEvents = true;
  host.user.type(pane.at("Customer Country", 2), "DE");
  await pane.settle();
  expect(screen.getByText("1 of 1 deal to correct")).toBeVisible();
  window.dispatchEvent(new Event("focus"));
  await pane.settle();
  expect(screen.getByText("1 deal, all correct")).toBeVisible();
});

test("a ribbon button that cannot act opens the pane with the reason", async () => {
  const host = createHost();
  const pane = await openPane(host);
  associateCommands(Promise.resolve(pane.session));
  host.user.closePane();
  await host.user.pressRibbonButton("CoSell.Validate", "validateDeals");
  await pane.settle();
  expect(host.state.pane.visibility).toBe("Visible");
  expect(screen.getByRole("status")).toHaveTextContent("This workbook has no table of deals yet.");
});

test("a workbook opened again is at work at once, with the pane still closed", async () => {
  const first = createHost();
  const before = await openDeals(first);
  before.pasteDeals(2, [wrong]);
  await before.settle();
  const again = createHost({ openedAgain: first.save() });
  const pane = await openPane(again);
  await pane.settle();
  expect(again.state.pane.visibility).toBe("Hidden");
  expect(screen.getAllByText("1 of 1 deal to correct").length).toBeGreaterThan(0);
  again.user.type(pane.at("Customer Country", 2), "DE");
  await pane.settle();
  await waitFor(() => expect(screen.getAllByText("1 deal, all correct").length).toBeGreaterThan(0));
});

test("the help follows the selection, and what is filled in there is written when it is saved", async () => {
  const host = createHost();
  const pane = await openDeals(host);
  pane.pasteDeals(2, [aNewDeal(), aNewDeal({ "Deal Name": "Second try", "Solution 1": "" })]);
  await pane.settle();
  const cell = pane.at("Solution 1", 3);
  host.user.select(cell);
  await pane.settle();
  const id = await screen.findByRole("textbox", { name: "Solution ID" });
  expect(screen.getByRole("heading", { name: "Solution 1, row 3" })).toBeVisible();
  id.focus();
  await pane.user.keyboard("SOL-7");
  screen.getByRole("textbox", { name: "Currency" }).focus();
  await pane.user.keyboard("USD{Enter}");
  const valueOf = (): unknown => {
    const { row, column } = selected(host);
    return host.workbook.activeSheet.valueAt(row, column);
  };
  await waitFor(() => expect(valueOf()).toBe("SOL-7, USD"), { timeout: 10_000 });
  await pane.settle();
  expect(screen.getByRole("heading", { name: "Nothing to correct" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("“Solution 1” is saved in row 3.");
  host.user.select(pane.at("Deal Name", 2));
  await pane.settle();
  expect(screen.getByRole("heading", { name: "Deal Name, row 2" })).toBeVisible();
});
