// How long to wait, what a failed connection says, and what an answer allows.
import { createCrowd } from "../../../src/backend/lane/createCrowd";
import { isNeverSent } from "../../../src/partnerCenter/isNeverSent";
import { judge } from "../../../src/backend/lane/judge";
import { toAskedWait, toBackOff } from "../../../src/backend/lane/toWait";
import { newGuid } from "../../../src/backend/newGuid";
import { sleep } from "../../../src/backend/sleep";

const nowMs = Date.UTC(2027, 0, 5, 9);

test.each([
  [{ "Retry-After": "57" }, 57_000],
  [{ "Retry-After": " 0.5 " }, 500],
  [{ "retry-after-ms": "1250", "Retry-After": "57" }, 1_250],
  [{ "Retry-After": new Date(nowMs + 9_000).toUTCString() }, 9_000],
  [{ "Retry-After": new Date(nowMs - 9_000).toUTCString() }, 0],
  [{ "Retry-After": new Date(nowMs + 60_000).toUTCString(), Date: new Date(nowMs + 50_000).toUTCString() }, 10_000],
  [{ "Retry-After": "in a while" }, null],
  [{}, null],
])("waits as long as %j asks", (headers, waitMs) => {
  expect(toAskedWait(new Headers(headers as Record<string, string>), nowMs)).toBe(waitMs);
});

test("backs off twice as long each time, at most 64 s, less a random half", () => {
  expect([1, 2, 3, 10].map((time) => [toBackOff(time, () => 0), toBackOff(time, () => 1)])).toEqual([
    [500, 1_000],
    [1_000, 2_000],
    [2_000, 4_000],
    [32_000, 64_000],
  ]);
});

test.each([
  ["ECONNREFUSED", true],
  ["ENOTFOUND", true],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", true],
  ["ECONNRESET", false],
  ["UND_ERR_SOCKET", false],
])("takes a failed fetch with %s as never sent: %s", (code, isNever) => {
  const cause = Object.assign(new Error(code), { code });
  expect(isNeverSent(new TypeError("fetch failed", { cause }))).toBe(isNever);
  expect(isNeverSent(new TypeError("Failed to fetch"))).toBe(false);
});

const proper = JSON.stringify({ statusCode: 429, message: "Rate limit is exceeded." });
const page = "<html></html>";

test.each([
  [429, proper, "wait", "wait"],
  [503, proper, "wait", "wait"],
  [429, page, "wait", "use"],
  [503, "", "wait", "use"],
  [500, proper, "again", "use"],
  [502, page, "again", "use"],
  [504, "", "again", "use"],
  [408, "", "again", "use"],
  [401, "", "sign-in", "sign-in"],
  [400, proper, "use", "use"],
  [412, proper, "use", "use"],
  [201, "{}", "use", "use"],
] as const)("judges %i with %j: a read %s, a write %s", (status, text, read, write) => {
  expect([judge(status, text, "read"), judge(status, text, "write")]).toEqual([read, write]);
});

test("halves once for a crowd that was turned away, never below one, and grows slowly after that", () => {
  const crowd = createCrowd({ start: 2, most: 10 });
  for (let answer = 0; answer < 20; answer += 1) crowd.accepted();
  expect(crowd.width).toBe(10);
  const { epoch } = crowd;
  for (let refusal = 0; refusal < 10; refusal += 1) crowd.turnedAway(epoch);
  expect(crowd.width).toBe(5);
  for (let answer = 0; answer < 19; answer += 1) crowd.accepted();
  expect(crowd.width).toBe(5);
  crowd.accepted();
  expect(crowd.width).toBe(6);
  for (let time = 0; time < 5; time += 1) crowd.turnedAway(crowd.epoch);
  expect(crowd.width).toBe(1);
});

test("makes GUIDs of the chance that is handed in", () => {
  expect([newGuid(() => 0), newGuid(() => 0.999)]).toEqual([
    "00000000-0000-4000-8000-000000000000",
    "ffffffff-ffff-4fff-bfff-ffffffffffff",
  ]);
});

test("ends a wait when its signal is given, at once where it was before", async () => {
  const stop = new AbortController();
  const waiting = sleep(60_000, stop.signal);
  stop.abort();
  await expect(waiting).resolves.toBeUndefined();
  await expect(sleep(60_000, stop.signal)).resolves.toBeUndefined();
  await expect(sleep(1)).resolves.toBeUndefined();
});
