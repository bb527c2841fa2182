// Files in the pane: making one for Partner Center, opening one that came from there, upgrading the sheet.
import { screen, within } from "@testing-library/react";
import { drawPane } from "./drawPane";
import { noTemplateState, readyState } from "./states";
import { works } from "./works";

const at = (name: string): ReturnType<typeof readyState> => readyState({ work: works[name] ?? { kind: "files" } });

test("files are a button beside pull and push, and all that can be done with them is on one screen", async () => {
  const { user, asked, redraw } = drawPane(readyState());
  await user.click(screen.getByRole("button", { name: "Files" }));
  redraw(at("files"));
  await user.click(screen.getByRole("button", { name: "Prepare the import file" }));
  await user.click(screen.getByRole("button", { name: "Upgrade to the 2023 template" }));
  expect(asked).toEqual([["showFiles"], ["planFiles"], ["upgradeTemplate"]]);
});

test("a file that is chosen is opened, and the same one again", async () => {
  const { user, asked } = drawPane(at("files"));
  const file = new File(["Deal Name"], "processed.csv", { type: "text/csv" });
  const input = document.querySelector<HTMLInputElement>('input[type="file"]');
  if (input === null) throw new Error("There is no input.");
  await user.upload(input, file);
  await user.upload(input, file);
  expect(asked).toEqual([
    ["openFile", "processed.csv"],
    ["openFile", "processed.csv"],
  ]);
});

test("without a deal table a file can be opened, and nothing else is offered", () => {
  drawPane(noTemplateState({ work: { kind: "files" } }));
  expect(screen.getByRole("button", { name: "Open a file" })).toBeVisible();
  expect(screen.queryByRole("button", { name: "Prepare the import file" })).toBeNull();
  expect(screen.queryByRole("button", { name: /^Upgrade/u })).toBeNull();
});

test("a sheet of 2023 is not offered an upgrade", () => {
  const state = readyState({ work: { kind: "files" } });
  drawPane({ ...state, active: { ...state.active, edition: "2023" } });
  expect(screen.queryByRole("button", { name: /^Upgrade/u })).toBeNull();
});

test("the plan says how many rows go, which stay and why, and what a spreadsheet would run", async () => {
  const { user, asked } = drawPane(at("file-plan"));
  expect(screen.getByText("1,212 rows would go into 2 files; Partner Center takes 1,000 rows each.")).toBeVisible();
  expect(screen.getByText("New deals").nextSibling).toHaveTextContent("1,120");
  expect(screen.getByText("Updates").nextSibling).toHaveTextContent("92");
  for (const reason of ["With errors", "Already on their way", "Changed by both sides"]) {
    expect(within(screen.getByRole("list", { name: new RegExp(reason, "u") })).getAllByRole("listitem")).toHaveLength(
      1,
    );
  }
  expect(screen.getByText('=HYPERLINK("https://example.com")')).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Save 2 files" }));
  expect(asked).toEqual([["saveFiles"]]);
});

test("where no row is ready nothing can be saved", () => {
  drawPane(at("file-plan-nothing"));
  expect(screen.getByRole("heading", { name: "No row is ready" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Save/u })).toBeNull();
});

test("after saving the next steps are said", () => {
  drawPane(at("files-saved"));
  expect(screen.getByText("1,212 rows in 2 files.")).toBeVisible();
  expect(screen.getByText("CoSellDeals 2027-01-05 2.csv")).toBeVisible();
  expect(screen.getAllByRole("list").map((list) => list.children.length)).toEqual([2, 3]);
});

test("an opened file counts as Partner Center's card does, names what failed, and leads to conflicts", async () => {
  const { user, asked } = drawPane(at("file-opened"));
  expect(screen.getByText("Created").nextSibling).toHaveTextContent("940");
  expect(screen.getByText("Updated").nextSibling).toHaveTextContent("55");
  expect(screen.getByText("Mandatory field Solution 1 missing")).toBeVisible();
  expect(screen.getByText("Record 17")).toBeVisible();
  expect(screen.getByText("This column was left aside: Our colour.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Settle conflicts" }));
  expect(asked).toEqual([["showConflicts"]]);
});

test("an upgraded sheet names its new columns and the rows that want a value", async () => {
  const { user, asked } = drawPane(at("upgraded"));
  expect(screen.getByText("2 columns were added.")).toBeVisible();
  expect(screen.getByText("Customer Domain, Marketplace Purchase Intent")).toBeVisible();
  expect(screen.getByText("Azure migration: orders")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Next error" }));
  expect(asked).toEqual([["nextError"]]);
});
