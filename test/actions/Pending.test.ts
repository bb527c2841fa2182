// How events become what is to be checked.
import { toBlankTable } from "../../src/actions/CheckedTable";
import { toFirstMemory } from "../../src/actions/Memory";
import type { Memory } from "../../src/actions/Memory";
import { addEvent, addLeft, addPending, isNothing, nothingPending } from "../../src/actions/Pending";
import type { Pending } from "../../src/actions/Pending";
import type { WorkbookEvent } from "../../src/excel/watchWorkbook";
import { toLayout } from "../builders/deals";

const layout = toLayout();
const place = {
  tableId: "1",
  tableName: "Table1",
  sheetId: "s",
  sheetName: "Deals",
  headerRow: 2,
  firstColumn: 1,
  columns: layout.columns.length,
  rows: 10,
};
const memory: Memory = {
  ...toFirstMemory("en", true, { kind: "none" }),
  tables: new Map([["1", toBlankTable(place, layout, 0)]]),
};

function after(...events: readonly WorkbookEvent[]): Pending {
  return events.reduce((pending, event) => addEvent(pending, event, memory), nothingPending);
}

function changed(
  address: string,
  more: Partial<Extract<WorkbookEvent, { kind: "cells-changed" }>> = {},
): WorkbookEvent {
  return { kind: "cells-changed", sheetId: "s", address, change: "values", by: "user", ...more };
}

test("gathers the edits of a burst into one check of the table", () => {
  expect([...after(changed("F5"), changed("G5:H6")).rows.values()]).toEqual([
    {
      tableId: "1",
      edited: [
        { row: 4, column: 5, rows: 1, columns: 1 },
        { row: 4, column: 6, rows: 2, columns: 2 },
      ],
      left: [],
      remote: [],
    },
  ]);
});

test("ignores other sheets, cells beside the table, and changes of Errors cells only", () => {
  expect(isNothing(after(changed("F5", { sheetId: "other" }), changed("A5"), changed("F1"), changed("F20")))).toBe(
    true,
  );
  expect(isNothing(after(changed("B4:B9")))).toBe(true);
  expect(isNothing(after(changed("B4:C4")))).toBe(false);
});

test("counts the row below the table: it may have grown over it", () => {
  expect([...after(changed("F14")).rows.values()].flatMap(({ edited }) => edited)).toEqual([
    { row: 13, column: 5, rows: 1, columns: 1 },
  ]);
});

test("checks whole what a header, an inserted row or a sort has touched", () => {
  for (const event of [
    changed("F3"),
    changed("AJ3"),
    changed("5:5", { change: "structure" }),
    { kind: "rows-sorted", sheetId: "s" } as const,
  ]) {
    expect([...after(event).whole]).toEqual([["1", "user"]]);
  }
});

test("keeps a co-author's changes apart, and lets the user's win where both changed the table", () => {
  expect([...after(changed("F5", { by: "coauthor" })).rows.values()]).toMatchObject([
    { edited: [], remote: [{ row: 4 }] },
  ]);
  expect([...after(changed("F3", { by: "coauthor" })).whole]).toEqual([["1", "coauthor"]]);
  expect([...after(changed("F3", { by: "coauthor" }), changed("F3")).whole]).toEqual([["1", "user"]]);
});

test("looks for new tables where sheets and tables come that are not known", () => {
  expect(after({ kind: "table-added", tableId: "2" }).workbook).toBe(true);
  expect(after({ kind: "table-added", tableId: "1" }).workbook).toBe(false);
  expect(after({ kind: "sheet-activated", sheetId: "s" }).workbook).toBe(false);
  expect(after({ kind: "sheet-activated", sheetId: "other" }).workbook).toBe(true);
});

test("checks nothing but new tables where cells are checked only when asked", () => {
  const off: Memory = { ...memory, live: "off" };
  expect(isNothing(addEvent(nothingPending, changed("F5"), off))).toBe(true);
  expect(isNothing(addEvent(nothingPending, { kind: "rows-sorted", sheetId: "s" }, off))).toBe(true);
  expect(addEvent(nothingPending, { kind: "table-added", tableId: "2" }, off).workbook).toBe(true);
});

test("reads the rows that were left, as far as they are the table's", () => {
  const areas = [{ row: 0, column: 5, rows: 5, columns: 1 }];
  const left = addLeft(nothingPending, { sheetId: "s", areas }, memory);
  expect([...left.rows.values()]).toEqual([{ tableId: "1", edited: [], left: [{ row: 0, rows: 2 }], remote: [] }]);
});

test("joins two bursts into one", () => {
  const both = addPending(after(changed("F5")), after(changed("G6"), changed("F3")));
  expect([...both.rows.values()][0]?.edited).toHaveLength(2);
  expect([...both.whole.keys()]).toEqual(["1"]);
});
