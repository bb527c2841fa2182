// More solutions, more team members, and the Errors column again.
import { addColumn } from "../../src/actions/addColumn";
import { restoreErrorsColumn } from "../../src/actions/restoreErrorsColumn";
import { headers2021 } from "../builders/deals";
import { aNewDeal } from "../builders/deals";
import { validationAt } from "../../src/workbench/host/model/validation/validationAt";
import { openDeals, openDesk } from "./openDesk";
import type { Desk } from "./openDesk";

function headersOf(desk: Desk): readonly string[] {
  return desk.host.workbook.tables[0]?.columns.map(({ name }) => name) ?? [];
}

test("adds the next solution beside the last one, with format, help and rules", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  await addColumn(desk.session, "Solution");
  expect(headersOf(desk).slice(-3)).toEqual(["Solution 1", "Solution 2", "Team member 1"]);
  expect(desk.ready().notice).toEqual({ code: "column-added", params: { header: "Solution 2" } });
  expect([desk.formatOf("AH2"), desk.formatOf("AI5000")]).toEqual(["@", "@"]);
  expect(validationAt(desk.host.workbook.activeSheet, 0, 33)?.rule.prompt.title).toContain("Solution");
  desk.host.user.type("AH2", ", USD");
  await desk.settle();
  expect(desk.valueOf("A2")).toMatch(/^Solution 2: /u);
  expect(desk.painted(2)).toEqual(["Solution 2"]);
});

test("adds the next team member at the end, and it is painted too", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  await addColumn(desk.session, "Team member");
  expect(headersOf(desk).slice(-2)).toEqual(["Team member 1", "Team member 2"]);
  desk.host.user.type("AI2", "Bob, Partner");
  await desk.settle();
  expect(desk.painted(2)).toEqual(["Team member 2"]);
});

test("follows the highest number there is, and refuses the 51st", async () => {
  const desk = await openDeals();
  desk.host.user.type("AG1", "Solution 49");
  await desk.settle();
  await addColumn(desk.session, "Solution");
  expect(headersOf(desk)).toContain("Solution 50");
  await addColumn(desk.session, "Solution");
  expect(desk.ready().notice).toEqual({ code: "columns-full", params: { column: "Solution", limit: 50 } });
  expect(headersOf(desk)).toHaveLength(headers2021.length + 1);
});

test("has nothing to add to without a template", async () => {
  const desk = await openDesk();
  await addColumn(desk.session, "Solution");
  expect(desk.session.state()).toMatchObject({ notice: { code: "no-template" } });
});

test("puts a deleted Errors column back, filled and marking again", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await desk.settle();
  desk.host.user.deleteColumns("A:A");
  await desk.settle();
  await restoreErrorsColumn(desk.session);
  expect(headersOf(desk)[0]).toBe("Errors");
  expect(desk.valueOf("A2")).toMatch(/^Currency: /u);
  expect(desk.painted(2)).toEqual(["Currency"]);
  expect(desk.active().errorsColumn).toBe("present");
  expect(desk.ready().notice).toEqual({ code: "errors-column-restored", params: {} });
});
