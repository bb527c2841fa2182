// The user's undo list, in both ways in which Excel keeps it.
import { recheck } from "../../src/actions/recheck";
import { toColumnLetters } from "../../src/excel/area";
import { aNewDeal, anActiveDeal, headers2021 } from "../builders/deals";
import { openDeals } from "./openDesk";
import type { Desk } from "./openDesk";

const currency = toColumnLetters(headers2021.indexOf("Currency"));
const notes = toColumnLetters(headers2021.indexOf("Notes"));
const wrongCurrency = "Currency: “Euro” is not a current currency code. Write EUR";

async function openFilled(options: Parameters<typeof openDeals>[0] = {}): Promise<Desk> {
  const desk = await openDeals({ excelApi: "1.19", ...options });
  desk.pasteDeals("A2", [aNewDeal()]);
  await desk.settle();
  return desk;
}

async function press(desk: Desk, times = 1): Promise<void> {
  for (let count = 0; count < times; count += 1) {
    desk.host.user.undo();
    await desk.settle();
  }
}

test("one Ctrl+Z brings back an edit that changed no Errors text", async () => {
  const desk = await openFilled();
  desk.host.user.type(`${notes}2`, "call back");
  await desk.settle();
  await press(desk);
  expect(desk.valueOf(`${notes}2`)).toBe("");
});

test("two bring back an edit that changed one, and nothing loops", async () => {
  const desk = await openFilled();
  desk.host.user.type(`${currency}2`, "Euro");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
  await press(desk);
  expect([desk.valueOf("A2"), desk.valueOf(`${currency}2`)]).toEqual(["", "Euro"]);
  await press(desk);
  expect([desk.valueOf("A2"), desk.valueOf(`${currency}2`)]).toEqual(["", "USD"]);
  desk.host.counts.reset();
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(0);
});

test("an undo that takes back only Errors is left alone when the row is left and when the pane is looked at", async () => {
  const desk = await openFilled();
  desk.host.user.type(`${currency}2`, "Euro");
  await desk.settle();
  await press(desk);
  desk.host.user.select("D2");
  desk.host.user.select("D9");
  await desk.settle();
  await recheck(desk.session);
  expect(desk.valueOf("A2")).toBe("");
  await press(desk);
  expect(desk.valueOf(`${currency}2`)).toBe("USD");
});

test("the next edit of the row says again what is wrong with it", async () => {
  const desk = await openFilled();
  desk.host.user.type(`${currency}2`, "Euro");
  await desk.settle();
  await press(desk);
  desk.host.user.type(`${notes}2`, "call back");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
});

test("one record of ours stands for all the rows that an edit tells on", async () => {
  const desk = await openFilled();
  desk.pasteDeals("A2", [anActiveDeal(), aNewDeal(), anActiveDeal({ "Deal Name": "Third" })]);
  await desk.settle();
  desk.host.user.type("C4", "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cef");
  await desk.settle();
  expect([desk.valueOf("A2"), desk.valueOf("A4")]).toEqual(["", ""]);
  await press(desk, 2);
  expect(desk.valueOf("C4")).toBe("ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee");
  expect(desk.valueOf("A2")).toContain("Referral ID");
});

test("redo brings the edit and its Errors text back", async () => {
  const desk = await openFilled();
  desk.host.user.type(`${currency}2`, "Euro");
  await desk.settle();
  await press(desk, 2);
  desk.host.user.redo();
  await desk.settle();
  expect([desk.valueOf("A2"), desk.valueOf(`${currency}2`)]).toEqual([wrongCurrency, "Euro"]);
});

test("where writes of an add-in clear the list, only a write costs it, and the pane says so", async () => {
  const desk = await openFilled({ undo: "cleared-by-writes", excelApi: "1.15" });
  expect(desk.ready().undoKept).toBe(false);
  desk.host.user.type(`${notes}2`, "call back");
  await desk.settle();
  await press(desk);
  expect(desk.valueOf(`${notes}2`)).toBe("");
  desk.host.user.type(`${currency}2`, "Euro");
  await desk.settle();
  await press(desk);
  expect(desk.valueOf(`${currency}2`)).toBe("Euro");
});

test("where Excel keeps the list for add-ins, nothing is said", async () => {
  const desk = await openFilled();
  expect(desk.ready().undoKept).toBe(true);
});
