// Refusals: every documented status that a request can earn, in every documented shape, with its headers.
import { refusals } from "../../src/sandbox/refusal";
import type { RefusalStatus } from "../../src/sandbox/refusal";
import { aCreate } from "./builders/aCreate";
import { openSandbox, toRequest } from "./builders/openSandbox";
import type { Asked } from "./builders/openSandbox";

const notFound = "/0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11";

test.each<[string, number, readonly [method: string, path: string], Asked]>([
  ["a deal that is not there", 404, ["GET", notFound], {}],
  ["a path that is none", 404, ["GET", "https://api.partner.microsoft.com/v1.0/referrals"], {}],
  ["a method that is not allowed", 405, ["DELETE", notFound], {}],
  ["a PATCH of the whole list", 405, ["PATCH", ""], { body: [] }],
  ["another format asked for", 406, ["GET", ""], { headers: { Accept: "text/csv" } }],
  ["no client-request-id", 400, ["GET", ""], { headers: { "client-request-id": null } }],
  ["a client-request-id that is no GUID", 400, ["GET", ""], { headers: { "client-request-id": "7" } }],
  ["another media type", 415, ["POST", ""], { text: "{}", headers: { "Content-Type": "text/plain" } }],
  ["JSON that breaks off", 400, ["POST", ""], { text: '{"name":' }],
  ["a body of more than a megabyte", 413, ["POST", ""], { body: aCreate({ name: "x".repeat(1_100_000) }) }],
])("answers %s with %d", async (_, status, [method, path], asked) => {
  const { ask, sandbox } = openSandbox();
  const answered = await ask(method, path, asked);
  expect([answered.status, answered.json.error.code]).toEqual([status, refusals[status as RefusalStatus].code]);
  expect(sandbox.log.map((entry) => entry.status)).toEqual([status]);
});

test("wants no Content-Type where there is no body, and takes any that is JSON", async () => {
  const { ask } = openSandbox();
  expect((await ask("GET", "", { headers: { "Content-Type": null, Accept: null } })).status).toBe(200);
  const headers = { "Content-Type": "Application/JSON; charset=utf-8" };
  expect((await ask("POST", "", { body: aCreate(), headers })).status).toBe(201);
});

test("names the methods that are allowed", async () => {
  const { ask } = openSandbox();
  expect((await ask("DELETE", notFound)).response.headers.get("allow")).toBe("GET, PATCH, PUT");
  expect((await ask("PUT", "")).response.headers.get("allow")).toBe("GET, POST");
});

test("repeats client-request-id and gives a request-id of its own with every answer", async () => {
  const { ask } = openSandbox();
  const headers = { "client-request-id": "0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11" };
  for (const path of ["", notFound]) {
    const { response } = await ask("GET", path, { headers });
    expect(response.headers.get("client-request-id")).toBe(headers["client-request-id"]);
    expect(response.headers.get("request-id")).toMatch(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(response.headers.get("timestamp")).toBe("2026-11-20T09:00:00.000Z");
  }
});

const text = "Referral 0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11 could not be found.";

test.each([
  [
    "partner-api",
    {
      error: {
        ...{ code: "itemNotFound", message: text, target: "id" },
        innerError: { code: "status404", message: "The resource could not be found." },
      },
    },
  ],
  ["partner-center", { code: "404", description: text, data: ["id"], source: "PartnerReferrals" }],
  ["gateway", { statusCode: 404, message: text }],
] as const)("has the shape %s", async (errorShape, expected) => {
  const { ask } = openSandbox({ faults: { errorShape } });
  expect((await ask("GET", notFound)).json).toEqual(expected);
});

test("spells the nested error as the text beside the sample does, where so set", async () => {
  const { ask } = openSandbox({ behaviour: { innerErrorName: "innererror" } });
  expect(Object.keys((await ask("GET", notFound)).json.error)).toEqual(["code", "message", "target", "innererror"]);
});

test("answers with an empty body, or with a proxy's page", async () => {
  const { ask, sandbox } = openSandbox({ faults: { errorShape: "empty" } });
  const empty = await ask("GET", notFound);
  expect([empty.status, await empty.response.text(), empty.response.headers.get("content-type")]).toEqual([
    404,
    "",
    null,
  ]);
  sandbox.faults.errorShape = "html";
  const page = await ask("GET", notFound);
  expect(page.response.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(await page.response.text()).toContain("<h1>Error 404</h1>");
});

test("uses the numbers that the Partner Center page lists", async () => {
  const { ask, sandbox } = openSandbox({ deals: 1, faults: { errorShape: "partner-center" } });
  const id = sandbox.referrals()[0]?.id ?? "";
  const stale = await ask("PATCH", `/${id}`, { body: [], headers: { "If-Match": '"1"' } });
  const noApp = { token: sandbox.issueToken({ email: "", role: "admin", appOnly: true }) };
  const noRole = { token: sandbox.issueToken({ email: "", role: "none" }) };
  const answers = [
    stale,
    await ask("GET", "", noApp),
    await ask("GET", "", noRole),
    await ask("GET", "", { token: "x" }),
  ];
  expect(answers.map(({ status, json }) => [status, json])).toMatchObject([
    [412, { code: "2055" }],
    [403, { code: "900329" }],
    [403, { code: "900308" }],
    [401, { code: "900420" }],
  ]);
});

test.each(Object.keys(refusals).map(Number) as RefusalStatus[])("refuses with %d on request", async (status) => {
  const { ask, sandbox } = openSandbox();
  sandbox.faults.once.push({ on: {}, mishap: { kind: "refuse", status, retryAfter: "7" } });
  const { response } = await ask("POST", "", { body: aCreate() });
  expect([response.status, response.headers.get("retry-after")]).toEqual([status, "7"]);
  expect(sandbox.referrals()).toEqual([]);
});

test("cuts a message at 1,024 characters", async () => {
  const { ask } = openSandbox();
  const { json } = await ask("GET", `?$filter=${"status ".repeat(300)}`);
  expect(json.error.message).toHaveLength(1024);
});

test("needs no more than a Request to answer", async () => {
  const { sandbox } = openSandbox({ deals: 1 });
  expect((await sandbox.handle(toRequest("GET", "", { token: sandbox.issueToken("admin") }))).status).toBe(200);
});
