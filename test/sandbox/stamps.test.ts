// Times of the service: each later than the one before, comparable whatever their decimals and offset.
import { createRandom } from "../../src/sandbox/chance";
import { createStamp, toSortableTime, toSortKey } from "../../src/sandbox/stamps";

test("gives a later text every time, even in one millisecond and with a clock that goes back", () => {
  const stamp = createStamp(createRandom(1));
  const stamps = [...Array.from({ length: 500 }, () => stamp(1000)), stamp(2), stamp(2)];
  const keys = stamps.map((text) => toSortableTime(text) ?? "");
  expect([...keys].sort()).toEqual(keys);
  expect(new Set(keys).size).toBe(502);
});

test("leaves out trailing zeros, and the decimals where there are none", () => {
  const stamp = createStamp(() => 0);
  expect([stamp(1000), stamp(1500), stamp(1500)]).toEqual([
    "1970-01-01T00:00:01Z",
    "1970-01-01T00:00:01.5Z",
    "1970-01-01T00:00:01.5000001Z",
  ]);
});

test.each([
  ["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.0000000"],
  ["2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00.5000000"],
  ["2026-01-01T01:00:00.1234567+01:00", "2026-01-01T00:00:00.1234567"],
  ["2026-02-30T00:00:00Z", null],
  ["2026-01-01", null],
  ["2026-01-01T25:00:00Z", null],
])("sorts %s as %s", (text, expected) => {
  expect(toSortableTime(text)).toBe(expected);
});

test.each(["2026-01-01T00:00:00Z", "2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00.1234567Z"])(
  "sorts the service's own %s by the same key",
  (text) => {
    expect(toSortKey(text)).toBe(toSortableTime(text));
  },
);
