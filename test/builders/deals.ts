// Deals for tests: valid but for what a test is about, and as many as wanted, the same ones every time.
import type { CellValue, Row } from "../../src/deals/cell";
import { readLayout } from "../../src/deals/layout";
import type { Layout } from "../../src/deals/layout";
import { templateHeaders } from "../../src/deals/template";

/** Cells by English header; what is not named is empty. */
export type Cells = Readonly<Partial<Record<string, CellValue>>>;

export const headers2021: readonly string[] = templateHeaders("2021");
export const headers2023: readonly string[] = templateHeaders("2023");

export function toLayout(headers: readonly CellValue[] = headers2021): Layout {
  return readLayout(headers).layout;
}

/** A new deal that asks Microsoft for no help. */
export function aNewDeal(cells: Cells = {}): Cells {
  return {
    "Deal Name": "Harbour analytics",
    "Customer Name": "Contoso Corporation",
    "Customer Address Line 1": "1 Quay Street",
    "Customer City": "Redmond",
    "Customer State": "WA",
    "Customer Postal Code": "98052",
    "Customer Country": "US",
    "Partner Referral Status": "New",
    "Partner Referral Substatus": "Accepted",
    "Estimated Deal Value": "40000",
    Currency: "USD",
    "Estimated Close Date": "01/30/2028",
    "Microsoft help required?": "No",
    "Share with Microsoft sales team": "Yes",
    "Consent to share Customer/Partner contact": "Yes",
    "Solution 1": "SOL-1234-PQRS, USD, 10, 100",
    "Team member 1": "Bob, Partner, 999999, bob.partner@contoso.com",
    ...cells,
  };
}

/** A new deal with Microsoft's help and all that it needs. */
export function aDealWithHelp(cells: Cells = {}): Cells {
  return aNewDeal({
    "Microsoft help required?": "Yes",
    "Share with Microsoft sales team": "",
    "What specific help from Microsoft?": "1",
    "Customer Contact First Name": "Ana",
    "Customer Contact Last Name": "Costa",
    "Customer Contact Phone number": "+1 425 555 0100",
    "Customer Contact Email Address": "ana@example.com",
    ...cells,
  });
}

/** A deal that Partner Center knows, active. */
export function anActiveDeal(cells: Cells = {}): Cells {
  return aNewDeal({
    "Engagement ID": "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee",
    "Referral ID": "ebacdkdc-0b84-4ac4-b4ea-5b2587d42cee",
    "Partner Referral Status": "Active",
    ...cells,
  });
}

export function toCells(cells: Cells, headers: readonly string[] = headers2021): Row {
  return headers.map((header) => cells[header] ?? "");
}

/** Numbers from 0 to 1, the same sequence for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const firstNames = [
  "Ana",
  "Bilal",
  "Chloé",
  "Dmitri",
  "Elif",
  "Femi",
  "Grace",
  "Hugo",
  "Ingrid",
  "José",
  "Kenji",
  "Léa",
];
const lastNames = ["Andersen", "Becker", "Costa", "Dubois", "Evans", "Fischer", "García", "Haddad", "Ito", "O'Brien"];
const companies = [
  "Harbour",
  "Société Nouvelle",
  "Northwind & Sons",
  "Étoile Métallerie",
  "Fabrikam",
  "山田商事",
  "Größe GmbH",
];
const products = ["analytics", "renewal", "migration", "security", "copilot"];
const places: readonly (readonly [string, string, string])[] = [
  ["Redmond", "98052", "US"],
  ["Springfield", "01104", "US"],
  ["Lyon", "69003", "FR"],
  ["Berlin", "10115", "DE"],
  ["Milano", "20121", "IT"],
  ["Toronto", "M5V 2T6", "CA"],
  ["Göteborg", "413 01", "SE"],
];
const currencies = ["USD", "EUR", "GBP", "SEK", "JPY", "INR", "CHF"];
const solutions = [
  "SOL-1234-PQRS, USD, 10, 100",
  "SOL-6115380-IPC, EUR",
  "SOL-34104-EBB",
  "SOL-2173-UYM, GBP, 99.5, 1",
];

function toGuid(random: () => number): string {
  const digits = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, "$1-$2-$3-$4-$5");
}

function someDeal(random: () => number, number: number): Cells {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const [city, postalCode, country] = pick(places);
  const customer = `${pick(companies)} ${number}`;
  const contact = pick(lastNames);
  const isNew = random() < 0.67;
  const help = random() < 0.5;
  const closing = pick(["Won", "Lost", "Declined"]);
  const isClosed = !isNew && random() < 0.4;
  const reason = closing === "Won" ? "" : String(1 + Math.floor(random() * 8));
  const member = pick(firstNames);
  return aNewDeal({
    ...(isNew ? {} : { "Engagement ID": toGuid(random), "Referral ID": toGuid(random) }),
    "Deal Name": `${customer} ${pick(products)}`,
    "Customer Name": customer.toUpperCase(),
    "Customer Address Line 1": `${number + 1} ${pick(lastNames)} Street`,
    "Customer City": city,
    "Customer State": "",
    "Customer Postal Code": postalCode,
    "Customer Country": country,
    "Customer D-U-N-S ID": random() < 0.5 ? String(100_000_000 + Math.floor(random() * 899_999_999)) : "",
    "Partner Referral Status": isNew ? "New" : isClosed ? "Closed" : "Active",
    "Partner Referral Substatus": isClosed ? closing : "Accepted",
    "Declined/Lost reason": isClosed ? reason : "",
    "Sales Stage": pick(["", "10", "20", "40", "60", "80"]),
    "Estimated Deal Value": String(30_000 + Math.floor(random() * 900_000)),
    Currency: pick(currencies),
    "Estimated Close Date": `${1 + Math.floor(random() * 12)}/${1 + Math.floor(random() * 28)}/${2027 + Math.floor(random() * 3)}`,
    "CRM ID": random() < 0.5 ? toGuid(random).slice(0, 12) : "",
    "Microsoft help required?": help ? "Yes" : "No",
    "Share with Microsoft sales team": help ? "" : pick(["Yes", "No"]),
    "Solution 1": pick(solutions),
    "Team member 1": `${member}, ${pick(lastNames)}, ${Math.floor(100_000 + random() * 1e8)}, member${number}@contoso.com`,
    ...(help
      ? {
          "What specific help from Microsoft?": String(1 + Math.floor(random() * 6)),
          "Customer Contact First Name": pick(firstNames),
          "Customer Contact Last Name": contact,
          "Customer Contact Phone number": `+1 425 555 ${1000 + Math.floor(random() * 9000)}`,
          "Customer Contact Email Address": `contact${number}@example.com`,
        }
      : {}),
  });
}

/** Rows of the 2021 template without an error, the same for the same number. */
export function manyDeals(count: number): readonly Row[] {
  const random = randomFrom(count);
  return Array.from({ length: count }, (_unused, number) => toCells(someDeal(random, number)));
}

const mistakes: readonly Cells[] = [
  { "Deal Name": "" },
  { "Customer Country": "United States" },
  { Currency: "US$" },
  { "Estimated Close Date": "31/12/2027" },
  { "Estimated Deal Value": "12,563" },
  { "Customer Contact Email Address": "bad" },
  { "Customer Contact Phone number": "call me" },
  { "Customer D-U-N-S ID": "1234" },
  { "Microsoft help required?": "Maybe" },
  { "Consent to share Customer/Partner contact": "No" },
  { "Partner Referral Substatus": "Won", "Partner Referral Status": "New" },
  { "Solution 1": ", USD, 10, 100" },
  { "Team member 1": "Bob, Partner" },
  { "Sales Stage": "Proposal" },
  { "Customer Name": "", "Customer City": "", "Solution 1": "", "Team member 1": "" },
];

/** The rows with a mistake in every second one, each kind of mistake as often as the others. */
export function withMistakes(rows: readonly Row[]): readonly Row[] {
  return rows.map((row, index) => {
    const wrong = index % 2 === 0 ? undefined : mistakes[Math.floor(index / 2) % mistakes.length];
    return wrong === undefined ? row : row.map((value, at) => wrong[headers2021[at] ?? ""] ?? value);
  });
}
