// Processed files and exports: each record finds the row that it is about, whatever happened to the sheet meanwhile.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Row } from "../../../src/deals/cell";
import { checkDeals } from "../../../src/deals/checkDeals";
import { readCsv } from "../../../src/deals/csv/readCsv";
import { readDealFile } from "../../../src/deals/csv/readDealFile";
import { toCsv } from "../../../src/deals/csv/toCsv";
import { toFileMerge } from "../../../src/deals/csv/toFileMerge";
import type { FileMerge } from "../../../src/deals/csv/toFileMerge";
import { toImportPlan } from "../../../src/deals/csv/toImportPlan";
import type { PulledDeal } from "../../../src/deals/pulled";
import { aNewDeal, anActiveDeal, headers2021, manyDeals, toCells, toLayout } from "../../builders/deals";

const layout = toLayout();
const at = (header: string): number => headers2021.indexOf(header);
const folder = join(__dirname, "../../../../shared/cases");

/** The file that Partner Center gives back: new deals have ids, those that are refused an error. */
function process(rows: readonly Row[], refuses: (record: readonly string[]) => string = () => ""): Uint8Array {
  const { files } = toImportPlan({ rows, layout, findings: [], pulled: new Map(), conflicts: new Set() });
  const [header = [], ...records] = files[0]?.records ?? [];
  const done = records.map((record, number) => {
    const error = refuses(record);
    if (error !== "") return record.with(at("Errors"), error);
    const isNew = record[at("Referral ID")] === "";
    const created = record
      .with(at("Referral ID"), toId("ab", number))
      .with(at("Engagement ID"), toId("cd", number))
      .with(at("Partner Referral Status"), "Active");
    return isNew ? created : record;
  });
  return new TextEncoder().encode(toCsv([header, ...done]));
}

function toId(start: string, number: number): string {
  return `${start}${String(number).padStart(6, "0")}-0b84-4ac4-b4ea-5b2587d42cee`;
}

function merge(
  bytes: Uint8Array,
  rows: readonly Row[],
  pulled: ReadonlyMap<string, PulledDeal> = new Map(),
): FileMerge {
  return toFileMerge({ ...readDealFile(bytes), tables: [{ rows, layout }], pulled });
}

/** Writes what was created into the rows. */
function apply(rows: readonly Row[], { created }: FileMerge): readonly Row[] {
  const deals = new Map(created.map(({ row, deal }) => [row, deal]));
  return rows.map((row, number) => {
    const cells = deals.get(number)?.cells;
    return cells === undefined ? row : toCells(cells);
  });
}

const name = (row: Row): unknown => row[at("Deal Name")];

/** The rows in another order, the same one every time. */
function shuffled(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) =>
    String(name(a)).split("").reverse().join("") < String(name(b)).split("").reverse().join("") ? -1 : 1,
  );
}

test("after the sheet was sorted each id stands in the row of its deal, and again when the file is merged twice", () => {
  const rows = manyDeals(300);
  const bytes = process(rows, (record) =>
    record[at("Deal Name")]?.endsWith("copilot") ? "Required field X missing" : "",
  );
  const sorted = shuffled(rows);
  const first = merge(bytes, sorted);
  expect(first.strangers).toEqual([]);
  expect(first.created.every(({ row, deal }) => name(sorted[row] ?? []) === deal.cells["Deal Name"])).toBe(true);
  expect(first.failed.every(({ row }) => String(name(sorted[row] ?? [])).endsWith("copilot"))).toBe(true);
  expect(first.counts.created + first.counts.updated + first.counts.notProcessed).toBe(300);
  const again = merge(
    bytes,
    shuffled(apply(sorted, first)),
    new Map(first.held.map((deal) => [deal.referralId, deal])),
  );
  expect(again.created).toEqual([]);
  expect(again.held).toEqual(first.held);
  expect(again.counts).toEqual({ created: 0, updated: 0, notProcessed: first.counts.notProcessed });
});

test("the labelled deals come back into their rows, where they are present", () => {
  const names = ["valid", "mistakes"].filter((file) => existsSync(join(folder, `${file}.csv`)));
  for (const file of names) {
    const { rows } = readCsv(readFileSync(join(folder, `${file}.csv`)));
    const wrong = new Set(checkDeals(rows, layout).flatMap(({ severity, row }) => (severity === "error" ? [row] : [])));
    const right = rows.filter((_row, number) => !wrong.has(number));
    const sorted = shuffled(right);
    const { created, strangers } = merge(process(right), sorted);
    expect(strangers).toEqual([]);
    expect(created.filter(({ row, deal }) => name(sorted[row] ?? []) !== deal.cells["Deal Name"])).toEqual([]);
    const isNew = (row: Row): boolean => row[at("Referral ID")] === "" && name(row) !== "";
    expect(created).toHaveLength(right.filter(isNew).length);
  }
  expect([0, 2]).toContain(names.length);
});

test("a row that was edited since is known by its deal and customer", () => {
  const rows = [toCells(aNewDeal()), toCells(aNewDeal({ "Deal Name": "Another" }))];
  const edited = rows.map((row) => row.with(at("Notes"), "Edited since"));
  expect(merge(process(rows), edited).created.map(({ row, deal }) => [row, deal.cells["Notes"]])).toEqual([
    [0, undefined],
    [1, undefined],
  ]);
});

test("two deals of one name that were both edited are named, not guessed", () => {
  const rows = [toCells(aNewDeal({ Notes: "one" })), toCells(aNewDeal({ Notes: "two" }))];
  const edited = rows.map((row) => row.with(at("Currency"), "EUR"));
  const { created, held } = merge(process(rows), edited);
  expect([created, held.length]).toEqual([[], 2]);
});

test("rows that are equal in all get one deal each", () => {
  const rows = [toCells(aNewDeal()), toCells(aNewDeal())];
  const { created } = merge(process(rows), rows);
  expect(created.map(({ row, deal }) => [row, deal.referralId])).toEqual([
    [0, toId("ab", 0)],
    [1, toId("ab", 1)],
  ]);
});

test("a record whose row was deleted is a deal of its own where it was created, and is named where it failed", () => {
  const rows = [toCells(aNewDeal()), toCells(aNewDeal({ "Deal Name": "Refused" }))];
  const bytes = process(rows, (record) => (record[at("Deal Name")] === "Refused" ? "Something is wrong" : ""));
  const { held, created, strangers } = merge(bytes, []);
  expect(held.map(({ referralId }) => referralId)).toEqual([toId("ab", 0)]);
  expect(created).toEqual([]);
  expect(strangers).toEqual([
    { record: 3, dealName: "Refused", customerName: "Contoso Corporation", error: "Something is wrong" },
  ]);
});

test("an update that went through ends the old answer; one that was refused leaves what was pulled as it was", () => {
  const deal = anActiveDeal();
  const rows = [toCells({ ...deal, Notes: "New" })];
  const id = String(deal["Referral ID"]);
  const old = { referralId: id, eTag: '"1"', updatedAt: "2027", behind: "{}", microsoft: "seen" } as const;
  const pulled = new Map([[id, { ...old, cells: merge(process([toCells(deal)]), []).held[0]?.cells ?? {} }]]);
  expect(merge(process(rows), rows, pulled)).toMatchObject({
    cleared: [{ table: 0, row: 0 }],
    held: [{ referralId: id, eTag: "", behind: "{}", cells: { Notes: "New" } }],
    counts: { created: 0, updated: 1, notProcessed: 0 },
  });
  expect(merge(process([toCells(deal)]), rows, pulled).held).toEqual([...pulled.values()]);
  expect(
    merge(
      process(rows, () => "No"),
      rows,
      pulled,
    ),
  ).toMatchObject({
    held: [],
    cleared: [],
    failed: [{ table: 0, row: 0, error: "No" }],
  });
});

test("columns that a file lacks take nothing away", () => {
  const deal = anActiveDeal();
  const id = String(deal["Referral ID"]);
  const [held] = merge(process([toCells(deal)]), []).held;
  if (held === undefined) throw new Error("Nothing is held.");
  const known = { ...held, cells: { ...held.cells, "Solution Area 1": "Data" } };
  const headers = headers2021.filter((header) => header !== "Notes");
  const bytes = new TextEncoder().encode(toCsv([headers, toCells({ ...deal, Currency: "EUR" }, headers)]));
  const pulled = new Map([[id, { ...known, cells: { ...known.cells, Notes: "Kept" } }]]);
  expect(merge(bytes, [], pulled).held[0]?.cells).toMatchObject({ Notes: "Kept", Currency: "EUR" });
});
