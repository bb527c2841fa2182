// Many findings, few elements: groups that open, close and grow on request.
import { screen, within } from "@testing-library/react";
import { drawPane } from "./drawPane";
import { dealTable, errorAt, manyFindings, mixedFindings, readyState } from "./states";

const many = readyState({ active: dealTable({ rows: 1000, rowsWithErrors: 1000, findings: manyFindings }) });
const mixed = readyState({ active: dealTable({ rowsWithErrors: 6, findings: mixedFindings }) });

test("of five thousand findings only the first three of each column are drawn", () => {
  drawPane(many);
  expect(screen.getAllByRole("listitem")).toHaveLength(30);
  expect(screen.getAllByText("500 errors")).toHaveLength(10);
});

test("more findings come fifty at a time, and go again", async () => {
  const { user } = drawPane(many);
  const [first] = screen.getAllByRole("list");
  const [more] = screen.getAllByRole("button", { name: "Show 50 more" });
  if (first === undefined || more === undefined) throw new Error("There is no group.");
  await user.click(more);
  expect(within(first).getAllByRole("listitem")).toHaveLength(53);
  await user.click(screen.getByRole("button", { name: "Show fewer" }));
  expect(within(first).getAllByRole("listitem")).toHaveLength(3);
});

test("the last step shows what is left", async () => {
  const { user } = drawPane(mixed);
  await user.click(screen.getByRole("button", { name: "Show 2 more" }));
  expect(screen.getByRole("button", { name: "Row 13 “Espagne” is not a country code. Write ES." })).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Show \d/u })).toBeNull();
});

test("a group that its user closed stays closed when findings change", async () => {
  const { user, redraw } = drawPane(mixed);
  const header = (): HTMLElement => screen.getByRole("button", { name: /^Customer Country/u });
  await user.click(header());
  expect(header()).toHaveAttribute("aria-expanded", "false");
  redraw(
    readyState({
      active: dealTable({
        rowsWithErrors: 7,
        findings: [...mixedFindings, errorAt(20, "Deal Name", "missing", { wording: "Mandatory" })],
      }),
    }),
  );
  expect(header()).toHaveAttribute("aria-expanded", "false");
  expect(screen.getByRole("button", { name: /^Deal Name/u })).toHaveAttribute("aria-expanded", "true");
});

test("a corrected cell leaves the list", () => {
  const { redraw } = drawPane(mixed);
  expect(screen.getByRole("button", { name: /^Customer Contact Email/u })).toBeVisible();
  redraw(
    readyState({
      active: dealTable({
        rowsWithErrors: 5,
        findings: mixedFindings.filter(({ column }) => column !== "Customer Contact Email"),
      }),
    }),
  );
  expect(screen.queryByRole("button", { name: /^Customer Contact Email/u })).toBeNull();
});
