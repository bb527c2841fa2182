// A row as a typed deal, and back.
import fc from "fast-check";
import { checkDeal } from "../../src/deals/checkDeal";
import { parseDeal, toRow } from "../../src/deals/deal";
import {
  aDealWithHelp,
  aNewDeal,
  anActiveDeal,
  headers2021,
  headers2023,
  manyDeals,
  toCells,
  toLayout,
} from "../builders/deals";

const layout = toLayout();

test("a row becomes values: numbers, days, codes, parts; blanks become null", () => {
  const headers = [...headers2021, "Solution 3"];
  const deal = parseDeal(
    toCells(
      aDealWithHelp({
        "Deal Name": " Harbour ",
        "Customer Country": "us",
        "Customer Postal Code": 98_052,
        "Customer D-U-N-S ID": "81466849",
        "Partner Referral Status": "nouveau",
        "Sales Stage": "40 - Developed",
        "Estimated Deal Value": "12563.50",
        "Estimated Close Date": "1/5/2028",
        "What specific help from Microsoft?": "Devis et licences",
        "Solution 3": "SOL-3,usd,,5",
      }),
      headers,
    ),
    toLayout(headers),
  );
  expect(deal).toMatchObject({
    engagementId: null,
    referralId: null,
    name: "Harbour",
    customerCountry: "US",
    customerPostalCode: "98052",
    customerDuns: "081466849",
    status: "New",
    substatus: "Accepted",
    reason: null,
    salesStage: 40,
    value: 12_563.5,
    currency: "USD",
    closeDate: "2028-01-05",
    helpRequired: "Yes",
    help: 4,
    share: null,
    consent: "Yes",
    solutions: [
      { id: "SOL-1234-PQRS", currency: "USD", price: 10, quantity: 100 },
      null,
      { id: "SOL-3", currency: "USD", price: null, quantity: 5 },
    ],
    team: [{ firstName: "Bob", lastName: "Partner", phone: "999999", email: "bob.partner@contoso.com" }],
    microsoftTeam: [],
    purchaseIntent: null,
  });
});

test("a deal becomes a row: dates as serial numbers, codes as numbers, words as Partner Center takes them", () => {
  const row = toRow(
    parseDeal(
      toCells(aNewDeal({ "Estimated Close Date": "1/5/2028", "Microsoft help required?": "non", "Sales Stage": 40 })),
      layout,
    ),
    layout,
  );
  const cell = (header: string): unknown => row[headers2021.indexOf(header)];
  expect([
    cell("Estimated Close Date"),
    cell("Microsoft help required?"),
    cell("Sales Stage"),
    cell("Estimated Deal Value"),
    cell("Errors"),
  ]).toEqual([46_757, "No", "40", 40_000, ""]);
});

test("a cell that is none of its kind is refused by name", () => {
  expect(() => parseDeal(toCells(aNewDeal({ "Estimated Close Date": "soon" })), layout)).toThrow(/closeDate/u);
  expect(() => parseDeal(toCells(aNewDeal({ "Partner Referral Status": "Open" })), layout)).toThrow(/status/u);
  expect(() => parseDeal(toCells(aNewDeal({ "Estimated Deal Value": "a lot" })), layout)).toThrow(/value/u);
});

test("every right row is a deal, and going there and back once more changes nothing", () => {
  const rows = [...manyDeals(200), toCells(anActiveDeal()), toCells(aDealWithHelp())];
  fc.assert(
    fc.property(fc.constantFrom(...rows), fc.boolean(), (row, is2023) => {
      const headers = is2023 ? headers2023 : headers2021;
      const sheet = toLayout(headers);
      const cells = Object.fromEntries(headers2021.map((header, index) => [header, row[index] ?? ""]));
      const wide = toCells(
        {
          ...cells,
          "Declined/Lost/Error reason": cells["Declined/Lost reason"] ?? "",
          "Marketplace Purchase Intent": "No",
        },
        headers,
      );
      const deal = parseDeal(wide, sheet);
      const back = toRow(deal, sheet);
      expect(parseDeal(back, sheet)).toEqual(deal);
      expect(toRow(parseDeal(back, sheet), sheet)).toEqual(back);
      expect(checkDeal(back, 0, sheet)).toEqual([]);
    }),
  );
});

test("any deal of typed values survives the sheet", () => {
  const text = fc.stringMatching(/^[A-Za-z0-9é][A-Za-z0-9é .-]{0,20}[A-Za-z0-9é]$/u);
  const deals = fc.record({
    name: text,
    value: fc.double({ min: 0, max: 1e9, noNaN: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
    closeDate: fc
      .date({ min: new Date("1900-03-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    reason: fc.integer({ min: 1, max: 8 }),
    salesStage: fc.integer({ min: 0, max: 100 }),
    solutions: fc.array(
      fc.record({
        id: fc.stringMatching(/^SOL-[0-9A-Z]{1,8}$/u),
        currency: fc.constantFrom("USD", "EUR", null),
        price: fc.option(fc.integer({ min: 0, max: 1e6 })),
        quantity: fc.option(fc.integer({ min: 0, max: 1e6 })),
      }),
      { minLength: 1, maxLength: 1 },
    ),
  });
  fc.assert(
    fc.property(deals, (values) => {
      const deal = { ...parseDeal(toCells(anActiveDeal()), layout), ...values };
      expect(parseDeal(toRow(deal, layout), layout)).toEqual(deal);
    }),
  );
});
