// Writing into rows that may have moved since they were read.
import { findRows, toKeyedRows, toMarkRows } from "../../src/excel/guarded";
import type { GuardedCell, GuardedRow } from "../../src/excel/guarded";
import { CellBeingEdited, GoneFromWorkbook, SheetProtected } from "../../src/excel/ExcelFailure";
import { inWorkbook } from "../../src/excel/inWorkbook";
import { readKeys } from "../../src/excel/readKeys";
import type { KeysRead } from "../../src/excel/readKeys";
import { writeGuarded } from "../../src/excel/writeGuarded";
import type { GuardedResult } from "../../src/excel/guarded";
import { toColumnLetters } from "../../src/excel/area";
import { openTable } from "./openTable";
import type { OpenedTable } from "./openTable";

const deals = [
  { "Referral ID": "id-a", "Deal Name": "Alpha", "Partner Referral Status": "New" },
  { "Referral ID": "id-b", "Deal Name": "Bravo", "Partner Referral Status": "New" },
  { "Referral ID": "id-c", "Deal Name": "Charlie", "Partner Referral Status": "New" },
];

async function openDeals(): Promise<OpenedTable> {
  const opened = await openTable();
  await opened.fill(deals);
  return opened;
}

function cell(
  opened: OpenedTable,
  name: string,
  value: GuardedCell["value"],
  expected: GuardedCell["value"],
): GuardedCell {
  return { column: opened.at(name), value, expected };
}

function write(opened: OpenedTable, rows: readonly GuardedRow[], filtered = false): Promise<GuardedResult> {
  const { run, place, layout } = opened;
  return run((context) => writeGuarded(context, { tableId: place.tableId, layout, filtered, rows }));
}

async function keysOf({ run, place, layout }: OpenedTable): Promise<KeysRead> {
  const [keys] = await run((context) => readKeys(context, [{ tableId: place.tableId, layout }]));
  if (keys === undefined || keys === null) throw new Error("The table is gone.");
  return keys;
}

function status(opened: OpenedTable, key: string, row: number): GuardedRow {
  return { row, is: { kind: "key", key }, cells: [cell(opened, "Partner Referral Status", "Active", "New")] };
}

const column = (opened: OpenedTable, name: string): string => toColumnLetters(opened.at(name));
const tableName = ({ host }: OpenedTable): string => host.workbook.tables[0]?.name ?? "";
const statuses = (opened: OpenedTable, rows = 3): readonly unknown[] =>
  Array.from({ length: rows }, (_, row) => [
    opened.valueOf(row, "Deal Name"),
    opened.valueOf(row, "Partner Referral Status"),
  ]);

test("writes cells of rows by their key in one sync and says that they landed", async () => {
  const opened = await openDeals();
  const rows = [status(opened, "id-a", 0), status(opened, "id-c", 2)];
  const result = await write(opened, rows);
  expect([opened.host.counts.syncs, result.landed, result.astray]).toEqual([1, rows, []]);
  expect(statuses(opened)).toEqual([
    ["Alpha", "Active"],
    ["Bravo", "New"],
    ["Charlie", "Active"],
  ]);
});

test("cells between those that are written keep what they hold, formulas too", async () => {
  const opened = await openDeals();
  const between = `${column(opened, "Customer City")}2`;
  opened.host.user.paste(between, [["General"]]);
  await opened.run((context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(between);
    range.numberFormat = [["General"]];
    range.formulas = [["=1+1"]];
    return () => undefined;
  });
  const cells = [cell(opened, "Deal Name", "Anew", "Alpha"), cell(opened, "Partner Referral Status", "Active", "New")];
  await write(opened, [{ row: 0, is: { kind: "key", key: "id-a" }, cells }]);
  const { row, column: at } = { row: 1, column: opened.at("Customer City") };
  const sheet = opened.host.workbook.activeSheet;
  expect([sheet.formulaAt(row, at), sheet.styleAt(row, at).numberFormat]).toEqual(["=1+1", "General"]);
  expect(opened.valueOf(0, "Deal Name")).toBe("Anew");
});

test.each(["=1+1", "+49 30 901820", "-x", "@x", "'s Gravenhage", "00123", "1/2", "TRUE", "#N/A"])(
  "%p stays the text that it is, also in a cell that has lost its format",
  async (text) => {
    const opened = await openDeals();
    await opened.run((context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(`${column(opened, "Deal Name")}2`);
      range.numberFormat = [["General"]];
      return () => undefined;
    });
    const cells = [cell(opened, "Deal Name", text, "Alpha"), cell(opened, "Errors", text, "")];
    await write(opened, [{ row: 0, is: { kind: "key", key: "id-a" }, cells }]);
    expect(opened.valueOf(0, "Deal Name")).toBe(text);
    expect(opened.valueOf(0, "Errors")).toBe(text);
  },
);

test("a date is written as its serial number, shown as a date", async () => {
  const opened = await openDeals();
  const cells = [cell(opened, "Estimated Close Date", 46_784, "")];
  await write(opened, [{ row: 0, is: { kind: "key", key: "id-a" }, cells }]);
  const sheet = opened.host.workbook.activeSheet;
  expect(opened.valueOf(0, "Estimated Close Date")).toBe(46_784);
  expect(sheet.textAt(1, opened.at("Estimated Close Date"))).toBe("02/01/2028");
});

test("a write that hit another row, because a row came in between, is known and put right in two syncs", async () => {
  const opened = await openDeals();
  opened.host.user.insertRows("2:2");
  const first = await write(opened, [status(opened, "id-a", 0), status(opened, "id-c", 2)]);
  expect(first.astray.map(({ why }) => why)).toEqual(["other-row", "other-row"]);
  expect(first.landed).toEqual([]);
  const again = toKeyedRows(
    first.keys,
    new Map(first.astray.map(({ wanted }) => [wanted.is.kind === "key" ? wanted.is.key : "", wanted.cells])),
  );
  const back = await write(
    opened,
    first.astray.map(({ putBack }) => putBack),
  );
  expect(back.astray).toEqual([]);
  await write(opened, again);
  expect(opened.host.counts.syncs).toBe(3);
  expect(statuses(opened, 4)).toEqual([
    ["", ""],
    ["Alpha", "Active"],
    ["Bravo", "New"],
    ["Charlie", "Active"],
  ]);
});

test("an edit that its user made in between comes back; the row's other cells have landed", async () => {
  const opened = await openDeals();
  opened.host.user.type(`${column(opened, "Deal Name")}2`, "Mine");
  const cells = [
    cell(opened, "Deal Name", "Theirs", "Alpha"),
    cell(opened, "Partner Referral Status", "Active", "New"),
  ];
  const result = await write(opened, [{ row: 0, is: { kind: "key", key: "id-a" }, cells }]);
  expect(result.astray.map(({ why }) => why)).toEqual(["edited"]);
  expect(result.landed.map((landed) => landed.cells)).toEqual([cells.slice(1)]);
  await write(
    opened,
    result.astray.map(({ putBack }) => putBack),
  );
  expect(statuses(opened).slice(0, 1)).toEqual([["Mine", "Active"]]);
});

test("a formula that was overwritten comes back as a formula with its format, a text that looks like a number as a text", async () => {
  const opened = await openDeals();
  const sheet = opened.host.workbook.activeSheet;
  const city = opened.at("Customer City");
  await opened.run((context) => {
    const ranges = context.workbook.worksheets.getActiveWorksheet();
    const formula = ranges.getRangeByIndexes(1, city, 1, 1);
    formula.numberFormat = [["0.00"]];
    formula.formulas = [["=2*21"]];
    const text = ranges.getRangeByIndexes(2, city, 1, 1);
    text.numberFormat = [["General"]];
    text.values = [["'007"]];
    return () => undefined;
  });
  const rows = ["id-a", "id-b"].map((key, row): GuardedRow => ({
    row,
    is: { kind: "key", key },
    cells: [cell(opened, "Customer City", "Berlin", "")],
  }));
  const { astray } = await write(opened, rows);
  await write(
    opened,
    astray.map(({ putBack }) => putBack),
  );
  expect([sheet.formulaAt(1, city), sheet.styleAt(1, city).numberFormat]).toEqual(["=2*21", "0.00"]);
  expect([sheet.valueAt(2, city), sheet.styleAt(2, city).numberFormat]).toEqual(["007", "General"]);
});

test("what was written into a row that is gone by now is put back below the table", async () => {
  const opened = await openDeals();
  opened.host.user.deleteRows("3:3");
  const result = await write(opened, [status(opened, "id-b", 1)]);
  expect(result.astray.map(({ why }) => why)).toEqual(["other-row"]);
  await write(
    opened,
    result.astray.map(({ putBack }) => putBack),
  );
  expect(statuses(opened)).toEqual([
    ["Alpha", "New"],
    ["Charlie", "New"],
    ["", ""],
  ]);
});

test("where columns have moved, all that was written is put back", async () => {
  const opened = await openDeals();
  opened.host.user.insertColumns("B:B");
  const before = opened.host.workbook.activeSheet.valueAt(1, opened.at("Partner Referral Status"));
  const result = await write(opened, [status(opened, "id-a", 0)]);
  expect([result.sameColumns, result.astray.map(({ why }) => why)]).toEqual([false, ["other-columns"]]);
  await write(
    opened,
    result.astray.map(({ putBack }) => putBack),
  );
  expect(opened.host.workbook.activeSheet.valueAt(1, opened.at("Partner Referral Status"))).toBe(before);
});

test("every copy of a row with a mark gets the id, in several tables too", async () => {
  const opened = await openDeals();
  await opened.fill([{ "Referral ID": "new-1" }, { "Referral ID": "id-b" }, { "Referral ID": "NEW-1 " }]);
  opened.host.user.copySheet("Sheet1");
  const ids = opened.host.workbook.tables.map(({ id }) => id);
  opened.host.counts.reset();
  const { layout, run } = opened;
  const read = await run((context) =>
    readKeys(
      context,
      ids.map((tableId) => ({ tableId, layout })),
    ),
  );
  const cells = [cell(opened, "Referral ID", "id-new", "new-1")];
  await run((context) => {
    const writes = read.map((keys, at) =>
      writeGuarded(context, {
        tableId: ids[at] ?? "",
        layout,
        filtered: false,
        rows: toKeyedRows(keys?.keys ?? [], new Map([["new-1", cells]])).map((row) => ({
          ...row,
          cells: row.cells.map((one) => ({ ...one, expected: keys?.keys[row.row] ?? "" })),
        })),
      }),
    );
    return () => writes.map((one) => one());
  });
  expect(opened.host.counts.syncs).toBe(2);
  const found = opened.host.workbook.tables.map(({ sheet }) =>
    [1, 2, 3].map((row) => sheet.valueAt(row, opened.at("Referral ID"))),
  );
  expect(found).toEqual([
    ["id-new", "id-b", "id-new"],
    ["id-new", "id-b", "id-new"],
  ]);
});

test("a mark lands in the rows that still hold what they held, Errors aside", async () => {
  const opened = await openTable();
  await opened.fill([{ "Deal Name": "Alpha" }, { "Deal Name": "Bravo" }, { "Deal Name": "Charlie" }]);
  const marks = ["Alpha", "Bravo", "Charlie"].map((name, row) => ({
    row,
    mark: `new-${row}`,
    cells: opened.toRow({ "Deal Name": name }),
  }));
  opened.host.user.type(`${column(opened, "Errors")}2`, "anything");
  opened.host.user.type(`${column(opened, "Deal Name")}3`, "Edited");
  const result = await write(opened, toMarkRows(opened.layout, marks));
  expect(opened.host.counts.syncs).toBe(1);
  expect(result.landed.map(({ row }) => row)).toEqual([0, 2]);
  expect(result.astray.map(({ why, wanted }) => [why, wanted.row])).toEqual([["other-row", 1]]);
  await write(
    opened,
    result.astray.map(({ putBack }) => putBack),
  );
  expect([0, 1, 2].map((row) => opened.valueOf(row, "Referral ID"))).toEqual(["new-0", "", "new-2"]);
});

test("under a filter no value lands in a wrong row where Excel puts the first row of a block into all that are visible", async () => {
  const opened = await openDeals();
  opened.host.faults.misplaceFilteredWrites = true;
  opened.host.user.filter(tableName(opened), "Deal Name", ["Alpha", "Charlie"]);
  const keys = await keysOf(opened);
  expect(keys.filtered).toBe(true);
  const rows = ["id-a", "id-b", "id-c"].map((key, row): GuardedRow => ({
    row,
    is: { kind: "key", key },
    cells: [
      cell(opened, "Deal Name", `New ${key}`, deals[row]?.["Deal Name"] ?? ""),
      cell(opened, "Customer City", key, ""),
    ],
  }));
  const result = await write(opened, rows, keys.filtered);
  expect(result.astray).toEqual([]);
  expect([0, 1, 2].map((row) => [opened.valueOf(row, "Deal Name"), opened.valueOf(row, "Customer City")])).toEqual([
    ["New id-a", "id-a"],
    ["New id-b", "id-b"],
    ["New id-c", "id-c"],
  ]);
});

test("a protected sheet and a table that is gone are refused as what they are", async () => {
  const opened = await openDeals();
  opened.host.user.protect("Sheet1");
  await expect(write(opened, [status(opened, "id-a", 0)])).rejects.toBeInstanceOf(SheetProtected);
  const other = await openDeals();
  other.host.user.addSheet();
  other.host.user.deleteSheet("Sheet1");
  await expect(write(other, [status(other, "id-a", 0)])).rejects.toBeInstanceOf(GoneFromWorkbook);
});

test("while a cell is being edited nothing is written, and it is said why", async () => {
  const opened = await openDeals();
  const { place, layout } = opened;
  opened.host.user.startTyping("B2", "half");
  const waits: number[] = [];
  const sleep = (ms: number): Promise<void> => {
    waits.push(ms);
    if (waits.length === 1) opened.host.user.cancelTyping();
    return Promise.resolve();
  };
  const rows = [status(opened, "id-a", 0)];
  let waiting = 0;
  const result = await inWorkbook(
    (context) => writeGuarded(context, { tableId: place.tableId, layout, filtered: false, rows }),
    "a-few-seconds",
    { sleep, onWaiting: () => (waiting += 1) },
  );
  expect([waits, waiting, result.landed]).toEqual([[300], 1, rows]);
  expect(CellBeingEdited.name).toBe("CellBeingEdited");
});

test("finds every row of a key, whatever its letter case and blanks", () => {
  expect(findRows(["A", "", "b", " a "])).toEqual(
    new Map([
      ["a", [0, 3]],
      ["b", [2]],
    ]),
  );
});
