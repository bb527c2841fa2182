// The help with the selected cell: what it says, and the forms of solutions and team members by keyboard alone.

import { screen, within } from "@testing-library/react";
import type { BoundFunctions, queries } from "@testing-library/react";
import { anActiveDeal, aDealWithHelp, aNewDeal } from "../builders/deals";
import { askedCell, dealsWithOthers } from "./askedCells";
import { drawPane } from "./drawPane";
import type { DrawnPane } from "./drawPane";
import { dealTable, readyState } from "./states";

function help(): BoundFunctions<typeof queries> {
  return within(screen.getByRole("region", { name: "Help with the selected cell" }));
}

function draw(asked: Parameters<typeof askedCell>[0], language?: string): DrawnPane {
  return drawPane(readyState(askedCell(asked)), language);
}

const marked = (mark: string): readonly string[] =>
  help()
    .getAllByRole("listitem")
    .filter((one) => one.textContent.includes(mark))
    .map((one) => one.textContent.split(" ")[0] ?? "");

test("without a selected cell the help says what to do", () => {
  drawPane(readyState());
  expect(help().getByText("Select one cell of the table to see what belongs in it.")).toBeVisible();
});

test("the help is closed and opened by its heading", async () => {
  const { user, asked, redraw } = drawPane(readyState());
  const heading = help().getByRole("button", { name: "Help with the selected cell", expanded: true });
  heading.focus();
  await user.keyboard("{Enter}");
  redraw(readyState({ cellHelp: "closed" }));
  expect(help().queryByText(/^Select one cell/u)).toBeNull();
  await user.keyboard("{Enter}");
  expect(asked).toEqual([
    ["setCellHelp", "closed"],
    ["setCellHelp", "open"],
  ]);
});

test("a cell is told with its place, what is wrong with it, and an example", () => {
  draw({ column: "Customer Country", deals: [aNewDeal({ "Customer Country": "Deutschland" })] });
  expect(help().getByRole("heading", { name: "Customer Country, row 2" })).toBeVisible();
  expect(help().getByText(/^“Deutschland” is not a country code/u)).toBeVisible();
  expect(help().getByText("Two letters of ISO 3166. Example: US")).toBeVisible();
  expect(help().getByText("Required in every row.")).toBeVisible();
  expect(help().getByText("You may change it until the deal exists at Partner Center.")).toBeVisible();
});

test("a row that asks for help is told why its contact is required", () => {
  draw({ column: "Customer Contact Email Address", deals: [aDealWithHelp()] });
  expect(help().getByText("Required here, because “Microsoft help required?” is Yes.")).toBeVisible();
});

test("only the moves from where the deal stands are marked as possible", () => {
  draw({ column: "Partner Referral Status", deals: [anActiveDeal()], pulled: anActiveDeal() });
  expect(marked("possible now")).toEqual(["Active", "Closed"]);
  expect(marked("in the cell")).toEqual(["Active"]);
});

test("nothing is marked where every value is possible", () => {
  draw({ column: "Sales Stage" });
  expect(marked("possible now")).toEqual([]);
  expect(help().getByText("Any other whole percent from 0 to 100 is right too.")).toBeVisible();
});

test("a code is found by its name in the user's language", async () => {
  const { user } = draw({ column: "Customer Country" }, "fr-FR");
  await user.type(screen.getByRole("searchbox"), "allemagne");
  expect(screen.getByText("Allemagne").closest("li")).toHaveTextContent("DE Allemagne");
  await user.clear(screen.getByRole("searchbox"));
  await user.type(screen.getByRole("searchbox"), "xyz");
  expect(screen.getByText("Aucun code ne porte ce nom.")).toBeVisible();
});

test("a column that the template does not have is told so", () => {
  draw({ column: "Prio intern" });
  expect(help().getByText(/^The template has no such column/u)).toBeVisible();
});

test("a closed deal offers no form", () => {
  const pulled = anActiveDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });
  draw({ column: "Solution 1", deals: [pulled], pulled });
  expect(help().getByText(/nothing in its row can be changed any more/u)).toBeVisible();
  expect(help().queryByRole("form")).toBeNull();
});

test("a solution is filled in and saved by keyboard, shown before it is written", async () => {
  const { user, asked } = draw({ column: "Solution 1", deals: dealsWithOthers });
  help().getByRole("textbox", { name: "Solution ID" }).focus();
  await user.keyboard("SOL-5{Tab}EUR{Tab}12.50{Tab}3");
  expect(asked).toEqual([]);
  expect(help().getByRole("insertion")).toHaveTextContent("SOL-5, EUR, 12.50, 3");
  expect(help().getByRole("deletion")).toHaveTextContent("empty");
  await user.keyboard("{Enter}");
  expect(asked).toEqual([
    ["writeCell", { tableId: "{1}", row: 0, column: "Solution 1", before: "", after: "SOL-5, EUR, 12.50, 3" }],
  ]);
});

test("a part that is wrong is told when it is left, and saving goes to it instead of writing", async () => {
  const { user, asked } = draw({ column: "Solution 1", deals: dealsWithOthers });
  help().getByRole("textbox", { name: "Solution ID" }).focus();
  await user.keyboard("SOL-5{Tab}Dollar");
  const currency = help().getByRole("textbox", { name: "Currency" });
  expect(currency).not.toBeInvalid();
  await user.keyboard("{Tab}");
  expect(currency).toBeInvalid();
  expect(currency).toHaveAccessibleDescription(/Dollar/u);
  await user.keyboard("{Enter}");
  expect(currency).toHaveFocus();
  expect(asked).toEqual([]);
});

test("a comma within a part is refused", async () => {
  const { user } = draw({ column: "Solution 1", deals: dealsWithOthers });
  help().getByRole("textbox", { name: "Price" }).focus();
  await user.keyboard("12,50{Tab}");
  expect(help().getByRole("textbox", { name: "Price" })).toHaveAccessibleDescription(/Leave out the comma/u);
});

test("a solution of other rows is chosen by keyboard, most frequent first, and can be changed", async () => {
  const { user, asked } = draw({ column: "Solution 1", deals: dealsWithOthers });
  const [first] = help().getAllByRole("button", { name: /^SOL-/u });
  expect(first).toHaveTextContent("SOL-1234-PQRS, USD, 10, 100");
  first?.focus();
  await user.keyboard("{Enter}");
  expect(first).toHaveFocus();
  const quantity = help().getByRole("textbox", { name: "Quantity" });
  expect(quantity).toHaveValue("100");
  quantity.focus();
  await user.keyboard("{Control>}a{/Control}5{Enter}");
  expect(asked.at(-1)?.[1]).toMatchObject({ after: "SOL-1234-PQRS, USD, 10, 5" });
});

test("what is typed narrows down what other rows offer", async () => {
  const { user } = draw({ column: "Solution 1", deals: dealsWithOthers });
  help().getByRole("textbox", { name: "Solution ID" }).focus();
  await user.keyboard("98");
  expect(help().getAllByRole("button", { name: /^SOL-/u })).toHaveLength(1);
});

test("a team member that lacks a part comes repaired, with what stands in the cell beside it", () => {
  draw({ column: "Team member 1", deals: dealsWithOthers });
  expect(help().getByRole("textbox", { name: "E-mail" })).toHaveValue("bob@contoso.com");
  expect(help().getByRole("deletion")).toHaveTextContent("Bob, Partner, bob@contoso.com");
  expect(help().getByRole("insertion")).toHaveTextContent("Bob, Partner, , bob@contoso.com");
});

test("a cell that says the same in another spacing has nothing to save", () => {
  draw({ column: "Solution 1", deals: [aNewDeal({ "Solution 1": "SOL-1,USD" })] });
  expect(help().getByRole("button", { name: "Save to the cell" })).toHaveAttribute("aria-disabled", "true");
  expect(help().queryByRole("insertion")).toBeNull();
});

test("the form begins anew with another cell, and takes over what was saved", async () => {
  const { user, redraw } = draw({ column: "Solution 1", deals: dealsWithOthers });
  help().getByRole("textbox", { name: "Solution ID" }).focus();
  await user.keyboard("SOL-5");
  const [, ...others] = dealsWithOthers;
  redraw(readyState(askedCell({ column: "Solution 1", deals: [aNewDeal({ "Solution 1": "SOL-5" }), ...others] })));
  expect(help().getByRole("button", { name: "Save to the cell" })).toHaveAttribute("aria-disabled", "true");
  redraw(readyState(askedCell({ column: "Team member 1", deals: dealsWithOthers })));
  expect(help().getByRole("textbox", { name: "First name" })).toHaveValue("Bob");
});

test("while something is at work nothing is saved", async () => {
  const { user, asked } = drawPane(
    readyState({
      ...askedCell({ column: "Team member 1", deals: dealsWithOthers }),
      busy: { task: "writing-cell", done: 0, total: null },
    }),
  );
  help().getByRole("textbox", { name: "First name" }).focus();
  await user.keyboard("{Enter}");
  expect(asked).toEqual([]);
  expect(screen.getByRole("status")).toHaveTextContent("Saving the cell…");
});

test("the header is the sheet's own", () => {
  const headerOf = (name: string): string => (name === "Currency" ? "Devise" : name);
  drawPane(readyState({ ...askedCell({ column: "Currency" }), active: dealTable({ headerOf }) }));
  expect(help().getByRole("heading", { name: "Devise, row 2" })).toBeVisible();
});
