// Addresses of events and writes.
import { toAddress, toAreas, toColumnLetters, toColumnsAddress, toIntersection } from "../../src/excel/area";

test("names columns as Excel does", () => {
  expect([0, 25, 26, 51, 701, 702, 16_383].map(toColumnLetters)).toEqual(["A", "Z", "AA", "AZ", "ZZ", "AAA", "XFD"]);
});

test("writes the address of one cell, of a block and of whole columns", () => {
  expect(toAddress({ row: 1, column: 1, rows: 1, columns: 1 })).toBe("B2");
  expect(toAddress({ row: 1, column: 1, rows: 8, columns: 2 })).toBe("B2:C9");
  expect(toColumnsAddress(0, 19)).toBe("A:S");
});

test("reads a cell, a block, a sheet's own address and several areas", () => {
  expect(toAreas("G5")).toEqual([{ row: 4, column: 6, rows: 1, columns: 1 }]);
  expect(toAreas("'My deals'!$A$2:$AH$1001")).toEqual([{ row: 1, column: 0, rows: 1000, columns: 34 }]);
  expect(toAreas("A1,C3:D4")).toEqual([
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 2, column: 2, rows: 2, columns: 2 },
  ]);
});

test("reads whole columns and whole rows", () => {
  expect(toAreas("B:C")).toEqual([{ row: 0, column: 1, rows: 1_048_576, columns: 2 }]);
  expect(toAreas("5:9")).toEqual([{ row: 4, column: 0, rows: 5, columns: 16_384 }]);
});

test("leaves out what is no address", () => {
  expect(toAreas("")).toEqual([]);
  expect(toAreas("Deals[Status]")).toEqual([]);
});

test("finds what two areas share, and nothing where they only touch", () => {
  const body = { row: 1, column: 0, rows: 10, columns: 5 };
  expect(toIntersection({ row: 0, column: 3, rows: 4, columns: 9 }, body)).toEqual({
    row: 1,
    column: 3,
    rows: 3,
    columns: 2,
  });
  expect(toIntersection({ row: 11, column: 0, rows: 1, columns: 1 }, body)).toBeNull();
});
