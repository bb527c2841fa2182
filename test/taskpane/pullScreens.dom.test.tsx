// Asking for deals, while they come, and when they have come.
import { screen, within } from "@testing-library/react";
import { allDeals } from "../../src/deals/dealFilter";
import { drawPane } from "./drawPane";
import { looks, noTemplateState, readyState } from "./states";
import { problem, pullSummary, works } from "./works";

const form = { kind: "pull-form", filter: allDeals, lastPulledAtMs: null } as const;

test("every filter has a label, and what is chosen is asked for", async () => {
  const { user, asked } = drawPane(readyState({ work: form }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Direction" }), "Incoming, from Microsoft");
  await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "Active");
  await user.selectOptions(screen.getByRole("combobox", { name: "Customer country" }), "Germany");
  await user.type(screen.getByLabelText("Closes from"), "2027-01-01");
  await user.type(screen.getByLabelText("Closes to"), "2027-06-30");
  await user.type(screen.getByLabelText("Changed since"), "2026-11-01");
  await user.type(screen.getByRole("textbox", { name: "Text" }), "fleet");
  await user.click(screen.getByRole("checkbox", { name: "Only deals on whose team I am" }));
  await user.click(screen.getByRole("button", { name: "Pull deals" }));
  expect(asked).toEqual([
    [
      "pull",
      {
        direction: "Incoming",
        status: "Active",
        country: "DE",
        closesFrom: "2027-01-01",
        closesTo: "2027-06-30",
        changedSince: "2026-11-01",
        text: "fleet",
        onlyMine: true,
      },
      false,
    ],
  ]);
});

test("the form begins with the filter that the workbook remembers, which can be cleared", async () => {
  const filter = { ...allDeals, status: "Closed", text: "harbour" } as const;
  const { user } = drawPane(readyState({ work: { ...form, filter } }));
  expect(screen.getByRole("combobox", { name: "Status" })).toHaveDisplayValue("Closed");
  expect(screen.getByRole("textbox", { name: "Text" })).toHaveValue("harbour");
  await user.click(screen.getByRole("button", { name: "Clear the filter" }));
  expect(screen.getByRole("combobox", { name: "Status" })).toHaveDisplayValue("Any status");
  expect(screen.getByRole("button", { name: "Clear the filter" })).toHaveAttribute("aria-disabled", "true");
});

test("days that are crossed are told at their field, and nothing is asked for", async () => {
  const { user, asked } = drawPane(readyState({ work: works["pull-crossed"] ?? form }));
  expect(screen.getByLabelText("Closes to")).toHaveAccessibleDescription("The first day is later than the last one.");
  expect(screen.getByLabelText("Closes to")).toBeInvalid();
  await user.click(screen.getByRole("button", { name: "Pull deals" }));
  expect(asked).toEqual([]);
});

test("the last pull is told with its time, and all deals can be asked for again", async () => {
  const { user, asked } = drawPane(readyState({ work: { ...form, lastPulledAtMs: Date.UTC(2026, 0, 5, 14, 5) } }));
  expect(screen.getByText(/^Last pulled: Jan 5, 2026, 2:05/u)).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: /have not changed since the last pull/u }));
  await user.click(screen.getByRole("button", { name: "Pull deals" }));
  expect(asked).toEqual([["pull", allDeals, true]]);
});

test("before the first pull there is nothing to ask for again", () => {
  drawPane(readyState({ work: form }));
  expect(screen.getByText("Nothing was pulled into this workbook yet.")).toBeVisible();
  expect(screen.getAllByRole("checkbox")).toHaveLength(1);
});

test("the form says as whom and in which role deals are seen, and that a sandbox is one", () => {
  drawPane(readyState({ work: form }));
  expect(screen.getByText(/^Sandbox: invented deals for practice\. It needs no sign-in/u)).toBeVisible();
  expect(screen.getByText(/^Ada Admin \(ada\.admin@fabrikam\.example\), as an admin: all deals/u)).toBeVisible();
});

test("without a connection the form says what to do, and offers no pull", async () => {
  const { user, asked } = drawPane(looks["pull-unconnected"] ?? noTemplateState());
  expect(screen.getByRole("heading", { name: "No connection to Partner Center" })).toBeVisible();
  expect(screen.getByText(/upload it in Partner Center/u)).toBeVisible();
  expect(screen.queryByRole("button", { name: "Pull deals" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(asked).toEqual([["closeWork"]]);
});

test("a pull under way tells its figures, and is cancelled once", async () => {
  const { user, asked, redraw } = drawPane(readyState({ work: works["pulling"] ?? form }));
  expect(figures()).toEqual({
    "Read from Partner Center": "2,300",
    "Kept by the filter": "2,280",
    "Written into the sheet": "1,500",
  });
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  redraw(
    readyState({
      work: { kind: "pulling", progress: { read: 2400, kept: 2400 }, written: 2400, startedAtMs: 0, cancelling: true },
    }),
  );
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(asked).toEqual([["cancelPull"]]);
  expect(screen.getByRole("main")).toHaveTextContent("Stopping after the page that is under way…");
});

test("a screen reader hears of a pull every five hundred deals", () => {
  const pulling = (read: number): ReturnType<typeof readyState> =>
    readyState({
      work: { kind: "pulling", progress: { read, kept: read }, written: 0, startedAtMs: 0, cancelling: false },
    });
  const { redraw } = drawPane(pulling(500));
  expect(screen.getByRole("status")).toHaveTextContent("500 deals read");
  redraw(pulling(900));
  expect(screen.getByRole("status")).toHaveTextContent("500 deals read");
  redraw(pulling(1000));
  expect(screen.getByRole("status")).toHaveTextContent("1,000 deals read");
});

test("a pull that has ended tells what it brought, and leads to the conflicts", async () => {
  const { user, asked } = drawPane(readyState({ work: { kind: "pulled", summary: pullSummary() } }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("The deals are here");
  expect(figures()).toEqual({
    "Read from Partner Center": "312",
    "Kept by the filter": "300",
    "New in the sheet": "280",
    Updated: "12",
    Unchanged: "8",
    "With edits of yours, kept": "3",
    "Changed by both sides": "2",
  });
  await user.click(screen.getByRole("button", { name: "Settle conflicts" }));
  await user.click(screen.getByRole("button", { name: "Done" }));
  expect(asked).toEqual([["showConflicts"], ["closeWork"]]);
});

test("too many deals say which filters that are not set would make them fewer", async () => {
  const filter = { ...allDeals, status: "Active", closesFrom: "2027-01-01", onlyMine: true } as const;
  const summary = pullSummary({ end: "too-many", limit: 5000, conflicts: 0, filter });
  const { user, asked } = drawPane(readyState({ work: { kind: "pulled", summary } }));
  expect(screen.getByText(/^More than 5,000 deals match/u)).toBeVisible();
  expect(
    screen.getByText("To make them fewer, set the country, changed since, incoming or outgoing, or the text."),
  ).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Change the filter" }));
  expect(asked).toEqual([["showPull"]]);
});

test("a pull that failed says why, with the codes for support, and what stays", () => {
  const summary = pullSummary({
    end: "failed",
    problem: problem({ code: "too-busy", partnerCode: "429", requestId: "5a2f" }),
  });
  drawPane(readyState({ work: { kind: "pulled", summary } }));
  expect(screen.getByText(/^Partner Center was too busy/u)).toBeVisible();
  expect(screen.getByText("For support: 429 · 5a2f")).toBeVisible();
  expect(screen.getByText(/^What had come in before is in the sheet/u)).toBeVisible();
});

test("a pull that found nothing says so", () => {
  const summary = pullSummary({ progress: { read: 40, kept: 0 }, added: 0, updated: 0, conflicts: 0 });
  drawPane(readyState({ work: { kind: "pulled", summary } }));
  expect(screen.getByRole("heading", { name: "Nothing new" })).toBeVisible();
});

test("the deals' screen offers pull and push, whatever the connection", async () => {
  const { user, asked } = drawPane(readyState({ connection: { kind: "none" } }));
  expect(screen.getByText("No connection to Partner Center")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Pull" }));
  await user.click(screen.getByRole("button", { name: "Push" }));
  await user.click(screen.getByRole("button", { name: "Receipts of pushes" }));
  expect(asked).toEqual([["showPull"], ["previewPush"], ["showReceipts"]]);
});

test("a connection that does not answer says why on the deals' screen", () => {
  drawPane(looks["gateway-failed"] ?? readyState());
  expect(screen.getByText(/^Partner Center could not be reached/u)).toBeVisible();
});

test("a workbook without deals can be filled by a pull", async () => {
  const { user, asked } = drawPane(noTemplateState());
  await user.click(screen.getByRole("button", { name: "Pull deals" }));
  expect(asked).toEqual([["showPull"]]);
});

/** The figures of the screen by their names. */
function figures(): Record<string, string | null> {
  const main = screen.getByRole("main");
  const counts = within(main).getAllByRole("definition");
  const terms = within(main).getAllByRole("term");
  return Object.fromEntries(terms.map((term, index) => [term.textContent, counts[index]?.textContent ?? null]));
}
