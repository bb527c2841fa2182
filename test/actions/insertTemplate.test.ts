// One click, and the template stands in the sheet.
import { insertTemplate } from "../../src/actions/insertTemplate";
import { templateHeaders } from "../../src/deals/template";
import { columnWidths } from "../../src/excel/columnWidths";
import { templateRows } from "../../src/excel/insertTemplate";
import { readOnlyFill } from "../../src/excel/writeRules";
import { validationAt } from "../../src/workbench/host/model/validation/validationAt";
import { openDeals, openDesk } from "./openDesk";

test("stands in the active sheet where that is empty, as a table with the exact headers", async () => {
  const { host, ready } = await openDeals();
  const [table] = host.workbook.tables;
  expect(table?.sheet.name).toBe("Sheet1");
  expect(table?.columns.map(({ name }) => name)).toEqual(templateHeaders("2021"));
  expect(table?.bodyArea).toEqual({ row: 1, column: 0, rows: templateRows, columns: 34 });
  expect(ready().notice).toEqual({ code: "template-inserted", params: { sheet: "Sheet1", edition: "2021" } });
});

test("takes two syncs with lists sheet, event registration and start-up behaviour", async () => {
  const desk = await openDesk();
  desk.host.counts.reset();
  await insertTemplate(desk.session, { edition: "2021" });
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(2);
  expect(desk.host.workbook.startup).toBe("load");
  expect(desk.reported).toEqual([]);
});

test("inserts the edition of 2023 with its 54 columns", async () => {
  const { host, active } = await openDeals({ edition: "2023" });
  expect(host.workbook.tables[0]?.columns.map(({ name }) => name)).toEqual(templateHeaders("2023"));
  expect(active().edition).toBe("2023");
});

test("goes to a new sheet with a free name where the active sheet holds something", async () => {
  const desk = await openDesk();
  desk.host.user.addSheet("deals");
  desk.host.user.activateSheet("deals");
  desk.host.user.type("B2", "my own notes");
  await desk.settle();
  await insertTemplate(desk.session, { edition: "2021" });
  await desk.settle();
  expect(desk.host.workbook.activeSheet.name).toBe("Deals 2");
  expect(desk.valueOf("deals!B2")).toBe("my own notes");
  await insertTemplate(desk.session, { edition: "2021" });
  expect(desk.host.workbook.activeSheet.name).toBe("Deals 3");
  expect(desk.ready().tables.map(({ sheetName }) => sheetName)).toEqual(["Deals 2", "Deals 3"]);
  expect(desk.active().sheetName).toBe("Deals 3");
});

test("looks at the sheet again where something was typed since, and loses nothing", async () => {
  const desk = await openDesk();
  desk.host.user.type("A1", "typed");
  await desk.settle();
  await insertTemplate(desk.session, { edition: "2021" });
  expect(desk.valueOf("Sheet1!A1")).toBe("typed");
  expect(desk.host.workbook.activeSheet.name).toBe("Deals");
});

test("moves cells down whose event was lost, instead of writing over them", async () => {
  const desk = await openDesk();
  desk.host.faults.loseAllEvents = true;
  desk.host.user.type("C3", "typed unseen");
  await desk.settle();
  await insertTemplate(desk.session, { edition: "2021" });
  expect(desk.valueOf(`Sheet1!C${templateRows + 4}`)).toBe("typed unseen");
  expect(desk.valueOf("Sheet1!C3")).toBe("");
  expect(desk.ready().notice).toEqual({ code: "cells-moved-down", params: { sheet: "Sheet1" } });
});

test("goes to a new sheet where the empty one is protected", async () => {
  const desk = await openDesk();
  desk.host.user.protect();
  desk.host.user.addSheet("Other");
  desk.host.user.activateSheet("Sheet1");
  await desk.settle();
  await insertTemplate(desk.session, { edition: "2021" });
  expect(desk.host.workbook.activeSheet.name).toBe("Deals");
});

test("finds another name where a sheet was renamed to it, of which Excel tells nobody", async () => {
  const desk = await openDesk();
  desk.host.user.type("A1", "not empty");
  desk.host.user.addSheet("Notes");
  desk.host.user.activateSheet("Sheet1");
  await desk.settle();
  desk.host.user.renameSheet("Notes", "Deals");
  await insertTemplate(desk.session, { edition: "2021" });
  expect(desk.host.workbook.activeSheet.name).toBe("Deals 2");
});

test("inserts once where the button is clicked twice", async () => {
  const desk = await openDesk();
  await Promise.all([
    insertTemplate(desk.session, { edition: "2021" }),
    insertTemplate(desk.session, { edition: "2021" }),
  ]);
  expect(desk.host.workbook.tables).toHaveLength(1);
});

test("formats whole columns, so that what is typed below later keeps its zeros and its dates", async () => {
  const { formatOf } = await openDeals();
  expect(formatOf("J5000")).toBe("@");
  expect(formatOf("X2")).toBe("mm\\/dd\\/yyyy");
  expect(formatOf("X5000")).toBe("mm\\/dd\\/yyyy");
  expect(formatOf("V5000")).toBe("General");
});

test("has help on every header, within the lengths that Excel takes, and none on the cells below", async () => {
  const { host } = await openDeals({ edition: "2023", language: "fr" });
  const { activeSheet } = host.workbook;
  const prompts = templateHeaders("2023").map((_, column) => validationAt(activeSheet, 0, column)?.rule.prompt);
  for (const prompt of prompts) {
    expect(prompt?.show).toBe(true);
    expect(prompt?.title.length).toBeGreaterThan(0);
    expect(prompt?.title.length).toBeLessThanOrEqual(32);
    expect(prompt?.text.length).toBeLessThanOrEqual(255);
  }
  expect(validationAt(activeSheet, 1, 3)?.rule.prompt.text ?? "").toBe("");
});

test("offers choices before anything is typed, and refuses nothing else", async () => {
  const { host, offered } = await openDeals();
  expect(offered("Q2")).toEqual(["New", "Active", "Closed"]);
  expect(offered("AB2")).toEqual(["Yes", "No"]);
  expect(offered("K2")).toHaveLength(249);
  expect(offered("K2")).toContain("FR");
  expect(offered(`W${templateRows + 1}`)).toContain("EUR");
  expect(offered("AC2")?.[3]).toBe("4 - Quotes and licensing");
  expect(offered("D2")).toBeNull();
  expect(validationAt(host.workbook.activeSheet, 1, 16)?.rule.alert.show).toBe(false);
});

test("offers the substatuses of the row's status, in whatever spelling that stands there", async () => {
  const { host, offered } = await openDeals();
  expect(offered("R2")).toEqual(["Accepted", "Pending", "Received", "Won", "Lost", "Declined"]);
  host.user.type("Q2", "New");
  host.user.type("Q3", " clôturé ");
  host.user.type("Q4", "Active");
  expect(offered("R2")).toEqual(["Accepted", "Pending", "Received"]);
  expect(offered("R3")).toEqual(["Won", "Lost", "Declined"]);
  expect(offered("R4")).toEqual(["Accepted"]);
});

test("offers the reasons that belong to the substatus, and none where it needs none", async () => {
  const { host, offered } = await openDeals({ edition: "2023" });
  host.user.type("R2", "Perdu");
  host.user.type("R3", "Error");
  host.user.type("R4", "Won");
  expect(offered("T2")?.[5]).toBe("6 - Proposed timeline was too short");
  expect(offered("T3")?.[6]).toBe("7 - Test referral");
  expect((offered("T4") ?? []).filter((item) => item !== "")).toEqual([]);
});

test("offers words in the user's language, codes with their numbers", async () => {
  const { offered } = await openDeals({ language: "fr" });
  expect(offered("AC2")?.[3]).toBe("4 - Devis et licences");
  expect(offered("Q2")).toEqual(["New", "Active", "Closed"]);
});

test("keeps its lists on one very hidden sheet for all tables and editions", async () => {
  const desk = await openDeals();
  await insertTemplate(desk.session, { edition: "2023" });
  await desk.settle();
  expect(desk.host.workbook.sheets.map(({ name, state }) => [name, state.visibility])).toEqual([
    ["Sheet1", "visible"],
    ["CoSellLists", "veryHidden"],
    ["Deals", "visible"],
  ]);
  expect(desk.offered("Deals!W2")).toEqual(desk.offered("Sheet1!W2"));
});

test("keeps the header in view up to the deal's name, and shows which columns Partner Center fills", async () => {
  const { host } = await openDeals();
  const { activeSheet } = host.workbook;
  expect(activeSheet.state.frozen).toEqual({ rows: 1, columns: 4 });
  expect(activeSheet.styleAt(1, 0).fill).toBe(readOnlyFill);
  expect(activeSheet.styleAt(1, 18).fill).toBe(readOnlyFill);
  expect(activeSheet.styleAt(1, 3).fill).toBeNull();
  expect(activeSheet.columnWidth(0)).toBe(columnWidths.errors);
  expect(activeSheet.state.protection).toBeNull();
});

test("is there and checked although Excel does not start the add-in with the workbook", async () => {
  const desk = await openDesk();
  desk.host.faults.refuses.set("AppRuntimePersistenceService.setAppRuntimeStartState", { code: "ApiNotAvailable" });
  await insertTemplate(desk.session, { edition: "2021" });
  expect(desk.ready().notice?.code).toBe("template-inserted");
  expect(desk.reported).toHaveLength(1);
});
