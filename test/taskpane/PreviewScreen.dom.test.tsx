// What a push would do, and what its user lets it do.
import { screen, within } from "@testing-library/react";
import type { PushPreview } from "../../src/actions/work";
import { drawPane } from "./drawPane";
import { readyState } from "./states";
import { blocks, creates, leaves, lost, mixedPreview, previewOf, updates } from "./works";

const state = (preview: PushPreview): ReturnType<typeof readyState> =>
  readyState({ work: { kind: "preview", preview } });

test("the figures say what would become of every row, hidden ones too", () => {
  drawPane(state(mixedPreview));
  for (const told of ["2 new", "4 updates", "3 unchanged", "3 held back"]) expect(screen.getByText(told)).toBeVisible();
  expect(screen.getByText(/^2 of these rows are hidden in the sheet/u)).toBeVisible();
  expect(screen.getByText(/^3 rows equal what was pulled and are not sent/u)).toBeVisible();
});

test("an update names each cell with what stood there and what stands there now, as its user writes it", () => {
  drawPane(state(mixedPreview));
  const [, update] = within(screen.getByRole("list", { name: "Updates: 2 rows" })).getAllByRole("listitem");
  const [first] = within(screen.getByRole("list", { name: "Updates: 2 rows" })).getAllByRole("listitem");
  if (first === undefined || update === undefined) throw new Error("There is no update.");
  expect(
    within(first)
      .getAllByRole("term")
      .map(({ textContent }) => textContent),
  ).toEqual(["Estimated Deal Value", "Estimated Close Date", "Notes"]);
  expect(
    within(first)
      .getAllByRole("definition")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Before: €120,000→After: €95,000.50",
    "Before: Jan 31, 2027→After: Mar 15, 2027",
    "Before: Waiting for order 4711.→After: empty",
  ]);
  expect(within(update).getByText("Becomes co-sell")).toBeVisible();
});

test("all rows but closings are sent unless they are taken out", async () => {
  const { user, asked } = drawPane(state(mixedPreview));
  await user.click(screen.getByRole("checkbox", { name: /Contact centre in Azure/u }));
  await user.click(screen.getByRole("button", { name: "Push 3 rows" }));
  const keys = ["row-0", "row-2", "row-3"];
  expect(asked).toEqual([["push", { keys, closings: false, keepValues: false }]]);
});

test("closings stand apart, say what they do and why, and go only when they are confirmed on purpose", async () => {
  const { user, asked } = drawPane(state(previewOf(creates(), lost)));
  const closings = screen.getByRole("region", { name: "1 deal would be closed" });
  expect(within(closings).getByText("Closes as lost")).toBeVisible();
  expect(within(closings).getByText("3 (Customer chose another vendor)")).toBeVisible();
  expect(within(closings).getByRole("checkbox", { name: /Contact centre/u })).toBeDisabled();
  await user.click(screen.getByRole("button", { name: "Push 1 row" }));
  await user.click(within(closings).getByRole("checkbox", { name: "Close this deal for good" }));
  await user.click(screen.getByRole("button", { name: "Push 2 rows" }));
  expect(asked).toEqual([
    ["push", { keys: ["row-0"], closings: false, keepValues: false }],
    ["push", { keys: ["row-0", "row-1"], closings: true, keepValues: false }],
  ]);
});

test("of confirmed closings single ones can be taken out", async () => {
  const { user, asked } = drawPane(state(previewOf(lost, lost)));
  await user.click(screen.getByRole("checkbox", { name: "Close these 2 deals for good" }));
  await user.click(screen.getByRole("checkbox", { name: /Azure migration/u }));
  await user.click(screen.getByRole("button", { name: "Push 1 row" }));
  expect(asked).toEqual([["push", { keys: ["row-1"], closings: true, keepValues: false }]]);
});

test("all of a group, and all of everything, are ticked and cleared with one box", async () => {
  const { user } = drawPane(state(previewOf(creates(), creates(), updates(), updates())));
  const all = screen.getByRole("checkbox", { name: "Select all" });
  await user.click(screen.getByRole("checkbox", { name: "All of “New deals”" }));
  expect(screen.getByText("2 of 4 rows selected")).toBeVisible();
  expect(all).toBePartiallyChecked();
  await user.click(all);
  expect(screen.getByText("4 of 4 rows selected")).toBeVisible();
  await user.click(all);
  expect(screen.getByText("0 of 4 rows selected")).toBeVisible();
});

test("with nothing chosen the button says so and does nothing", async () => {
  const { user, asked } = drawPane(state(previewOf(creates())));
  await user.click(screen.getByRole("checkbox", { name: /Azure migration/u }));
  await user.click(screen.getByRole("button", { name: "Select at least one row." }));
  expect(asked).toEqual([]);
});

test("while something is at work nothing is sent", async () => {
  const busy = { task: "pushing", done: 0, total: null } as const;
  const { user, asked } = drawPane(readyState({ work: { kind: "preview", preview: previewOf(creates()) }, busy }));
  await user.click(screen.getByRole("button", { name: "Push 1 row" }));
  expect(asked).toEqual([]);
});

test("sharing that cannot be taken back is said for the rows that are chosen", async () => {
  const preview = previewOf(creates({ upgrade: "co-sell" }), updates({ upgrade: "partner-led" }));
  const { user } = drawPane(state(preview));
  expect(screen.getByText(/^1 deal becomes co-sell.*cannot be taken back\.$/u)).toBeVisible();
  expect(screen.getByText(/^1 deal becomes partner-led.*cannot be taken back\.$/u)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /Azure migration/u }));
  expect(screen.queryByText(/^1 deal becomes co-sell/u)).toBeNull();
});

test("a row that is held back says every reason, and what settles it is offered", async () => {
  const { user, asked } = drawPane(state(mixedPreview));
  const blocked = screen.getByRole("list", { name: "Held back: 3 rows" });
  expect(blocked).toHaveTextContent("Customer Country: “Germany” is not a country code. Write DE.");
  expect(blocked).toHaveTextContent("Mandatory field Solution 1 missing.");
  expect(blocked).toHaveTextContent("Settle the conflict first.");
  await user.click(screen.getByRole("button", { name: "Settle conflicts" }));
  await user.click(screen.getByRole("button", { name: "Look up again" }));
  expect(asked).toEqual([["showConflicts"], ["lookUpAgain"]]);
  expect(screen.queryByRole("button", { name: "Pull deals" })).toBeNull();
});

test("a deal that was never pulled leads to the pull", async () => {
  const { user, asked } = drawPane(state(previewOf(blocks({ kind: "not-pulled" }))));
  await user.click(screen.getByRole("button", { name: "Pull deals" }));
  expect(asked).toEqual([["showPull"]]);
});

test("cells that only a file carries are named, of unchanged rows too", () => {
  drawPane(state(mixedPreview));
  const left = screen.getByRole("list", { name: "Cells that stay behind: 2 rows" });
  expect(
    within(left)
      .getAllByRole("term")
      .map(({ textContent }) => textContent),
  ).toEqual(["CLA Number", "Customer Domain Name"]);
});

test("values stay out of the receipt unless they are asked for", async () => {
  const { user, asked } = drawPane(state(previewOf(updates())));
  const keep = screen.getByRole("checkbox", { name: "Keep values in the receipt" });
  expect(keep).not.toBeChecked();
  expect(keep).toHaveAccessibleDescription(/whoever opens the workbook can read them/u);
  await user.click(keep);
  await user.click(screen.getByRole("button", { name: "Push 1 row" }));
  expect(asked).toEqual([["push", { keys: ["row-0"], closings: false, keepValues: true }]]);
});

test("changes of a row are undone after a question, and not when it is declined", async () => {
  const { user, asked } = drawPane(state(previewOf(updates())));
  await user.click(screen.getByRole("button", { name: "Undo my changes" }));
  await user.click(screen.getByRole("button", { name: "No" }));
  expect(screen.getByRole("button", { name: "Undo my changes" })).toHaveFocus();
  expect(asked).toEqual([]);
  await user.keyboard("{Enter}");
  expect(screen.getByRole("alert")).toHaveTextContent("Put this row back to what was pulled?");
  await user.click(screen.getByRole("button", { name: "Yes, do it" }));
  expect(asked).toEqual([["revertRow", "row-0"]]);
});

test("all changes are undone after a question that says how many rows lose theirs", async () => {
  const { user, asked } = drawPane(state(previewOf(updates(), updates(), lost)));
  await user.click(screen.getByRole("button", { name: "Undo all my changes" }));
  expect(screen.getByRole("alert")).toHaveTextContent("Put 3 rows back to what was pulled?");
  await user.click(screen.getByRole("button", { name: "Yes, do it" }));
  expect(asked).toEqual([["revertAll"]]);
});

test("with nothing to send the preview says so and has no button for it", () => {
  drawPane(state(previewOf(leaves(), leaves())));
  expect(screen.getByRole("heading", { name: "There is nothing to send" })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Push/u })).toBeNull();
});

test("of a thousand rows the first fifty of each group are drawn, and more on request", async () => {
  const plans = [...Array.from({ length: 600 }, () => creates()), ...Array.from({ length: 400 }, () => updates())];
  const { user } = drawPane(state(previewOf(...plans)));
  expect(screen.getAllByRole("listitem")).toHaveLength(100);
  const [more] = screen.getAllByRole("button", { name: "Show 50 more" });
  if (more === undefined) throw new Error("There is no more.");
  await user.click(more);
  expect(screen.getAllByRole("listitem")).toHaveLength(150);
  expect(screen.getByRole("button", { name: "Push 1,000 rows" })).toBeVisible();
});

test("a row without a name is still told by its row", () => {
  const preview = previewOf(creates());
  const rows = preview.rows.map((row) => ({ ...row, dealName: "", customerName: "" }));
  drawPane(state({ ...preview, rows }));
  expect(screen.getByRole("checkbox", { name: "A deal without a name Row 2" })).toBeChecked();
});
