// Rows on their way, and what became of them.
import { screen, within } from "@testing-library/react";
import type { PushProgress, PushSummary } from "../../src/actions/work";
import { drawPane } from "./drawPane";
import { readyState } from "./states";
import { mixedSummary, outcomeRow, problem, pulledDeal, pushSummary } from "./works";

const counts = { created: 40, updated: 8, unchanged: 0, failed: 2, notSent: 0, unknown: 0 };
const pushing = (changes: Partial<PushProgress> = {}): ReturnType<typeof readyState> =>
  readyState({
    work: {
      kind: "pushing",
      progress: { total: 100, done: 50, startedAtMs: Date.now() - 60_000, cancelling: false, counts, ...changes },
    },
  });
const pushed = (summary: PushSummary): ReturnType<typeof readyState> =>
  readyState({ work: { kind: "pushed", summary } });

test("a push under way tells how far it is, how rows ended so far and how long it still takes", () => {
  // The clock stands still: a minute passed, not one and a bit.
  const clock = jest.spyOn(Date, "now").mockReturnValue(Date.UTC(2027, 0, 5, 9));
  drawPane(pushing());
  clock.mockRestore();
  expect(screen.getByText("50 of 100 rows done", { selector: "main *" })).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Pushing deals…" })).toHaveAttribute("aria-valuenow", "0.5");
  expect(screen.getByText(/^About 1 minute left$/u)).toBeVisible();
  expect(screen.getByText("Created").nextSibling).toHaveTextContent("40");
});

test("a push is cancelled once, and there is no way back while it runs", async () => {
  const { user, asked, redraw } = drawPane(pushing());
  expect(screen.queryByRole("button", { name: "Back" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  redraw(pushing({ cancelling: true }));
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(asked).toEqual([["cancelPush"]]);
  expect(screen.getByRole("main")).toHaveTextContent("rows that are under way are waited for");
});

test("a screen reader hears of every tenth of a push, and of its end", () => {
  const { redraw } = drawPane(pushing({ done: 30 }));
  expect(screen.getByRole("status")).toHaveTextContent("30 of 100 rows done");
  redraw(pushing({ done: 39 }));
  expect(screen.getByRole("status")).toHaveTextContent("30 of 100 rows done");
  redraw(pushing({ done: 40 }));
  expect(screen.getByRole("status")).toHaveTextContent("40 of 100 rows done");
  redraw(pushed(mixedSummary));
  expect(screen.getByRole("status")).toHaveTextContent("The push has ended");
});

test("when all arrived the summary says so, and nothing is open", async () => {
  const rows = [outcomeRow(0, { kind: "created", deal: pulledDeal(0) })];
  const { user, asked } = drawPane(pushed(pushSummary(rows)));
  expect(screen.getByText("The row is in Partner Center.")).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Retry/u })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Created 1" }));
  expect(screen.getByText(`Referral ID ${pulledDeal(0).referralId}`)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Done" }));
  expect(asked).toEqual([["closeWork"]]);
});

test("a failed row says what to do, with the code in the pane, and only failed ones are retried", async () => {
  const { user, asked } = drawPane(pushed(mixedSummary));
  expect(screen.getByText("3 of 9 rows are in Partner Center.")).toBeVisible();
  const failed = screen.getByRole("list", { name: "Failed: 2 rows" });
  expect(failed).toHaveTextContent("Customer Country: Partner Center did not take this value.");
  expect(failed).toHaveTextContent("For support: 10009 · 5a2f6e9c-7d5c-4a0e-9f3a-3b1f7f6d8c21");
  expect(failed).toHaveTextContent("The deal was created, but Microsoft is not invited yet.");
  await user.click(screen.getByRole("button", { name: "Retry the 2 rows that failed" }));
  expect(asked).toEqual([["retryFailed"]]);
});

test("unknown rows say what to do and are looked up again", async () => {
  const { user, asked } = drawPane(pushed({ ...mixedSummary, lookedUp: [] }));
  expect(screen.getByText(/^These rows were sent and no clear answer came/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Send again" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Look up again" }));
  expect(asked).toEqual([["lookUpAgain"]]);
});

test("only rows that were looked up and not found are sent again, after a question", async () => {
  const { user, asked } = drawPane(pushed(mixedSummary));
  expect(screen.getByText(/^1 row was looked for and not found/u)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Send again" }));
  expect(screen.getByRole("alert")).toHaveTextContent("If Partner Center has the deal after all, there will be two.");
  await user.click(screen.getByRole("button", { name: "Yes, do it" }));
  expect(asked).toEqual([["sendAgain", ["row-7"]]]);
});

test("conflicts lead to where they are settled, and rows that were not sent say why", async () => {
  const { user, asked } = drawPane(pushed(mixedSummary));
  await user.click(screen.getByRole("button", { name: "Settle conflicts" }));
  expect(asked).toEqual([["showConflicts"]]);
  const [row] = within(screen.getByRole("list", { name: "Not sent: 1 row" })).getAllByRole("listitem");
  expect(row).toHaveTextContent(/Row 8/u);
});

test("outcomes that could not be written into the sheet are told", () => {
  drawPane(pushed(mixedSummary));
  expect(screen.getByText(/^The outcome of 1 row could not be written into the sheet/u)).toBeVisible();
});

test("a row for which nothing in particular is known shows no empty codes", () => {
  drawPane(pushed(pushSummary([outcomeRow(0, { kind: "failed", problem: problem({ code: "no-access" }) })])));
  expect(screen.queryByText(/^For support/u)).toBeNull();
});

test("the receipt goes onto a sheet or into a file, and the values before come back after a question", async () => {
  const { user, asked } = drawPane(pushed(mixedSummary));
  await user.click(screen.getByRole("button", { name: "Put on a sheet" }));
  await user.click(screen.getByRole("button", { name: "Save as CSV" }));
  await user.click(screen.getByRole("button", { name: "Bring the values before back" }));
  await user.click(screen.getByRole("button", { name: "Yes, do it" }));
  expect(asked).toEqual([
    ["putReceiptOnSheet", "push-1"],
    ["saveReceipt", "push-1", { name: "Co-sell push 2026-11-23", language: "en" }],
    ["restoreBefore", "push-1"],
  ]);
});

test("where nothing was updated there is nothing to bring back", () => {
  drawPane(pushed(pushSummary([outcomeRow(0, { kind: "created", deal: pulledDeal(0) })])));
  expect(screen.queryByRole("button", { name: "Bring the values before back" })).toBeNull();
});
