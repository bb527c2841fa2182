// The list of findings: groups that open and close, narrowed and searched, in step with the sheet, repaired by a click.
import { screen, within } from "@testing-library/react";
import { drawPane } from "./drawPane";
import { dealTable, errorAt, manyFindings, mixedFindings, readyState } from "./states";

const many = readyState({ active: dealTable({ rows: 1000, rowsWithErrors: 1000, findings: manyFindings }) });
const mixed = readyState({ active: dealTable({ rowsWithErrors: 6, findings: mixedFindings }) });

function heading(name: RegExp): HTMLElement {
  return within(screen.getByRole("list")).getByRole("button", { name });
}

test("of thousands of findings the groups come first, closed", () => {
  drawPane(many);
  expect(screen.getAllByRole("listitem")).toHaveLength(10);
  expect(screen.getAllByText("500 errors")).toHaveLength(10);
  expect(heading(/^Deal Name/u)).toHaveAttribute("aria-expanded", "false");
});

test("a few findings are all there at once", () => {
  drawPane(mixed);
  expect(screen.getByRole("button", { name: /^Row 13 “Espagne” is not a country code/u })).toBeVisible();
  expect(screen.getByText("10 findings")).toBeVisible();
});

test("a group that its user closed stays closed when findings change", async () => {
  const { user, redraw } = drawPane(mixed);
  await user.click(heading(/^Customer Country/u));
  expect(heading(/^Customer Country/u)).toHaveAttribute("aria-expanded", "false");
  const findings = [...mixedFindings, errorAt(20, "Deal Name", "missing", { wording: "Mandatory" })];
  redraw(readyState({ active: dealTable({ rowsWithErrors: 7, findings }) }));
  expect(heading(/^Customer Country/u)).toHaveAttribute("aria-expanded", "false");
  expect(heading(/^Deal Name/u)).toHaveAttribute("aria-expanded", "true");
});

test("a corrected cell leaves the list", () => {
  const { redraw } = drawPane(mixed);
  expect(heading(/^Customer Contact Email/u)).toBeVisible();
  const findings = mixedFindings.filter(({ column }) => column !== "Customer Contact Email");
  redraw(readyState({ active: dealTable({ rowsWithErrors: 5, findings }) }));
  expect(screen.queryByRole("button", { name: /^Customer Contact Email/u })).toBeNull();
});

test("the search finds words of the sentence, the column, the row and its deal", async () => {
  const { user } = drawPane(mixed);
  const search = screen.getByRole("searchbox", { name: "Search" });
  await user.type(search, "espagne");
  expect(await screen.findByText("1 of 10 findings")).toBeVisible();
  await user.clear(search);
  await user.type(search, "Row 13");
  expect(await screen.findByText("1 of 10 findings")).toBeVisible();
  await user.clear(search);
  await user.type(search, "no such thing");
  expect(await screen.findByText("No finding fits.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show all" }));
  expect(await screen.findByText("10 findings")).toBeVisible();
});

test("warnings can be shown alone", async () => {
  const { user } = drawPane(mixed);
  await user.selectOptions(screen.getByRole("combobox", { name: "Show" }), "Warnings");
  expect(screen.getByText("2 of 10 findings")).toBeVisible();
});

test("by row, a heading names the row and its deal, and each finding its column", async () => {
  const { user } = drawPane(mixed);
  await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "Row");
  expect(heading(/^Row 2 · Azure migration: orders 2 errors/u)).toBeVisible();
  expect(screen.getByRole("button", { name: /^Customer Country “Germany” is not a country code/u })).toBeVisible();
});

test("by kind, a heading names what the findings have in common", async () => {
  const { user } = drawPane(mixed);
  await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "Kind");
  expect(heading(/^Countries 4 errors/u)).toBeVisible();
});

test("the finding of the selected cell is marked, also where its group was closed", () => {
  const at = Array.from({ length: 40 }, (_, row) =>
    errorAt(row, "Customer Country", "country-code", { value: "Germany", suggestion: "DE" }),
  );
  const selectedCell = { tableId: "{1}", row: 7, column: "Customer Country", value: "Germany" };
  drawPane(readyState({ active: dealTable({ rowsWithErrors: 40, findings: at }), selectedCell }));
  expect(screen.getByRole("button", { name: /^Row 9 “Germany”/u })).toHaveAttribute("aria-current", "true");
});

test("a repair says what it writes, and asks for it", async () => {
  const { user, asked } = drawPane(mixed);
  await user.click(screen.getByRole("button", { name: "Write GB, row 8" }));
  await user.click(screen.getByRole("button", { name: "Repair Customer Country" }));
  await user.click(screen.getByRole("button", { name: "Repair…" }));
  await user.click(screen.getByRole("button", { name: "Only wrong rows" }));
  expect(asked).toEqual([
    ["repairFinding", mixedFindings[5]],
    ["showRepairs", { column: "Customer Country" }],
    ["showRepairs", {}],
    ["toggleWrongRows"],
  ]);
});

test("a repair can be taken back from the notice and from above the list", async () => {
  const { user, asked } = drawPane(
    readyState({
      active: dealTable({ rowsWithErrors: 6, findings: mixedFindings }),
      canUndoRepair: true,
      notice: { code: "repaired", params: { cells: 3, left: 0 } },
    }),
  );
  for (const button of screen.getAllByRole("button", { name: "Undo repair" })) await user.click(button);
  expect(asked).toEqual([["undoRepair"], ["undoRepair"]]);
});
