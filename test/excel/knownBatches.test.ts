// What a workbook remembers of batches, as anybody may have changed it.
import { toKnownBatches } from "../../src/excel/knownBatches";

test("what was kept is read back, and what is not understood is left out", () => {
  const batches = [
    { id: "one", taken: 12, keepValues: true, isOwn: false },
    { id: "two", taken: "all" },
    { id: 3, taken: 0 },
    { id: "four", taken: "some" },
    null,
  ];
  expect(toKnownBatches({ batches })).toEqual([
    { id: "one", taken: 12, keepValues: true, isOwn: false },
    { id: "two", taken: "all", keepValues: false, isOwn: true },
  ]);
});

test.each([null, "text", 7, {}, { batches: "none" }])("%j remembers nothing", (stored) => {
  expect(toKnownBatches(stored)).toEqual([]);
});
