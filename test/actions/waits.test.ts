// A cell is being edited, or Excel is busy, while something is due.
import { insertTemplate } from "../../src/actions/insertTemplate";
import { validateDeals } from "../../src/actions/validateDeals";
import { aNewDeal, manyDeals } from "../builders/deals";
import { openDeals, openDesk } from "./openDesk";
import type { Desk } from "./openDesk";
import { until } from "../until";

/** Until the session has tried as often as it does by itself, waits for the cell to be left, and says so. */
function untilItWaits({ waits, session }: Desk): Promise<void> {
  return until(() => {
    const state = session.state();
    return waits.includes(3_000) && state.phase === "ready" && state.notice !== null;
  });
}

const wrongCurrency = "Currency: “Euro” is not a current currency code. Write EUR";

test("a check that comes while a cell is being edited is tried again after 300 ms, 1 s and 3 s", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  desk.host.faults.busyCalls = 2;
  await desk.settle();
  expect(desk.waits.filter((ms) => ms >= 300)).toEqual([300, 1_000]);
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
  expect(desk.ready().notice).toBeNull();
});

test("after that it waits until the cell is left, and the pane says so", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  desk.host.user.startTyping("D9", "half a na");
  await untilItWaits(desk);
  expect(desk.waits.filter((ms) => ms >= 300)).toEqual([300, 1_000, 3_000]);
  expect(desk.valueOf("A2")).toBe("");
  expect(desk.ready().notice).toEqual({ code: "cell-being-edited", params: {} });
  desk.host.user.finishTyping("half a name");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
  expect(desk.valueOf("A9")).toContain("Customer Name");
  expect(desk.ready().notice).toBeNull();
});

test("a check that was waiting is done too when the user presses Escape", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  desk.host.user.startTyping("D9", "half a na");
  await untilItWaits(desk);
  desk.host.user.cancelTyping();
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
});

test("what the user asks for runs as soon as the cell is left", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await desk.settle();
  desk.host.user.startTyping("D9", "half");
  const asked = validateDeals(desk.session);
  await until(() => desk.ready().busy?.task === "checking");
  desk.host.user.cancelTyping();
  await asked;
  expect(desk.ready().notice).toEqual({ code: "checked", params: { rows: 1, rowsWithErrors: 1 } });
});

test("a keystroke during our write is not lost, and is checked as well", async () => {
  const desk = await openDeals();
  desk.host.faults.typingDuringWrite = { address: "W3", text: "Euro" };
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" }), aNewDeal({ "Deal Name": "Second" })]);
  await desk.settle();
  if (desk.host.workbook.edit !== null) desk.host.user.finishTyping();
  await desk.settle();
  expect(desk.valueOf("W3")).toBe("Euro");
  expect([desk.valueOf("A2"), desk.valueOf("A3")]).toEqual([wrongCurrency, wrongCurrency]);
});

test("Excel that is busy for a moment is asked again", async () => {
  const desk = await openDeals();
  desk.host.faults.refuses.set("Table.id", { code: "ActivityLimitReached", times: 1 });
  desk.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
});

test("a refusal of another kind is told by its code and harms nothing", async () => {
  const desk = await openDesk();
  desk.host.faults.refuses.set("TableCollection.add", { code: "GeneralException" });
  await insertTemplate(desk.session, { edition: "2021" });
  expect(desk.session.state()).toMatchObject({
    phase: "no-template",
    busy: null,
    notice: { code: "excel-refused", params: { code: "GeneralException" } },
  });
});

test("a table too large for one answer is read and written in blocks", async () => {
  const desk = await openDeals();
  desk.host.faults.responseLimit = 200_000;
  desk.host.faults.requestLimit = 300_000;
  const rows = manyDeals(600).map((row) => row.map((value, at) => (at === 22 ? "Euro" : String(value))));
  desk.host.user.paste("A2", rows, { plain: true });
  await desk.settle();
  expect(desk.active()).toMatchObject({ rows: 600, rowsWithErrors: 600 });
  expect([desk.valueOf("A2"), desk.valueOf("A601")]).toEqual([wrongCurrency, wrongCurrency]);
  await validateDeals(desk.session);
  expect(desk.ready().notice).toEqual({ code: "checked", params: { rows: 600, rowsWithErrors: 600 } });
});

test("a row that is too large alone is told of, not tried for ever", async () => {
  const desk = await openDeals();
  desk.pasteDeals("A2", [aNewDeal({ Notes: "n".repeat(30_000) })]);
  await desk.settle();
  desk.host.faults.responseLimit = 20_000;
  await validateDeals(desk.session);
  expect(desk.ready().notice).toEqual({ code: "table-too-large", params: { table: "Table1" } });
});
