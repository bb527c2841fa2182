// Marks of rows on their way.
import { isMark, toMarkTime } from "../../src/deals/marks";

test("a mark is new- and a GUID in any letter case", () => {
  expect(isMark(" NEW-01931F2A-7C00-7abc-8def-0123456789ab ")).toBe(true);
  expect(["01931f2a-7c00-7abc-8def-0123456789ab", "new-1", "", 7].filter(isMark)).toEqual([]);
});

test("the time of a mark is that of its UUID of version 7", () => {
  expect(toMarkTime("new-01931f2a-7c00-7abc-8def-0123456789ab")).toBe(0x01931f2a7c00);
  expect(new Date(toMarkTime("NEW-017F22E2-79B0-7CC3-98C4-DC0C0C07398F") ?? 0).toISOString()).toBe(
    "2022-02-22T19:22:22.000Z",
  );
});

test("a GUID of another version keeps no time", () => {
  expect(toMarkTime("new-f7eaae47-0b84-4ac4-b4ea-5b2587d42cee")).toBeNull();
  expect(toMarkTime("017f22e2-79b0-7cc3-98c4-dc0c0c07398f")).toBeNull();
});
