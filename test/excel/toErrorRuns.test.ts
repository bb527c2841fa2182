// Which Errors cells are written.
import { toErrorBatches, toErrorRuns } from "../../src/excel/toErrorRuns";

const standing = (row: number): string => ["", "old", "", "same", ""][row] ?? "";

test("writes only cells that differ, neighbours as one block", () => {
  const wanted = new Map([
    [4, "d"],
    [0, "a"],
    [1, "b"],
    [3, "same"],
  ]);
  expect(toErrorRuns({ standing, wanted, filtered: false })).toEqual([
    { row: 0, texts: ["a", "b"] },
    { row: 4, texts: ["d"] },
  ]);
});

test("writes nothing where nothing differs", () => {
  expect(toErrorRuns({ standing, wanted: new Map([[1, "old"]]), filtered: false })).toEqual([]);
});

test("writes cell by cell under a filter, because Excel puts the first value of a taller block into every visible cell", () => {
  const wanted = new Map([
    [0, "a"],
    [1, "b"],
  ]);
  expect(toErrorRuns({ standing, wanted, filtered: true })).toEqual([
    { row: 0, texts: ["a"] },
    { row: 1, texts: ["b"] },
  ]);
});

test("cuts a block that is too large, down to one cell, and loses none", () => {
  const texts = Array.from({ length: 5 }, (_, row) => `${row}`.repeat(400));
  const batches = toErrorBatches([{ row: 10, texts }], 1_500);
  expect(batches.every((batch) => batch.length === 1)).toBe(true);
  expect(batches.flat().flatMap(({ row, texts: some }) => some.map((text, at) => [row + at, text]))).toEqual(
    texts.map((text, at) => [10 + at, text]),
  );
});

test("sends blocks together as long as they are small", () => {
  const runs = [0, 2, 4].map((row) => ({ row, texts: ["short"] }));
  expect(toErrorBatches(runs, 10_000)).toEqual([runs]);
});
