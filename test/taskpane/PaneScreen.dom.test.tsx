// The pane for every kind of state: what it says and what it asks for.
import { cleanup, screen, within } from "@testing-library/react";
import { drawPane } from "./drawPane";
import { dealTable, errorAt, looks, mixedFindings, noTemplateState, readyState, warningAt } from "./states";

test("a session that is starting says that it looks for deals", () => {
  drawPane({ phase: "starting" });
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Looking for your deals…");
});

test("a workbook without deals offers both editions and inserts the one that is chosen", async () => {
  const { user, asked } = drawPane(noTemplateState());
  await user.click(screen.getByRole("button", { name: "Insert template" }));
  await user.click(screen.getByRole("radio", { name: /August 2023, 54 columns/u }));
  await user.click(screen.getByRole("button", { name: "Insert template" }));
  expect(asked).toEqual([
    ["insertTemplate", "2021"],
    ["insertTemplate", "2023"],
  ]);
});

test("while the template is being inserted its button does nothing and keeps the focus", async () => {
  const { user, asked } = drawPane(noTemplateState({ busy: { task: "inserting", done: 0, total: null } }));
  const button = screen.getByRole("button", { name: "Insert template" });
  await user.click(button);
  button.focus();
  expect(button).toHaveFocus();
  expect(asked).toEqual([]);
  expect(screen.getByRole("status")).toHaveTextContent("Inserting the template…");
});

test("a table is told by its name, sheet and edition, with its counts", () => {
  drawPane(readyState({ active: dealTable({ rows: 1200, rowsWithErrors: 6, findings: mixedFindings }) }));
  expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("CoSellDeals");
  expect(screen.getByText("Deals · 2021 edition")).toBeVisible();
  expect(screen.getByText("6 of 1,200 deals to correct")).toBeVisible();
  expect(screen.getByText("1,200 rows")).toBeVisible();
  expect(screen.getByText("6 with errors")).toBeVisible();
  expect(screen.getByText("2 warnings")).toBeVisible();
});

test("checking now and going to the next error are asked for", async () => {
  const { user, asked } = drawPane(readyState({ active: dealTable({ rowsWithErrors: 6, findings: mixedFindings }) }));
  await user.click(screen.getByRole("button", { name: "Check now" }));
  await user.click(screen.getByRole("button", { name: "Next error" }));
  expect(asked).toEqual([["checkNow"], ["nextError"]]);
});

test("next error asks for nothing where there is no error", async () => {
  const { user, asked } = drawPane(readyState());
  const button = screen.getByRole("button", { name: "Next error" });
  expect(button).toHaveAttribute("aria-disabled", "true");
  await user.click(button);
  expect(asked).toEqual([]);
});

test("a finding is told with the sheet's own row and asks for its cell", async () => {
  const finding = errorAt(4, "Customer Country", "country-code", { value: "Germany", suggestion: "DE" });
  const { user, asked } = drawPane(
    readyState({ active: dealTable({ headerRow: 3, rowsWithErrors: 1, findings: [finding] }) }),
  );
  await user.click(screen.getByRole("button", { name: "Row 8 “Germany” is not a country code. Write DE." }));
  expect(asked).toEqual([["goTo", finding]]);
});

test("a warning says that it is one", () => {
  drawPane(readyState({ active: dealTable({ findings: [warningAt(2, null, "deal-repeated", { times: 2 })] }) }));
  expect(screen.getByRole("button", { name: /^Warning Row 4 / })).toBeVisible();
  expect(screen.getByRole("heading", { name: "No errors" })).toBeVisible();
});

test("a group is named by the header as it stands in the sheet", () => {
  drawPane(
    readyState({
      active: dealTable({
        rowsWithErrors: 1,
        headerOf: (name) => (name === "Deal Name" ? "Nom de la transaction" : name),
        findings: [errorAt(0, "Deal Name", "missing", { wording: "Mandatory" })],
      }),
    }),
  );
  expect(screen.getByRole("heading", { level: 3 })).toHaveTextContent("Nom de la transaction1 error");
});

test("a table without errors says so kindly, an empty one how to begin", () => {
  const { redraw } = drawPane(readyState());
  expect(screen.getByRole("heading", { name: "Nothing to correct" })).toBeVisible();
  redraw(readyState({ active: dealTable({ rows: 0 }) }));
  expect(screen.getByRole("heading", { name: "Ready for your deals" })).toBeVisible();
  expect(screen.getByText("No deals yet")).toBeVisible();
});

test("columns that are wrong come first and keep the all-clear away", () => {
  drawPane(
    readyState({
      active: dealTable({ layoutFindings: [errorAt(null, "Customer Country", "column-missing", {})] }),
    }),
  );
  expect(screen.getByRole("region", { name: "About the columns" })).toHaveTextContent("Customer Country: ");
  expect(screen.getByText("Correct the columns first")).toBeVisible();
  expect(screen.queryByRole("heading", { name: "Nothing to correct" })).toBeNull();
});

test("a missing Errors column is told with a button that puts it back", async () => {
  const { user, asked } = drawPane(readyState({ active: dealTable({ errorsColumn: "missing" }) }));
  await user.click(screen.getByRole("button", { name: "Put the Errors column back" }));
  expect(asked).toEqual([["restoreErrors"]]);
});

test("columns for solutions and team members are asked for", async () => {
  const { user, asked } = drawPane(readyState());
  await user.click(screen.getByRole("button", { name: "Add a Solution column" }));
  await user.click(screen.getByRole("button", { name: "Add a Team member column" }));
  expect(asked).toEqual([
    ["addColumn", "Solution"],
    ["addColumn", "Team member"],
  ]);
});

test("live checking is switched off and on", async () => {
  const { user, asked, redraw } = drawPane(readyState());
  await user.click(screen.getByRole("switch", { name: "Check while I type" }));
  redraw(readyState({ live: "off" }));
  expect(screen.getByText("Nothing is checked until you press Check now.")).toBeVisible();
  await user.click(screen.getByRole("switch", { name: "Check while I type" }));
  expect(asked).toEqual([
    ["setLive", "off"],
    ["setLive", "on"],
  ]);
});

test("the switch says what it costs where Excel keeps no undo for add-ins, and nothing where it does", () => {
  const { redraw } = drawPane(readyState({ undoKept: false }));
  const live = screen.getByRole("switch");
  expect(live).toHaveAccessibleDescription(/Ctrl\+Z may not bring your edit back/u);
  redraw(readyState({ undoKept: true }));
  expect(live).not.toHaveAccessibleDescription();
});

test("with two deal tables the other one can be chosen", async () => {
  const other = dealTable({ tableId: "{2}", tableName: "Pipeline", sheetName: "Europe" });
  const { user, asked } = drawPane(readyState({ tables: [dealTable(), other] }));
  const picker = screen.getByRole("combobox", { name: "Deal table" });
  expect(within(picker).getAllByRole("option")).toHaveLength(2);
  await user.selectOptions(picker, "Pipeline (sheet Europe)");
  expect(asked).toEqual([["selectTable", "{2}"]]);
});

test("with one deal table there is nothing to choose", () => {
  drawPane(readyState());
  expect(screen.queryByRole("combobox", { name: "Deal table" })).toBeNull();
});

test("the language of the Errors column is chosen", async () => {
  const { user, asked } = drawPane(readyState({ work: { kind: "settings" } }));
  await user.selectOptions(screen.getByRole("combobox", { name: "Language of the Errors column" }), "Français");
  expect(asked).toEqual([["setErrorsLanguage", "fr"]]);
});

test("the age of formulas' results is told where there are formulas", () => {
  const { redraw } = drawPane(
    readyState({ active: dealTable({ hasFormulas: true, checkedAtMs: Date.UTC(2026, 0, 5, 14, 5) }) }),
  );
  expect(screen.getByText(/the results were last checked at Jan 5, 2026, 2:05/u)).toBeVisible();
  redraw(readyState());
  expect(screen.queryByText(/formulas/u)).toBeNull();
});

test("a notice is told and spoken, and closed by its user", async () => {
  const { user, asked } = drawPane(readyState({ notice: { code: "sheet-protected", params: { sheet: "Deals" } } }));
  expect(screen.getByRole("status")).toHaveTextContent("Sheet “Deals” is protected");
  await user.click(screen.getByRole("button", { name: "Close this message" }));
  expect(asked).toEqual([["dismissNotice"]]);
});

test("progress is told in numbers while rows are checked, and the buttons wait", async () => {
  const { user, asked } = drawPane(looks["checking"] ?? readyState());
  expect(screen.getByText("1,200 of 5,000 rows")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "Checking…" })).toHaveAttribute("aria-valuenow", "0.24");
  await user.click(screen.getByRole("button", { name: "Check now" }));
  expect(asked).toEqual([]);
});

test("a check that ends with as many rows as before changes no other word", () => {
  const { redraw } = drawPane(readyState());
  const before = screen.getByRole("main").textContent;
  redraw(readyState({ busy: { task: "checking", done: 0, total: 120 } }));
  redraw(readyState());
  expect(screen.getByRole("main").textContent).toBe(before);
});

test("every look of the pane is drawn in French without an English word of ours", () => {
  for (const state of Object.values(looks)) {
    drawPane(state, "fr-FR");
    expect(document.body.textContent).not.toMatch(/\b(?:Check|Row|Show|the|of|warnings?|error)\b/u);
    cleanup();
  }
});

test("when the pressed button goes with its screen the focus stays in the pane", () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(true);
  const { redraw } = drawPane(noTemplateState());
  screen.getByRole("button", { name: "Insert template" }).focus();
  redraw(readyState());
  expect(document.body).not.toHaveFocus();
  jest.restoreAllMocks();
});

test("the pane takes no focus while its user is in the sheet", () => {
  jest.spyOn(document, "hasFocus").mockReturnValue(false);
  const { redraw } = drawPane(noTemplateState());
  redraw(readyState());
  expect(document.body).toHaveFocus();
  jest.restoreAllMocks();
});

test("the pane mirrors Excel where Excel is laid out from right to left", () => {
  drawPane(readyState(), "ar-SA");
  expect(document.querySelector(".fui-FluentProvider")).toHaveAttribute("dir", "rtl");
});
