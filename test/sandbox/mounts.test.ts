// The same handler where others mount it: msw in front of fetch, hono in front of a server.
import { Hono } from "hono";
import { http } from "msw";
import { setupServer } from "msw/node";
import { aCreate } from "./builders/aCreate";
import { address, openSandbox, toRequest } from "./builders/openSandbox";

const { sandbox } = openSandbox({ deals: 3 });
const token = sandbox.issueToken("admin");
const server = setupServer(http.all(`${address}*`, ({ request }) => sandbox.handle(request)));

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());

test("msw answers fetch with it", async () => {
  const response = await fetch(toRequest("POST", "", { body: aCreate(), token }));
  expect([response.status, sandbox.referrals().some(({ name }) => name === "Harbour lights")]).toEqual([201, true]);
});

test("msw passes a cut connection on to fetch as one", async () => {
  sandbox.faults.once.push({ on: {}, mishap: { kind: "cut", when: "after-commit" } });
  await expect(fetch(toRequest("GET", "", { token }))).rejects.toThrow(TypeError);
});

test("msw lets fetch time out on a connection that stays silent", async () => {
  const silent = openSandbox({
    sleep: (_, signal) => new Promise((resolve) => signal?.addEventListener("abort", () => resolve())),
  });
  server.use(http.all(`${address}*`, ({ request }) => silent.sandbox.handle(request)));
  silent.sandbox.faults.once.push({ on: {}, mishap: { kind: "silence", commit: "at-once" } });
  const asked = toRequest("POST", "", {
    body: aCreate(),
    token: silent.sandbox.issueToken("admin"),
    signal: AbortSignal.timeout(50),
  });
  await expect(fetch(asked)).rejects.toThrow();
  expect(silent.sandbox.referrals()).toHaveLength(1);
  server.resetHandlers();
});

test("hono routes to it", async () => {
  const app = new Hono().all("/v1.0/engagements/referrals/*", (context) => sandbox.handle(context.req.raw));
  const response = await app.request(toRequest("GET", "?$top=2", { token }));
  expect([response.status, ((await response.json()) as { value: unknown[] }).value.length]).toEqual([200, 2]);
});
