// A workbook that is opened again.
import { insertTemplate } from "../../src/actions/insertTemplate";
import { setErrorsLanguage } from "../../src/actions/setErrorsLanguage";
import { setLiveChecking } from "../../src/actions/setLiveChecking";
import { createHost } from "../../src/workbench/host/createHost";
import { aNewDeal } from "../builders/deals";
import { openDeals, openDesk } from "./openDesk";
import type { Desk } from "./openDesk";

const wrongCurrency = "Currency: “Euro” is not a current currency code. Write EUR";

async function reopen(desk: Desk, options: Parameters<typeof openDesk>[0] = {}): Promise<Desk> {
  const file = desk.host.save();
  await desk.session.stop();
  return openDesk({ ...options, openedAgain: file });
}

test("starts with the add-in and checks what is typed, without a click", async () => {
  const before = await openDeals();
  before.pasteDeals("A2", [aNewDeal()]);
  await before.settle();
  const host = createHost({ openedAgain: before.host.save() });
  expect(host.wantsRuntime).toBe(true);
  const desk = await reopen(before);
  expect(desk.active()).toMatchObject({ rows: 1, rowsWithErrors: 0, sheetName: "Sheet1" });
  desk.host.user.type("W2", "Euro");
  await desk.settle();
  expect(desk.valueOf("A2")).toBe(wrongCurrency);
  expect(desk.painted(2)).toEqual(["Currency"]);
  expect(desk.offered("R2")).toEqual(["Accepted", "Pending", "Received"]);
});

test("finds edits that were made while nobody listened", async () => {
  const before = await openDeals();
  before.pasteDeals("A2", [aNewDeal(), aNewDeal({ "Deal Name": "Second", Currency: "Euro" })]);
  await before.settle();
  before.host.faults.loseAllEvents = true;
  before.host.user.type("W2", "Euro");
  before.host.user.type("W3", "EUR");
  const desk = await reopen(before);
  expect([desk.valueOf("A2"), desk.valueOf("A3")]).toEqual([wrongCurrency, ""]);
});

test("takes three syncs at most, and writes nothing where nothing differs", async () => {
  const before = await openDeals();
  before.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await before.settle();
  const desk = await reopen(before);
  expect(desk.host.counts.syncs).toBe(3);
  expect(desk.host.workbook.undoLabels).toEqual([]);
});

test("remembers that it checks only when asked, and the language of the Errors texts", async () => {
  const before = await openDeals();
  await setLiveChecking(before.session, "off");
  await setErrorsLanguage(before.session, "fr");
  const desk = await reopen(before);
  expect(desk.ready()).toMatchObject({ live: "off", errorsLanguage: "fr" });
});

test("keeps the language of the first user's Errors texts for the second", async () => {
  const before = await openDeals({ language: "fr" });
  before.pasteDeals("A2", [aNewDeal({ Currency: "Euro" })]);
  await before.settle();
  const text = before.valueOf("A2");
  expect(text).toMatch(/^Currency : /u);
  const desk = await reopen(before, { language: "en" });
  desk.host.user.type("W2", "Euros");
  await desk.settle();
  expect(desk.valueOf("A2")).toMatch(/^Currency : /u);
  expect(desk.painted(2)).toEqual(["Currency"]);
});

test("a French user's lists are no reason to rewrite those of an English one", async () => {
  const before = await openDeals({ language: "fr" });
  const desk = await reopen(before, { language: "en" });
  expect(desk.offered("AC2")?.[3]).toBe("4 - Devis et licences");
  expect(desk.host.workbook.undoLabels).toEqual([]);
});

test("a workbook without deals costs one sync, and takes a template", async () => {
  const desk = await openDesk();
  expect(desk.host.counts.syncs).toBe(1);
  expect(desk.session.state().phase).toBe("no-template");
  await insertTemplate(desk.session, { edition: "2021" });
  expect(desk.session.state().phase).toBe("ready");
});

test("a stopped session hears nothing any more", async () => {
  const desk = await openDeals();
  await desk.session.stop();
  desk.host.counts.reset();
  desk.host.user.type("D2", "alone");
  await desk.settle();
  expect(desk.host.counts.syncs).toBe(0);
});
