// The session knows which cell of a deal table is selected, without reading anything for it.
import { validateDeals } from "../../src/actions/validateDeals";
import { toColumnLetters } from "../../src/excel/area";
import { aNewDeal, headers2021 } from "../builders/deals";
import { openDeals } from "./openDesk";
import type { Desk } from "./openDesk";

const currency = toColumnLetters(headers2021.indexOf("Currency"));

async function openTwoDeals(): Promise<Desk> {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal(), aNewDeal({ "Deal Name": "Second", Currency: "Euro" })]);
  await desk.settle();
  return desk;
}

async function select(desk: Desk, address: string): Promise<void> {
  desk.host.user.select(address);
  await desk.settle();
}

test("knows the selected cell with the value that was checked", async () => {
  const desk = await openTwoDeals();
  await select(desk, `${currency}3`);
  const { tableId } = desk.active();
  expect(desk.ready().selectedCell).toEqual({ tableId, row: 1, column: "Currency", value: "Euro" });
});

test("follows the value of the selected cell when it is edited", async () => {
  const desk = await openTwoDeals();
  await select(desk, `${currency}3`);
  desk.host.user.type(`${currency}3`, "EUR");
  await select(desk, `${currency}3`);
  expect(desk.ready().selectedCell).toMatchObject({ row: 1, column: "Currency", value: "EUR" });
});

test("takes the uppermost of several cells of one column", async () => {
  const desk = await openTwoDeals();
  await select(desk, `${currency}2:${currency}3`);
  expect(desk.ready().selectedCell).toMatchObject({ row: 0, column: "Currency" });
  await select(desk, `${currency}:${currency}`);
  expect(desk.ready().selectedCell).toMatchObject({ row: 0, column: "Currency" });
});

test.each(["A2:B2", "2:2", "A1", "A900", "ZZ2"])("knows no cell where %s is selected", async (address) => {
  const desk = await openTwoDeals();
  await select(desk, `${currency}3`);
  await select(desk, address);
  expect(desk.ready().selectedCell).toBeNull();
});

test("reads nothing for a move within a row", async () => {
  const desk = await openTwoDeals();
  await select(desk, `${currency}3`);
  desk.host.counts.reset();
  await select(desk, "B3");
  expect(desk.ready().selectedCell).toMatchObject({ column: "Engagement ID" });
  expect(desk.host.counts.syncs).toBe(0);
});

test("tells nobody of a selection that comes to the same cell, or to none as before", async () => {
  const desk = await openTwoDeals();
  await select(desk, `${currency}2`);
  const before = desk.ready();
  await select(desk, `${currency}2:${currency}3`);
  expect(desk.ready().selectedCell).toBe(before.selectedCell);
  await select(desk, "A1");
  const none = desk.session.state();
  desk.session.core.select({ sheetId: desk.active().sheetId, areas: [{ row: 0, column: 0, rows: 1, columns: 3 }] });
  expect(desk.session.state()).toBe(none);
});

test("keeps the selected cell as it is through a check that changes nothing of it", async () => {
  const desk = await openTwoDeals();
  await select(desk, `${currency}3`);
  const before = desk.ready().selectedCell;
  await validateDeals(desk.session);
  expect(desk.ready().selectedCell).toBe(before);
});

test("forgets the cell with its table", async () => {
  const desk = await openTwoDeals();
  await select(desk, `${currency}3`);
  const { memory } = desk.session.core;
  desk.session.core.remember({ tables: new Map() });
  expect(desk.session.core.memory.selectedCell).toBeNull();
  desk.session.core.remember({ tables: memory.tables });
  expect(desk.session.core.memory.selectedCell).toMatchObject({ row: 1, column: "Currency" });
});
