// The same sheet in a French Excel: what was understood is what is shown, and nothing is damaged silently.
import { toColumnLetters } from "../../src/excel/area";
import { aNewDeal, headers2021, toCells } from "../builders/deals";
import { openDeals } from "./openDesk";
import type { Desk } from "./openDesk";

const serialOfFirstOfMay2027 = 46_508;

function letters(header: string): string {
  return toColumnLetters(headers2021.indexOf(header));
}

const date = letters("Estimated Close Date");
const value = letters("Estimated Deal Value");
const postalCode = letters("Customer Postal Code");

async function openInFrance(): Promise<Desk> {
  return openDeals({ locale: "fr-FR", language: "fr" });
}

test("a date typed as 01/05/2027 is the first of May, and is shown month first", async () => {
  const desk = await openInFrance();
  desk.pasteDeals("A2", [aNewDeal({ "Estimated Close Date": "" })]);
  desk.host.user.type(`${date}2`, "01/05/2027");
  await desk.settle();
  expect(desk.valueOf(`${date}2`)).toBe(serialOfFirstOfMay2027);
  expect(desk.shown(`${date}2`)).toBe("05/01/2027");
  expect(desk.valueOf("A2")).toBe("");
});

test("dates pasted from a CRM are read as the French read them", async () => {
  const desk = await openInFrance();
  desk.pasteDeals("A2", [aNewDeal({ "Estimated Close Date": "31/12/2027" })]);
  await desk.settle();
  expect(desk.shown(`${date}2`)).toBe("12/31/2027");
  expect(desk.errors()).toEqual([]);
});

test("postal codes keep their zeros, typed and pasted, in new rows too", async () => {
  const desk = await openInFrance();
  desk.pasteDeals("A2", [aNewDeal({ "Customer Postal Code": "01000" })]);
  desk.host.user.type(`${postalCode}500`, "02134");
  await desk.settle();
  expect([desk.valueOf(`${postalCode}2`), desk.valueOf(`${postalCode}500`)]).toEqual(["01000", "02134"]);
});

test("a decimal comma makes a number, and is shown with one", async () => {
  const desk = await openInFrance();
  desk.pasteDeals("A2", [aNewDeal()]);
  desk.host.user.type(`${value}2`, "40000,5");
  await desk.settle();
  expect(desk.valueOf(`${value}2`)).toBe(40_000.5);
  expect(desk.shown(`${value}2`)).toBe("40000,5");
  expect(desk.errors()).toEqual([]);
});

test("French words are understood, and Errors texts are French", async () => {
  const desk = await openInFrance();
  const deal = aNewDeal({
    "Partner Referral Status": "Nouveau",
    "Partner Referral Substatus": "Accepté",
    "Microsoft help required?": "Non",
    "Share with Microsoft sales team": "Oui",
    "Consent to share Customer/Partner contact": "oui",
    Currency: "Euro",
  });
  desk.host.user.paste("A2", [toCells(deal).map(String)], { plain: true });
  await desk.settle();
  expect(desk.errors()).toEqual(["2 Currency: currency-code"]);
  expect(desk.valueOf("A2")).toMatch(/^Currency : /u);
  expect(desk.painted(2)).toEqual(["Currency"]);
  expect(desk.offered(`${letters("Partner Referral Substatus")}2`)).toEqual(["Accepted", "Pending", "Received"]);
});
