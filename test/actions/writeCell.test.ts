// A cell that is filled in beside the sheet is written into its row, wherever that stands, and never over an edit.
import { setCellHelp } from "../../src/actions/setCellHelp";
import { writeCell } from "../../src/actions/writeCell";
import type { CellWrite } from "../../src/actions/writeCell";
import { toColumnLetters } from "../../src/excel/area";
import { aNewDeal, anActiveDeal, headers2021 } from "../builders/deals";
import type { Cells } from "../builders/deals";
import { openDeals } from "./openDesk";
import type { Desk } from "./openDesk";

const columnOf = (header: string): string => toColumnLetters(headers2021.indexOf(header));
const solution = columnOf("Solution 1");
const postal = columnOf("Customer Postal Code");
const wrong = "SOL-1; USD";
const right = "SOL-1, USD";

async function openWith(...deals: readonly Cells[]): Promise<Desk> {
  const desk = await openDeals();
  desk.pasteDeals("A2", deals);
  await desk.settle();
  desk.host.counts.reset();
  return desk;
}

async function write(desk: Desk, cell: Partial<CellWrite> = {}): Promise<void> {
  const { tableId } = desk.active();
  await writeCell(desk.session, { tableId, row: 1, column: "Solution 1", before: wrong, after: right, ...cell });
  await desk.settle();
}

const noticeOf = (desk: Desk): string => desk.ready().notice?.code ?? "";

test("writes the cell, clears its error in the same go, and says so", async () => {
  const desk = await openWith(aNewDeal(), aNewDeal({ "Deal Name": "Second", "Solution 1": wrong }));
  expect(desk.errors()).toEqual(["3 Solution 1: solution-separator"]);
  await write(desk);
  expect(desk.valueOf(`${solution}3`)).toBe(right);
  expect(desk.valueOf("A3")).toBe("");
  expect(desk.errors()).toEqual([]);
  expect(desk.host.counts.syncs).toBe(2);
  expect(desk.ready().notice).toEqual({ code: "cell-saved", params: { header: "Solution 1", row: 3 } });
});

test("finds its row by what it held when it has moved before the write", async () => {
  const desk = await openWith(aNewDeal(), aNewDeal({ "Deal Name": "Second", "Solution 1": wrong }));
  const { session } = desk;
  const { tableId } = desk.active();
  desk.host.user.insertRows("2:2");
  await writeCell(session, { tableId, row: 1, column: "Solution 1", before: wrong, after: right });
  await desk.settle();
  expect(desk.valueOf(`${solution}4`)).toBe(right);
  expect(desk.valueOf(`${solution}3`)).toBe("SOL-1234-PQRS, USD, 10, 100");
});

test("finds its row by its Referral ID although the row was edited elsewhere", async () => {
  const desk = await openWith(aNewDeal(), anActiveDeal({ "Solution 1": wrong }));
  desk.host.user.type(`${columnOf("Notes")}3`, "call back");
  await write(desk);
  expect(desk.valueOf(`${solution}3`)).toBe(right);
  expect(desk.valueOf(`${columnOf("Notes")}3`)).toBe("call back");
});

test("does not write over what a user typed meanwhile, and says so", async () => {
  const desk = await openWith(aNewDeal(), anActiveDeal({ "Solution 1": wrong }));
  desk.host.user.type(`${solution}3`, "SOL-7");
  await write(desk);
  expect(desk.valueOf(`${solution}3`)).toBe("SOL-7");
  expect(noticeOf(desk)).toBe("cell-changed");
});

test("writes nothing where the row is gone", async () => {
  const desk = await openWith(aNewDeal(), anActiveDeal({ "Solution 1": wrong }));
  const { tableId } = desk.active();
  desk.host.user.deleteRows("3:3");
  await writeCell(desk.session, { tableId, row: 1, column: "Solution 1", before: wrong, after: right });
  await desk.settle();
  expect(noticeOf(desk)).toBe("finding-gone");
  expect(desk.valueOf(`${solution}2`)).toBe("SOL-1234-PQRS, USD, 10, 100");
});

test("a cell that holds the value already is left alone", async () => {
  const desk = await openWith(aNewDeal(), aNewDeal({ "Deal Name": "Second", "Solution 1": right }));
  await write(desk);
  expect(desk.host.counts.syncs).toBe(0);
  expect(noticeOf(desk)).toBe("cell-saved");
});

test("a text keeps its leading zeros, and the row's other cells keep what they hold", async () => {
  const desk = await openWith(aNewDeal(), aNewDeal({ "Deal Name": "Second", "Customer Country": "US" }));
  const before = headers2021.map((_header, at) => desk.valueOf(`${toColumnLetters(at)}3`));
  await write(desk, { column: "Customer Postal Code", before: "98052", after: "01234" });
  expect(desk.valueOf(`${postal}3`)).toBe("01234");
  expect(desk.formatOf(`${postal}3`)).toBe("@");
  const after = headers2021.map((_header, at) => desk.valueOf(`${toColumnLetters(at)}3`));
  expect(after.filter((value, at) => value !== before[at])).toEqual(["01234"]);
});

test("is one step of the user's undo", async () => {
  const desk = await openWith(aNewDeal(), aNewDeal({ "Deal Name": "Second", "Solution 1": wrong }));
  await write(desk);
  desk.host.user.undo();
  await desk.settle();
  expect(desk.valueOf(`${solution}3`)).toBe(wrong);
});

test("waits while deals are on their way", async () => {
  const desk = await openWith(aNewDeal(), aNewDeal({ "Deal Name": "Second", "Solution 1": wrong }));
  desk.session.core.remember({ pushing: true });
  await write(desk);
  expect(desk.valueOf(`${solution}3`)).toBe(wrong);
  expect(noticeOf(desk)).toBe("push-under-way");
});

test("the selected cell asks its question with its row and its findings, the same one until something changes", async () => {
  const desk = await openWith(aNewDeal(), aNewDeal({ "Deal Name": "Second", "Solution 1": wrong }));
  desk.host.user.select(`${solution}3`);
  await desk.settle();
  const question = desk.ready().cellQuestion;
  expect(question).toMatchObject({ row: 1, column: "Solution 1", pulled: null });
  expect(question?.findings.map(({ code }) => code)).toEqual(["solution-separator"]);
  setCellHelp(desk.session, "closed");
  expect(desk.ready().cellHelp).toBe("closed");
  expect(desk.ready().cellQuestion).toBe(question);
  await write(desk);
  expect(desk.ready().cellQuestion?.findings).toEqual([]);
  expect(desk.ready().selectedCell).toMatchObject({ value: right });
});
