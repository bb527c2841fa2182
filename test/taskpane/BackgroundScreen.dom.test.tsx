// What goes on while Excel may be closed, and what can be done about it.
import { screen, within } from "@testing-library/react";
import { aBatch, anExport, anOpenBatch, backgroundLooks, backgroundState, busyBackground } from "./backgrounds";
import type { BackgroundState } from "../../src/actions/background/BackgroundState";
import { noWork } from "../../src/actions/work";
import type { Batch, DealExport } from "../../src/backend/background/Background";
import { drawPane } from "./drawPane";
import { noTemplateState, readyState } from "./states";
import { creates, previewOf } from "./works";

const state = (background: BackgroundState): ReturnType<typeof readyState> =>
  readyState({ background, work: { kind: "background" } });

test("the card of the last processed batch has the figures of Partner Center's card, and when it was processed", () => {
  drawPane(state(busyBackground));
  const card = within(screen.getByRole("region", { name: "Last processed batch" }));
  expect(card.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    "Records",
    "Created",
    "Updated",
    "Not processed",
  ]);
  expect(card.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["30", "24", "4", "2"]);
  expect(card.getByText(/^Processed: Nov 23, 2026/u)).toBeVisible();
});

test("a processed file is saved whole, or only what failed; where nothing failed, or it was erased, that is not offered", async () => {
  const { user, asked } = drawPane(state(busyBackground));
  const card = within(screen.getByRole("region", { name: "Last processed batch" }));
  await user.click(card.getByRole("button", { name: "Save all rows as CSV" }));
  await user.click(card.getByRole("button", { name: "Save failed rows as CSV" }));
  const name = "Processed batch 2026-11-23";
  expect(asked).toEqual([
    ["saveBatch", aBatch(4).id, { only: "all", name }],
    ["saveBatch", aBatch(4).id, { only: "failed", name }],
  ]);
  const [whole, erased] = within(screen.getByRole("list", { name: "Processed batches" })).getAllByRole("listitem");
  if (whole === undefined || erased === undefined) throw new Error("There is no history.");
  expect(within(whole).getAllByRole("button")).toHaveLength(1);
  expect(within(erased).queryByRole("button")).toBeNull();
  expect(erased).toHaveTextContent("Its contents were erased after their time.");
});

test("a batch under way tells how far it is, and is stopped after a question", async () => {
  const { user, asked } = drawPane(state(backgroundState({ batches: { list: [anOpenBatch(1)], older: null } })));
  const open = within(screen.getByRole("region", { name: "Under way" }));
  expect(open.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "0.4");
  expect(open.getByText("12 of 30 rows done")).toBeVisible();
  await user.click(open.getByRole("button", { name: "Stop" }));
  expect(open.getByRole("alert")).toHaveTextContent("what was sent stays in Partner Center");
  expect(asked).toEqual([]);
  await user.click(open.getByRole("button", { name: "Yes, do it" }));
  expect(asked).toEqual([["stopBatch", anOpenBatch(1).id]]);
});

test("a batch that waits for a sign-in says why and what to do; one that is being stopped is not stopped twice", async () => {
  const { user, asked } = drawPane(state(busyBackground));
  const [, waiting, stopping] = within(screen.getByRole("region", { name: "Under way" })).getAllByRole("article");
  if (waiting === undefined || stopping === undefined) throw new Error("There are no batches.");
  expect(waiting).toHaveTextContent("your company asks for another proof that it is you");
  await user.click(within(waiting).getByRole("button", { name: "Sign in and go on" }));
  expect(asked).toEqual([["wakeBackground"]]);
  expect(stopping).toHaveTextContent("rows that are under way are waited for");
  expect(within(stopping).queryByRole("button")).toBeNull();
});

test("a control that goes with its state leaves the focus on its batch or export, and on the screen where that goes too", async () => {
  const batches = (...list: readonly Batch[]): BackgroundState["batches"] => ({ list, older: null });
  const waiting = anOpenBatch(1, { state: "waiting-for-sign-in", parkedWhy: "signed-out" });
  const { user, redraw } = drawPane(state(backgroundState({ batches: batches(waiting) })));
  await user.click(screen.getByRole("button", { name: "Sign in and go on" }));
  redraw(state(backgroundState({ batches: batches(anOpenBatch(1)) })));
  expect(screen.getByRole("article")).toHaveFocus();
  await user.click(screen.getByRole("button", { name: "Stop" }));
  await user.click(screen.getByRole("button", { name: "Yes, do it" }));
  redraw(state(backgroundState({ batches: batches(anOpenBatch(1, { state: "stopping" })) })));
  expect(screen.getByRole("article")).toHaveFocus();
  redraw(state(backgroundState({ batches: batches(aBatch(1)), lastProcessed: aBatch(1) })));
  expect(document.activeElement).toHaveTextContent(/^What stands here goes on while Excel is closed\..*open\.$/u);
});

test("an export that becomes ready is spoken, and leaves the focus with it", async () => {
  const exports = (one: DealExport): Partial<BackgroundState> => ({ exports: { list: [one], older: null } });
  const working = anExport(1, { state: "working", endedAtMs: null });
  const { user, redraw } = drawPane(state(backgroundState(exports(working))));
  const sentence = screen.getByText("Being read. You may close Excel.");
  expect(sentence).toHaveAttribute("aria-live", "polite");
  await user.click(screen.getByRole("button", { name: "Stop" }));
  redraw(state(backgroundState(exports(anExport(1)))));
  expect(sentence).toHaveTextContent("Ready: a file of 300 deals.");
  expect(screen.getByRole("article")).toHaveFocus();
});

test("batches and exports have names, and their buttons say whose they are", () => {
  drawPane(state(busyBackground));
  const articles = screen.getAllByRole("article");
  expect(articles.filter((article) => article.getAttribute("aria-labelledby") === null)).toEqual([]);
  for (const name of ["Save all rows as CSV", "Stop", "Save as CSV", "Sign in and go on"]) {
    const buttons = screen.getAllByRole("button", { name });
    const described = buttons.map((button) => document.getElementById(button.getAttribute("aria-describedby") ?? ""));
    expect(described.map((one) => one?.textContent ?? "")).not.toContain("");
    expect(new Set(described).size).toBe(buttons.length);
  }
});

test("older batches and older exports are asked for, each for itself", async () => {
  const { user, asked } = drawPane(state(busyBackground));
  for (const button of screen.getAllByRole("button", { name: "Show older" })) await user.click(button);
  expect(asked).toEqual([["showOlderBatches"], ["showOlderExports"]]);
});

test("an export tells how far it is or why there is no file, and a ready one is saved", async () => {
  const { user, asked } = drawPane(state(busyBackground));
  const exports = within(screen.getByRole("list", { name: "Exports" })).getAllByRole("listitem");
  expect(exports.map(({ textContent }) => /(?:AM|PM)(.*)$/u.exec(textContent)?.[1])).toEqual([
    "512 deals read, of which 300 fit the filterBeing read. You may close Excel.Stop",
    expect.stringMatching(/^512 deals read.*your sign-in has ended.*Sign in and go onStop$/u),
    "Ready: a file of 300 deals.Save as CSV",
    "More than 5,000 deals fit the filter, and no file was made. Choose a narrower one.",
    "Stopped. No file was made.",
    "Its file was erased after its time. Order the export again to have it anew.",
  ]);
  await user.click(screen.getByRole("button", { name: "Save as CSV" }));
  await user.click(screen.getByRole("button", { name: "Choose deals to export" }));
  expect(asked).toEqual([["saveExport", anExport(3).id, "Co-sell deals 2026-11-23"], ["showPull"]]);
});

test("without a batch it says how to begin one, without exports nothing of them, and there is a way back", async () => {
  const { user, asked } = drawPane(state(backgroundState({ exports: null })));
  expect(screen.getByRole("heading", { name: "No batch yet" })).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Exports" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(asked).toEqual([["closeWork"]]);
});

test("a gateway that cannot be reached, or does not answer, is told in a sentence about the question, not about deals that were sent", () => {
  const { redraw } = drawPane(readyState(backgroundLooks["background-unreachable"]));
  expect(screen.getByRole("main")).toHaveTextContent("The gateway could not be reached. Check your connection");
  const problem = { code: "no-answer", column: null, partnerCode: "", requestId: "abc" } as const;
  redraw(state(backgroundState({ isKnown: false, problem })));
  expect(screen.getByRole("main")).toHaveTextContent("The gateway did not answer in time. No deal was changed by this");
  expect(screen.getByRole("main")).not.toHaveTextContent(/look it up/u);
  expect(screen.getByRole("main")).toHaveTextContent("abc");
});

test("the screen of the deals has a line while something goes on or is new, which leads to it", async () => {
  const { user, asked, redraw } = drawPane(readyState({ background: busyBackground, work: noWork }));
  const sentence =
    "In the background: 3 batches and 2 exports. It waits for you to sign in. In the background 1 has ended since you looked.";
  expect(screen.getByRole("status")).toHaveTextContent("In the background 1 has ended since you looked.");
  await user.click(screen.getByRole("button", { name: sentence }));
  await user.click(screen.getByRole("button", { name: "In the background" }));
  expect(asked).toEqual([["showBackground"], ["showBackground"]]);
  redraw(readyState({ background: backgroundState(), work: noWork }));
  expect(screen.queryByText(/^In the background:/u)).toBeNull();
  redraw(readyState());
  expect(screen.queryByRole("button", { name: "In the background" })).toBeNull();
});

test("a preview offers the background beside sending at once, only where there is one", async () => {
  const work = { kind: "preview", preview: previewOf(creates(), creates()) } as const;
  const { user, asked, redraw } = drawPane(readyState({ background: backgroundState(), work }));
  await user.click(screen.getByRole("button", { name: "Send 2 rows in the background" }));
  expect(asked).toEqual([["sendInBackground", { keys: ["row-0", "row-1"], closings: false, keepValues: false }]]);
  redraw(readyState({ background: backgroundState({ batches: null }), work }));
  expect(screen.queryByRole("button", { name: /in the background$/u })).toBeNull();
});

test("rows that are handed over are told, there is no way back meanwhile, and it can be stopped once", async () => {
  const { user, asked, redraw } = drawPane(readyState(backgroundLooks["submitting"]));
  expect(screen.getByRole("main")).toHaveTextContent("1,000 of 2,400 rows handed over.");
  expect(screen.getByRole("status")).toHaveTextContent("1,000 of 2,400 rows handed over.");
  expect(screen.queryByRole("button", { name: "Back" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(asked).toEqual([["cancelPush"]]);
  const work = { kind: "submitting", rows: 2400, submitted: 1000, cancelling: true } as const;
  redraw(readyState({ background: backgroundState(), work }));
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(asked).toHaveLength(1);
  expect(screen.getByRole("status")).toHaveTextContent("Stopping: what is being handed over is waited for");
});

test("the filter of a pull makes an export too, only where there are exports", async () => {
  const { user, asked, redraw } = drawPane(readyState(backgroundLooks["pull-background"]));
  await user.click(screen.getByRole("button", { name: "Export in the background" }));
  expect(asked).toEqual([["orderExport", expect.objectContaining({ status: "Active" })]]);
  redraw(readyState({ ...backgroundLooks["pull-background"], background: backgroundState({ exports: null }) }));
  expect(screen.queryByRole("button", { name: "Export in the background" })).toBeNull();
});

test("a workbook without a template leads to the background too, where an export that was ordered there waits", async () => {
  const { user, asked, redraw } = drawPane(noTemplateState({ background: backgroundState() }));
  await user.click(screen.getByRole("button", { name: "In the background" }));
  expect(asked).toEqual([["showBackground"]]);
  redraw(noTemplateState());
  expect(screen.queryByRole("button", { name: "In the background" })).toBeNull();
});

test("the screen is in French too", () => {
  drawPane(state(busyBackground), "fr-FR");
  expect(screen.getByRole("heading", { name: "Dernier lot traité" })).toBeVisible();
  expect(
    screen.getByText(/^12 sur 30 lignes$/u, { selector: "section:first-of-type article:first-of-type *" }),
  ).toBeVisible();
});
