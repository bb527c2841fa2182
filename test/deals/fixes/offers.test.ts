// What is offered for the labelled mistakes, and that a repair never makes a row worse.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { checkDeal } from "../../../src/deals/checkDeal";
import { checkDeals } from "../../../src/deals/checkDeals";
import { readCsv } from "../../../src/deals/csv/readCsv";
import type { Finding } from "../../../src/deals/finding";
import { planRepairs } from "../../../src/deals/fixes/planRepairs";
import { applyEdits, toOffer } from "../../../src/deals/fixes/toOffer";
import { readLayout } from "../../../src/deals/layout";
import { aNewDeal, anActiveDeal, manyDeals, toCells, toLayout, withMistakes } from "../../builders/deals";
import type { Cells } from "../../builders/deals";

const folder = join(__dirname, "../../../../shared/cases");
const layout = toLayout();

function offersOf(cells: Cells): readonly unknown[] {
  const row = toCells(cells);
  return checkDeal(row, 0, layout).map((finding) => {
    const offer = toOffer(finding, row, layout);
    const choices = offer?.choices.map((edits) => edits.map(({ column, after }) => [column, after]));
    return [finding.column, offer?.certain ?? null, choices ?? null];
  });
}

/** What has one sensible repair among the labelled mistakes: the record with the header as 1, the column, what is to stand there. */
const sensible: readonly (readonly [record: number, column: string, after: unknown])[] = [
  [22, "Customer Country", "US"],
  [24, "Customer Country", "US"],
  [27, "Currency", "USD"],
  [29, "Estimated Close Date", 46_752],
  [32, "Estimated Deal Value", 12_563],
  [56, "Partner Referral Substatus", "Accepted"],
  [57, "Partner Referral Substatus", "Accepted"],
  // A reason cannot be guessed: all eight are offered.
  [53, "Declined/Lost reason", "1"],
];

/** Mistakes of which only their user knows what was meant. */
const nobodyKnows: readonly (readonly [record: number, column: string])[] = [
  [2, "Deal Name"],
  [3, "Customer Name"],
  [5, "Customer Address Line 1"],
  [7, "Customer City"],
  [9, "Customer Country"],
  [10, "Estimated Deal Value"],
  [11, "Currency"],
  [13, "Estimated Close Date"],
  [15, "Consent to share Customer/Partner contact"],
  [16, "Solution 1"],
  [17, "Team member 1"],
  [18, "Microsoft help required?"],
  [34, "Estimated Deal Value"],
  [38, "Customer Contact Email Address"],
  [40, "Customer Contact Phone number"],
  [41, "Customer D-U-N-S ID"],
  [44, "Microsoft help required?"],
  [48, "Consent to share Customer/Partner contact"],
  [50, "Customer Contact Email Address"],
  [58, "Solution 1"],
  [59, "Team member 1"],
  [61, "Sales Stage"],
  [63, "Referral ID"],
  [64, "Referral ID"],
  [65, "Referral ID"],
];

/** Mistakes that several values would mend: they are offered as a choice. */
const toChoose: readonly (readonly [record: number, column: string])[] = [
  [19, "Partner Referral Status"],
  [20, "Partner Referral Substatus"],
  [51, "Share with Microsoft sales team"],
];

test("every labelled mistake with one sensible repair is offered it, where the file is present", () => {
  if (!existsSync(join(folder, "mistakes.csv"))) {
    expect(existsSync(folder)).toBe(false);
    return;
  }
  const { headers, rows } = readCsv(readFileSync(join(folder, "mistakes.csv")));
  const { layout: sheet } = readLayout(headers);
  const errors = checkDeals(rows, sheet).filter(({ severity }) => severity === "error");
  const told = errors.map((finding): readonly [number, string, readonly unknown[]] => {
    const offer = toOffer(finding, rows[finding.row ?? 0] ?? [], sheet);
    return [(finding.row ?? 0) + 2, finding.column ?? "", (offer?.choices ?? []).map(([{ after }]) => after)];
  });
  const offered = told.filter(([, , after]) => after.length > 0);
  expect(sensible.filter(([record, column, after]) => !isOffered(offered, { record, column, after }))).toEqual([]);
  const none = told.filter(([, , after]) => after.length === 0).map(([record, column]) => [record, column]);
  expect(none).toEqual(nobodyKnows);
  const choices = offered.filter(([, column, after]) => after.length > 1 && column !== "Declined/Lost reason");
  expect(choices.map(([record, column]) => [record, column])).toEqual(toChoose);
  expect(told).toHaveLength(sensible.length + nobodyKnows.length + toChoose.length);
});

function isOffered(
  offered: readonly (readonly [number, string, readonly unknown[]])[],
  wanted: { readonly record: number; readonly column: string; readonly after: unknown },
): boolean {
  return offered.some(
    ([record, column, after]) => record === wanted.record && column === wanted.column && after[0] === wanted.after,
  );
}

test("no repair is offered for a valid deal", () => {
  const file = join(folder, "valid.csv");
  const { headers, rows } = existsSync(file)
    ? readCsv(readFileSync(file))
    : { headers: layout.columns.map(({ header }) => header), rows: manyDeals(500) };
  const { layout: sheet } = readLayout(headers);
  const findings = checkDeals(rows, sheet);
  expect(rows).toHaveLength(500);
  expect(planRepairs({ findings, rows, layout: sheet, context: {} })).toEqual([]);
});

const spoilt: Readonly<Record<string, readonly (string | number)[]>> = {
  "Deal Name": [" Harbour ", "Har\u00a0bour", "Har\u0007bour", ""],
  "Customer Country": ["United States", "USA", "us", "Allemagne", "Atlantis", ""],
  "Customer D-U-N-S ID": [81_466_849, "12-345-6789", "1234"],
  "Customer Contact Phone number": ["Tel: +1 425 555 0100", "+1–425–555–0100", "call me"],
  "Customer Contact Email Address": ["mailto:ann@contoso.com", "ann@contoso,com", "ann (at) contoso.com", "bad"],
  "Partner Referral Status": ["new", "Nouveau", "Active", "Closed", ""],
  "Partner Referral Substatus": ["accepted", "Won", "Lost", "Declined", ""],
  "Estimated Deal Value": ["12,563 €", "USD 1.200,50", "1 200", "a lot", ""],
  Currency: ["US$", "eur", "€", ""],
  "Estimated Close Date": ["31/12/2027", "2027-12-31", "03-04-2027", "3.4.27", "soon", ""],
  "Declined/Lost reason": ["", "Customer did not respond", "99"],
  "Microsoft help required?": ["no", "n", "Maybe"],
  "Sales Stage": ["20 %", 0.2, "Proposal"],
};

test("no repair leaves an error that its row did not have, over generated rows", () => {
  const cell = fc
    .constantFrom(...Object.keys(spoilt))
    .chain((column) => fc.constantFrom(...(spoilt[column] ?? [])).map((value): Cells => ({ [column]: value })));
  const deal = fc.tuple(fc.boolean(), fc.array(cell, { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(deal, ([isNew, wrong]) => {
      const row = toCells(Object.assign({}, isNew ? aNewDeal() : anActiveDeal(), ...wrong) as Cells);
      const before = checkDeal(row, 0, layout);
      for (const finding of before) {
        for (const edits of toOffer(finding, row, layout)?.choices ?? []) {
          const after = checkDeal(applyEdits(row, layout, edits), 0, layout);
          expect(after.filter(isError).filter(({ column }) => !wrongColumns(before).has(column))).toEqual([]);
          expect(after.some(({ column, code }) => column === finding.column && code === finding.code)).toBe(false);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("each repair of generated mistakes leaves no error behind in its cell", () => {
  const rows = withMistakes(manyDeals(60));
  const findings = checkDeals(rows, layout);
  for (const { repairs } of planRepairs({ findings, rows, layout, context: {} })) {
    for (const { row, choices } of repairs) {
      const [[edit]] = choices;
      const after = checkDeal(applyEdits(rows[row] ?? [], layout, choices[0]), row, layout);
      expect(after.filter(isError).filter(({ column }) => column === edit.column)).toEqual([]);
    }
  }
});

function isError({ severity }: Finding): boolean {
  return severity === "error";
}

function wrongColumns(findings: readonly Finding[]): ReadonlySet<string | null> {
  return new Set(findings.filter(isError).map(({ column }) => column));
}

test("an amount that names its currency fills the blank currency beside it", () => {
  expect(offersOf(aNewDeal({ "Estimated Deal Value": "12 563 €", Currency: "" }))).toEqual([
    [
      "Estimated Deal Value",
      true,
      [
        [
          ["Estimated Deal Value", 12_563],
          ["Currency", "EUR"],
        ],
      ],
    ],
    ["Currency", null, null],
  ]);
});

test("an amount with a currency beside it leaves one that is filled alone, and a sign that several share", () => {
  expect(offersOf(aNewDeal({ "Estimated Deal Value": "12 563 €", Currency: "USD" }))).toEqual([
    ["Estimated Deal Value", true, [[["Estimated Deal Value", 12_563]]]],
  ]);
  expect(offersOf(aNewDeal({ "Estimated Deal Value": "$ 12 563", Currency: "" }))).toEqual([
    ["Estimated Deal Value", true, [[["Estimated Deal Value", 12_563]]]],
    ["Currency", null, null],
  ]);
});

test("a lost deal without a reason is offered all reasons", () => {
  const offers = offersOf(
    anActiveDeal({
      "Partner Referral Status": "Closed",
      "Partner Referral Substatus": "Lost",
      "Declined/Lost reason": "",
    }),
  );
  expect(offers).toEqual([
    [
      "Declined/Lost reason",
      false,
      ["1", "2", "3", "4", "5", "6", "7", "8"].map((code) => [["Declined/Lost reason", code]]),
    ],
  ]);
});

test("whether a customer consents is never proposed", () => {
  const consent = "Consent to share Customer/Partner contact";
  for (const value of ["", "Maybe", "No"]) {
    expect(offersOf(aNewDeal({ [consent]: value }))).toEqual([[consent, null, null]]);
  }
});

function repairsOfDates(...dates: readonly string[]): readonly unknown[] {
  const rows = dates.map((date) => toCells(aNewDeal({ "Estimated Close Date": date, "Deal Name": `Deal ${date}` })));
  const findings = checkDeals(rows, layout).filter(({ column }) => column === "Estimated Close Date");
  return planRepairs({ findings, rows, layout, context: {} }).map(({ code, evidence, repairs }) => [
    code,
    evidence,
    repairs.map(({ row, dayFirst, choices }) => [row, dayFirst, choices.map(([{ after }]) => after)]),
  ]);
}

test("a date that may mean two days becomes a question where other dates of its column begin with the day", () => {
  expect(repairsOfDates("31/12/2027", "03/04/2027", "05/05/2027")).toEqual([
    ["date-format", null, [[0, null, [46_752]]]],
    ["doubtful-day", { dayFirst: 1, monthFirst: 0 }, [[1, 1, [46_450, 46_480]]]],
  ]);
  expect(repairsOfDates("12/31/2027", "03/04/2027")).toEqual([]);
});

test("of two readings of a date the one that the column speaks for stands first", () => {
  expect(repairsOfDates("03-04-2027", "31-12-2027")).toEqual([
    [
      "date-format",
      { dayFirst: 1, monthFirst: 0 },
      [
        [0, 0, [46_480, 46_450]],
        [1, null, [46_752]],
      ],
    ],
  ]);
  expect(repairsOfDates("03-04-2027", "12-31-2027")).toEqual([
    [
      "date-format",
      { dayFirst: 0, monthFirst: 1 },
      [
        [0, 1, [46_450, 46_480]],
        [1, null, [46_752]],
      ],
    ],
  ]);
});
