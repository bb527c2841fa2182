// Deals that both sides changed: nothing is settled before every cell has its choice.
import { screen, within } from "@testing-library/react";
import type { DealConflict } from "../../src/actions/work";
import { drawPane } from "./drawPane";
import { readyState } from "./states";
import { dealConflict } from "./works";

const value = { column: "Estimated Deal Value", pulled: 120000, mine: 95000, theirs: 110000 };
const notes = { column: "Notes", pulled: "", mine: "Second offer", theirs: "Call on Tuesday" };
const state = (...conflicts: readonly DealConflict[]): ReturnType<typeof readyState> =>
  readyState({ work: { kind: "conflicts", conflicts } });

test("a field shows mine, theirs and what was pulled", () => {
  drawPane(state(dealConflict(0)));
  const field = screen.getByRole("radiogroup", { name: "Estimated Deal Value" });
  expect(within(field).getByRole("radio", { name: "Mine, in the sheet €95,000" })).not.toBeChecked();
  expect(within(field).getByRole("radio", { name: "Theirs, in Partner Center €110,000" })).not.toBeChecked();
  expect(screen.getByText("When it was pulled: €120,000")).toBeVisible();
});

test("a deal is settled with a choice for each of its fields, not before", async () => {
  const { user, asked } = drawPane(state(dealConflict(0, { fields: [value, notes] })));
  await user.click(screen.getByRole("radio", { name: /€95,000/u }));
  await user.click(screen.getByRole("button", { name: "Settle" }));
  expect(asked).toEqual([]);
  expect(screen.getByText("Choose a value for every cell first.")).toBeVisible();
  await user.click(screen.getByRole("radio", { name: /Call on Tuesday/u }));
  await user.click(screen.getByRole("button", { name: "Settle" }));
  const choices = [
    ["Estimated Deal Value", "mine"],
    ["Notes", "theirs"],
  ];
  expect(asked).toEqual([["settleConflict", { key: "row-0", choices, forAllLikeThis: false }]]);
});

test("the same choice can be made for all deals with a conflict in the same field", async () => {
  const other = dealConflict(3, { fields: [notes] });
  const { user, asked } = drawPane(state(dealConflict(0), dealConflict(1), dealConflict(2), other));
  const [first] = screen.getAllByRole("listitem");
  if (first === undefined) throw new Error("There is no conflict.");
  await user.click(within(first).getByRole("radio", { name: /€110,000/u }));
  await user.click(
    within(first).getByRole("checkbox", {
      name: "The same choice in 2 other deals with a conflict in Estimated Deal Value",
    }),
  );
  await user.click(within(first).getByRole("button", { name: "Settle" }));
  const choices = [["Estimated Deal Value", "theirs"]];
  expect(asked).toEqual([["settleConflict", { key: "row-0", choices, forAllLikeThis: true }]]);
});

test("a conflict that no other deal has offers no choice for all", () => {
  drawPane(state(dealConflict(0), dealConflict(3, { fields: [notes] })));
  expect(screen.queryByRole("checkbox")).toBeNull();
});

test("a field is named by its header as it stands in the sheet", () => {
  const ready = state(dealConflict(0));
  const active = { ...ready.active, headerOf: (name: string) => `${name} (EUR)` };
  drawPane({ ...ready, active });
  expect(screen.getByRole("radiogroup", { name: "Estimated Deal Value (EUR)" })).toBeVisible();
});

test("mine and theirs are chosen by keyboard", async () => {
  const { user } = drawPane(state(dealConflict(0)));
  screen.getByRole("radio", { name: /€95,000/u }).focus();
  await user.keyboard(" ");
  expect(screen.getByRole("radio", { name: /€95,000/u })).toBeChecked();
  expect(screen.getByRole("button", { name: "Settle" })).not.toHaveAttribute("aria-disabled", "true");
});

test("with none left the screen says what to do now", () => {
  drawPane(state());
  expect(screen.getByRole("heading", { name: "Nothing is left to settle" })).toBeVisible();
});

test("the deals' screen tells of conflicts that wait, and leads to them", async () => {
  const { user, asked } = drawPane(readyState({ conflicts: 3 }));
  expect(screen.getByText("3 deals were changed by both sides.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Settle conflicts" }));
  expect(asked).toEqual([["showConflicts"]]);
});
