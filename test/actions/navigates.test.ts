// From one wrong cell to the next, and from a finding to its cell.
import { goToFinding } from "../../src/actions/goToFinding";
import { goToNextError } from "../../src/actions/goToNextError";
import { insertTemplate } from "../../src/actions/insertTemplate";
import { selectTable } from "../../src/actions/selectTable";
import { setLiveChecking } from "../../src/actions/setLiveChecking";
import { toAddress } from "../../src/excel/area";
import { aNewDeal } from "../builders/deals";
import { openDeals, openDesk } from "./openDesk";
import type { Desk } from "./openDesk";

function selected(desk: Desk): string {
  const { activeSheet } = desk.host.workbook;
  return `${activeSheet.name}!${toAddress(activeSheet.selection.area)}`;
}

async function openWrong(): Promise<Desk> {
  const desk = await openDeals();
  desk.pasteDeals("A2", [
    aNewDeal({ "Customer City": "", Currency: "Euro" }),
    aNewDeal({ "Deal Name": "Second" }),
    aNewDeal({ "Deal Name": "Third", Currency: "Euro" }),
  ]);
  desk.host.user.select("A2");
  await desk.settle();
  return desk;
}

test("goes from wrong cell to wrong cell and back to the first", async () => {
  const desk = await openWrong();
  const visited: string[] = [];
  for (let count = 0; count < 4; count += 1) {
    await goToNextError(desk.session);
    visited.push(selected(desk));
  }
  expect(visited).toEqual(["Sheet1!H2", "Sheet1!W2", "Sheet1!W4", "Sheet1!H2"]);
});

test("goes on from where the user is, and comes from another sheet", async () => {
  const desk = await openWrong();
  desk.host.user.select("B3");
  await goToNextError(desk.session);
  expect(selected(desk)).toBe("Sheet1!W4");
  desk.host.user.addSheet("Other");
  desk.host.user.activateSheet("Other");
  await desk.settle();
  await goToNextError(desk.session);
  expect(selected(desk)).toBe("Sheet1!H2");
});

test("says when no cell is wrong", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  await goToNextError(desk.session);
  expect(desk.ready().notice).toEqual({ code: "no-next-error", params: {} });
});

test("says when there is no template", async () => {
  const desk = await openDesk();
  await goToNextError(desk.session);
  expect(desk.session.state()).toMatchObject({ notice: { code: "no-template" } });
});

test("checks first where cells are checked only when asked", async () => {
  const desk = await openDeals();
  await setLiveChecking(desk.session, "off");
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await desk.settle();
  await goToNextError(desk.session);
  expect(selected(desk)).toBe("Sheet1!W2");
});

test("says that the row is hidden by a filter", async () => {
  const desk = await openWrong();
  desk.host.user.filter(desk.active().tableName, "Deal Name", ["Second"]);
  await desk.settle();
  await goToNextError(desk.session);
  expect(selected(desk)).toBe("Sheet1!H2");
  expect(desk.ready().notice).toEqual({ code: "row-hidden", params: { row: 2 } });
});

test("jumps to the cell of a finding, to a header for one of the sheet", async () => {
  const desk = await openWrong();
  const [, , third] = desk.active().findings.filter(({ severity }) => severity === "error");
  if (third === undefined) throw new Error("no third error");
  await goToFinding(desk.session, third);
  expect(selected(desk)).toBe("Sheet1!W4");
  desk.host.user.insertColumns("F:F");
  await desk.settle();
  const [unknown] = desk.active().layoutFindings;
  if (unknown === undefined) throw new Error("no finding of the sheet");
  await goToFinding(desk.session, unknown);
  expect(selected(desk)).toBe("Sheet1!F1");
});

test("says when the cell of a finding is gone", async () => {
  const desk = await openWrong();
  const [finding] = desk.active().findings;
  if (finding === undefined) throw new Error("no finding");
  desk.host.user.deleteColumns("H:H");
  await desk.settle();
  await goToFinding(desk.session, finding);
  expect(desk.ready().notice).toEqual({ code: "finding-gone", params: {} });
});

test("works on the table that was chosen, where the sheet in front has none", async () => {
  const desk = await openWrong();
  await insertTemplate(desk.session, { edition: "2021" });
  desk.host.user.addSheet("Other");
  desk.host.user.activateSheet("Other");
  await desk.settle();
  const [first] = desk.ready().tables;
  selectTable(desk.session, first?.tableId ?? "");
  expect(desk.active().sheetName).toBe("Sheet1");
});
