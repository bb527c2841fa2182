// Files for Partner Center's Import: which rows go, how their cells read, and that nothing changes on the way there and back.
import fc from "fast-check";
import type { CellValue, Row } from "../../../src/deals/cell";
import { checkDeals } from "../../../src/deals/checkDeals";
import { columnNamed } from "../../../src/deals/columnNamed";
import { readDealFile } from "../../../src/deals/csv/readDealFile";
import { mostImportRows, toImportPlan } from "../../../src/deals/csv/toImportPlan";
import type { ImportPlan, ImportQuestion } from "../../../src/deals/csv/toImportPlan";
import { toCsv } from "../../../src/deals/csv/toCsv";
import { isSameCell } from "../../../src/deals/isSameCell";
import { toCells as toKnownCells } from "../../../src/deals/pulled";
import type { PulledDeal } from "../../../src/deals/pulled";
import type { Cells } from "../../builders/deals";
import {
  aNewDeal,
  anActiveDeal,
  headers2021,
  headers2023,
  manyDeals,
  toCells,
  toLayout,
  withMistakes,
} from "../../builders/deals";

const more = [...headers2021, ...Array.from({ length: 49 }, (_unused, at) => `Solution ${at + 2}`), "Team member 2"];

function plan(rows: readonly Row[], changes: Partial<ImportQuestion> = {}): ImportPlan {
  const { layout = toLayout() } = changes;
  const findings = checkDeals(rows, layout);
  return toImportPlan({ rows, layout, findings, pulled: new Map(), conflicts: new Set(), ...changes });
}

function toBytes(records: readonly Row[]): Uint8Array {
  return new TextEncoder().encode(`\uFEFF${toCsv(records)}`);
}

function aPulled(cells: Cells): PulledDeal {
  const held = Object.fromEntries(Object.entries(cells).filter((cell): cell is [string, CellValue] => cell[1] !== ""));
  const referralId = String(cells["Referral ID"]);
  return { referralId, eTag: '"1"', updatedAt: "", cells: held, behind: "", microsoft: "seen" };
}

const known = anActiveDeal();
const knownId = String(known["Referral ID"]);

test("a new deal goes in English, with dates and codes as Partner Center's files have them", () => {
  const deal = aNewDeal({
    "Customer Country": "us",
    "Estimated Close Date": 46_782,
    "Estimated Deal Value": 12_563,
    "Microsoft help required?": "Non",
    "Customer Postal Code": "06155",
    "Declined/Lost reason": "6 - Proposed timeline was too short",
    Errors: "Partner Center: Something was wrong",
  });
  const { files, left } = plan([toCells(deal)]);
  expect(left).toEqual([]);
  const [{ records, rows, creates } = { records: [], rows: [], creates: 0 }] = files;
  expect({ header: records[0], rows, creates }).toEqual({ header: headers2021, rows: [0], creates: 1 });
  const cell = (header: string): string | undefined => records[1]?.[headers2021.indexOf(header)];
  expect(
    [
      "Errors",
      "Customer Country",
      "Estimated Close Date",
      "Estimated Deal Value",
      "Microsoft help required?",
      "Customer Postal Code",
      "Declined/Lost reason",
    ].map(cell),
  ).toEqual(["", "US", "01/30/2028", "12563", "No", "06155", "6"]);
});

test("rows that are not ready stay behind, each with its reason", () => {
  const changed = { ...known, Notes: "New" };
  const closed = { ...known, "Referral ID": knownId.replace("e", "a"), "Partner Referral Status": "Closed" };
  const rows = [
    toCells(aNewDeal()),
    toCells(aNewDeal({ "Customer Country": "Germany" })),
    toCells(aNewDeal({ "Referral ID": "new-0b84f7ea-4ac4-7ac4-b4ea-5b2587d42cee" })),
    toCells(known),
    toCells({ ...closed, Notes: "Late" }),
    toCells({}),
  ];
  const pulled = new Map([known, closed].map((deal) => [String(deal["Referral ID"]), aPulled(deal)]));
  expect(plan(rows, { pulled }).left).toEqual([
    { row: 1, reason: "errors" },
    { row: 2, reason: "on-its-way" },
    { row: 3, reason: "done" },
    { row: 4, reason: "closed" },
  ]);
  const update = plan([toCells(changed)], { pulled });
  expect(update.files.map(({ rows: of, creates }) => [of, creates])).toEqual([[[0], 0]]);
  expect(plan([toCells(changed)], { pulled, conflicts: new Set([knownId]) }).left).toEqual([
    { row: 0, reason: "conflict" },
  ]);
});

test("a row with an id of which nothing was pulled goes along", () => {
  expect(plan([toCells(known)]).files[0]?.rows).toEqual([0]);
});

test("a file holds at most 1,000 rows", () => {
  const { files } = plan(manyDeals(2 * mostImportRows + 1));
  expect(files.map(({ rows }) => rows.length)).toEqual([1_000, 1_000, 1]);
  expect(files.every(({ records, rows }) => records.length === rows.length + 1)).toBe(true);
});

test("there are as many solution columns as a row uses, in the template's order", () => {
  const layout = toLayout(more);
  const rows = [toCells(aNewDeal({ "Solution 3": "SOL-1, USD, 1, 1" }), more)];
  const header = plan(rows, { layout }).files[0]?.records[0] ?? [];
  expect(header.slice(header.indexOf("Solution 1"))).toEqual([
    "Solution 1",
    "Solution 2",
    "Solution 3",
    "Team member 1",
  ]);
});

test("cells that a spreadsheet would run are named, and go as they are; phones and amounts are none", () => {
  const deal = aNewDeal({
    "Deal Name": '=HYPERLINK("http://x")',
    Notes: "＋1+1",
    "Customer Contact Phone number": "+49 (30) 1234-56 x 7",
    "Estimated Deal Value": "12",
  });
  const { formulas, files } = plan([toCells(deal)]);
  expect(formulas).toEqual([
    { row: 0, column: "Deal Name", text: '=HYPERLINK("http://x")' },
    { row: 0, column: "Notes", text: "＋1+1" },
  ]);
  expect(files[0]?.records[1]).toContain('=HYPERLINK("http://x")');
});

test("no row with an error goes into a file, and every other row goes into one", () => {
  const rows = withMistakes(manyDeals(200));
  const { files, left } = plan(rows);
  const wrong = new Set(
    checkDeals(rows, toLayout())
      .filter(({ severity }) => severity === "error")
      .map(({ row }) => row),
  );
  expect(left.map(({ row }) => row)).toEqual(rows.flatMap((_row, at) => (wrong.has(at) ? [at] : [])));
  expect(files.flatMap(({ rows: of }) => of)).toEqual(rows.flatMap((_row, at) => (wrong.has(at) ? [] : [at])));
});

const awkward = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    'say "hi", twice',
    "semi; colon",
    "line\nbreak",
    "007",
    "=1+1",
    "ünï 山",
    "tab\there",
    " blank ends ",
  ),
);
const solution = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.constant("SOL-1234-PQRS, USD, 10, 100"));
const generated = fc.record({
  at: fc.nat({ max: 999 }),
  day: fc.integer({ min: 61, max: 2_958_465 }),
  amount: fc.double({ min: 0, max: 1e9, noNaN: true }),
  texts: fc.record({
    Notes: awkward,
    "Deal Name": awkward,
    "Marketing Campaign ID": awkward,
    "Customer Postal Code": awkward,
  }),
  solutions: fc.array(solution, { maxLength: 3 }),
});

test.each([
  ["2021", more],
  ["2023", [...headers2023, ...more.slice(headers2021.length)]],
])(
  "a file of the edition %s that is written and read back is the same deals, for 1,000 of them",
  (edition, headers) => {
    const layout = toLayout(headers);
    const deals = manyDeals(1_000).map((row) => toKnownCells(row, toLayout()));
    let tried = 0;
    fc.assert(
      fc.property(fc.array(generated, { minLength: 20, maxLength: 20 }), (some) => {
        const rows = some.map(({ at, day, amount, texts, solutions }) =>
          toCells(
            {
              ...deals[at],
              ...texts,
              "Estimated Close Date": day,
              "Estimated Deal Value": amount,
              ...Object.fromEntries(solutions.map(([number, cell]) => [`Solution ${number}`, cell])),
            },
            headers,
          ),
        );
        const { files } = toImportPlan({ rows, layout, findings: [], pulled: new Map(), conflicts: new Set() });
        const read = files.map(({ records }) => readDealFile(toBytes(records)));
        expect(read.map((file) => file.edition)).toEqual([edition]);
        rows.forEach((row, at) => expectSameDeal(toKnownCells(row, layout), read[0]?.deals[at]?.cells ?? {}));
        tried += rows.length;
      }),
      { numRuns: 50 },
    );
    expect(tried).toBeGreaterThanOrEqual(1_000);
  },
);

function expectSameDeal(wanted: Readonly<Record<string, CellValue>>, found: Readonly<Record<string, CellValue>>): void {
  const unlike = [...new Set([...Object.keys(wanted), ...Object.keys(found)])].filter((name) => {
    const column = columnNamed(name)?.column;
    return column === undefined || !isSameCell(column, wanted[name] ?? "", found[name] ?? "");
  });
  expect(unlike.map((name) => [name, wanted[name], found[name]])).toEqual([]);
}
