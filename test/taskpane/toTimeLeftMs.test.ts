// How long a push still takes.
import { toTimeLeftMs } from "../../src/taskpane/push/toTimeLeftMs";

const counts = { created: 0, updated: 0, unchanged: 0, failed: 0, notSent: 0, unknown: 0 };
const progress = { total: 100, done: 25, startedAtMs: 1000, cancelling: false, counts };

test("the pace so far tells the time that is left", () => {
  expect(toTimeLeftMs(progress, 11_000)).toBe(30_000);
});

test("too few rows, too short a time, or none left say nothing", () => {
  expect(toTimeLeftMs({ ...progress, done: 2 }, 11_000)).toBeNull();
  expect(toTimeLeftMs(progress, 2000)).toBeNull();
  expect(toTimeLeftMs({ ...progress, done: 100 }, 11_000)).toBeNull();
});
