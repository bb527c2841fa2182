// The receipts of pushes, and what can be done with each.
import { screen, within } from "@testing-library/react";
import { saveFile } from "../../src/taskpane/frame/saveFile";
import { drawPane } from "./drawPane";
import { readyState } from "./states";
import { receipt } from "./works";

const updated = {
  referralId: "c",
  outcome: "updated",
  problem: null,
  columns: ["Notes"],
  values: [{ column: "Notes", before: "", after: "New" }],
} as const;
const later = Date.UTC(2026, 10, 25, 9);

test("receipts are told the latest first, with who, how many and how they ended", () => {
  const receipts = [receipt("push-1"), receipt("push-2", { atMs: later, rows: [updated] })];
  drawPane(readyState({ work: { kind: "receipts", receipts } }));
  const headings = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(headings[0]).toMatch(/^Push of Nov 25, 2026/u);
  expect(headings[1]).toMatch(/^Push of Nov 23, 2026/u);
  const [first, second] = screen.getAllByRole("listitem");
  expect(first).toHaveTextContent("ada.admin@fabrikam.example · 1 rowUpdated: 1With values before and after");
  expect(second).toHaveTextContent("2 rowsCreated: 1Failed: 1");
});

test("values come back only from a receipt that keeps them", async () => {
  const receipts = [receipt("push-1"), receipt("push-2", { atMs: later, rows: [updated] })];
  const { user, asked } = drawPane(readyState({ work: { kind: "receipts", receipts } }));
  const [first, second] = screen.getAllByRole("listitem");
  if (first === undefined || second === undefined) throw new Error("There are no receipts.");
  expect(within(second).queryByRole("button", { name: /^Bring/u })).toBeNull();
  await user.click(within(first).getByRole("button", { name: "Bring the values before back" }));
  await user.click(within(first).getByRole("button", { name: "Yes, do it" }));
  await user.click(within(second).getByRole("button", { name: "Put on a sheet" }));
  expect(asked).toEqual([
    ["restoreBefore", "push-2"],
    ["putReceiptOnSheet", "push-1"],
  ]);
});

test("without a push there is no receipt, and a way back", async () => {
  const { user, asked } = drawPane(readyState({ work: { kind: "receipts", receipts: [] } }));
  expect(screen.getByRole("heading", { name: "No receipt yet" })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(asked).toEqual([["closeWork"]]);
});

test("a file is saved under its name, with its text", async () => {
  const saved: { name: string; blob: Blob }[] = [];
  const offered: Blob[] = [];
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${offered.push(blob)}`,
    revokeObjectURL: () => undefined,
  });
  const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    const blob = offered[Number(this.href.split(":")[1]) - 1];
    if (blob !== undefined) saved.push({ name: this.download, blob });
  });
  saveFile("Co-sell push.csv", "a,b\r\n");
  expect(saved.map(({ name }) => name)).toEqual(["Co-sell push.csv"]);
  expect(await saved[0]?.blob.text()).toBe("a,b\r\n");
  click.mockRestore();
});
