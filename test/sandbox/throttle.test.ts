// Throttling: so many requests a second, then 429 of the gateway's own form with Retry-After.
import { createThrottle } from "../../src/sandbox/throttle";
import { openSandbox } from "./builders/openSandbox";

async function askTimes({ ask }: ReturnType<typeof openSandbox>, times: number): Promise<number[]> {
  const statuses: number[] = [];
  for (let request = 0; request < times; request += 1) statuses.push((await ask("GET", "")).status);
  return statuses;
}

test("lets one second's worth through at once, then answers 429 in the gateway's shape", async () => {
  const opened = openSandbox({ faults: { throttle: { perSecond: 20 } } });
  expect(await askTimes(opened, 20)).toEqual(Array.from({ length: 20 }, () => 200));
  const { status, json, response } = await opened.ask("GET", "");
  expect([status, response.headers.get("retry-after")]).toEqual([429, "1"]);
  expect(json).toEqual({ statusCode: 429, message: "Rate limit is exceeded. Try again in 1 seconds." });
  expect(opened.sandbox.counts()).toMatchObject({ requests: 21, throttled: 1 });
});

test("fills up again as its clock goes, never over its burst", async () => {
  const opened = openSandbox({ faults: { throttle: { perSecond: 10, burst: 3, countsRefused: false } } });
  const isServed = async (times: number) => (await askTimes(opened, times)).filter((status) => status === 200).length;
  expect(await isServed(5)).toBe(3);
  opened.clock.ms += 100;
  expect(await isServed(5)).toBe(1);
  opened.clock.ms += 60_000;
  expect(await isServed(5)).toBe(3);
});

test("counts refused requests against the allowance, by one second's worth at most", () => {
  const throttle = createThrottle();
  const settings = { perSecond: 2 };
  const waits = Array.from({ length: 8 }, () => throttle.admit(settings, 0)?.details.headers?.["Retry-After"]);
  expect(waits).toEqual([undefined, undefined, "1", "2", "2", "2", "2", "2"]);
  expect(throttle.admit(settings, 1499)).not.toBeNull();
  expect(createThrottle().admit(settings, 0)).toBeNull();
});

test("lets a caller in who waited as long as he was told", () => {
  const throttle = createThrottle();
  const settings = { perSecond: 2 };
  for (let request = 0; request < 6; request += 1) throttle.admit(settings, 0);
  expect(throttle.admit(settings, 2000)).toBeNull();
});

test.each([
  ["date", "Fri, 20 Nov 2026 09:00:01 GMT"],
  ["nonsense", "in a while"],
  ["missing", null],
] as const)("writes Retry-After as %s", async (retryAfter, expected) => {
  const opened = openSandbox({ faults: { throttle: { perSecond: 1, retryAfter, countsRefused: false } } });
  await askTimes(opened, 1);
  expect((await opened.ask("GET", "")).response.headers.get("retry-after")).toBe(expected);
});

test("lets everything through when it is taken off", async () => {
  const opened = openSandbox({ faults: { throttle: { perSecond: 1 } } });
  await askTimes(opened, 2);
  opened.sandbox.faults.throttle = null;
  expect(await askTimes(opened, 3)).toEqual([200, 200, 200]);
});

test("is the gateway's even where the service speaks another shape, but for a proxy's", async () => {
  const opened = openSandbox({ faults: { throttle: { perSecond: 1 }, errorShape: "partner-center" } });
  await askTimes(opened, 1);
  expect((await opened.ask("GET", "")).json).toHaveProperty("statusCode", 429);
  opened.sandbox.faults.errorShape = "html";
  expect(await (await opened.ask("GET", "")).response.text()).toContain("<h1>Error 429</h1>");
});
