// The whole gateway on loopback: the relay, batches in the background, the pane and what looks after it.
import Ajv from "ajv/dist/2020";
import { aCreation, anOrder, toOrder } from "./builders/batches";
import { anExportOrder } from "./builders/exports";
import { loadProvider } from "./builders/loadProvider";
import { openStand } from "./stand/openStand";
import type { Stand } from "./stand/openStand";
import type { BatchCard, RowPage } from "../../src/contract/batches";
import { readSettings, WrongSettings } from "../../src/gateway/env";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({
    load: loadProvider,
    sandbox: { deals: 40 },
    environment: { GATEWAY_METRICS_TOKEN: "metrics-token-0123" },
  });
});
afterAll(() => stand.close());

const referrals = "/v1.0/engagements/referrals";

async function processed(id: string): Promise<BatchCard> {
  for (;;) {
    const card = (await (await stand.ask(`/batches/${id}`)).json()) as BatchCard;
    if (card.state === "processed") return card;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test("a list goes through as Partner Center gives it, with its headers and nobody's cache", async () => {
  const response = await stand.ask(`${referrals}?$top=10`);
  const body = (await response.json()) as { items?: readonly unknown[]; value?: readonly unknown[] };
  expect([response.status, (body.items ?? body.value)?.length]).toEqual([200, 10]);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("x-powered-by")).toBeNull();
});

test.each([
  ["an option that Partner Center does not have", `${referrals}?callback=x`, 400],
  ["an id that is none", `${referrals}/..%2Fusers`, 400],
  ["a path that is none", "/v1.0/users", 404],
])("%s is not handed on", async (_name, path, status) => {
  const before = stand.upstream.sandbox.counts().requests;
  expect((await stand.ask(path)).status).toBe(status);
  expect(stand.upstream.sandbox.counts().requests).toBe(before);
});

test("a method that an address does not have is refused with those that it has", async () => {
  const response = await stand.ask(referrals, { method: "DELETE" });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, POST"]);
});

test("a body that is too large is refused before it is handed on", async () => {
  const response = await stand.ask(referrals, { method: "POST", body: `{"a":"${"x".repeat(9 * 1024 * 1024)}"}` });
  expect(response.status).toBe(413);
});

test("a batch is worked off in the background, and its processed file is Partner Center's with Errors filled", async () => {
  const wrong = aCreation(2);
  const order = toOrder([aCreation(1), { ...wrong, cells: { ...wrong.cells, "Customer Name": "" } }]);
  expect((await stand.ask("/batches", { method: "POST", body: order })).status).toBe(202);
  expect((await stand.ask("/batches", { method: "POST", body: order })).status).toBe(200);
  const card = await processed(order.id);
  expect([card.records, card.created, card.updated, card.notProcessed]).toEqual([2, 1, 0, 1]);
  const { rows } = (await (await stand.ask(`/batches/${order.id}/rows`)).json()) as RowPage;
  expect(rows.map(({ ending }) => ending)).toEqual(["created", "failed"]);
  const file = await (await stand.ask(`/batches/${order.id}/file?only=failed`)).text();
  expect(file).toMatch(/^\uFEFF?.*Errors/u);
  expect(file.trim().split("\r\n")).toHaveLength(2);
  const last = (await (await stand.ask("/batches/last")).json()) as BatchCard;
  expect(last.id).toBe(order.id);
});

test.each([
  ["token ends", { error: "invalid_grant" }, "signed-out"],
  ["company has not allowed the app", { error: "invalid_grant", error_codes: [65_001] }, "consent-needed"],
])("a push whose %s is parked, and goes on when its user comes back", async (_what, body, why) => {
  const own = await openStand({ load: loadProvider });
  try {
    own.identity.setExchange(() => ({ status: 400, body }));
    const order = anOrder(3);
    await own.ask("/batches", { method: "POST", body: order });
    const cardOf = async (as = {}): Promise<BatchCard> =>
      (await (await own.ask(`/batches/${order.id}`, { as })).json()) as BatchCard;
    const until = async (state: BatchCard["state"], as = {}): Promise<BatchCard> => {
      for (;;) {
        const card = await cardOf(as);
        if (card.state === state) return card;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    };
    const parked = await until("waiting-for-sign-in");
    expect([parked.parkedWhy, parked.created, parked.notProcessed]).toEqual([why, 0, 0]);
    own.identity.setExchange(() => ({
      status: 200,
      body: { access_token: own.upstream.sandbox.issueToken("admin"), expires_in: 3600 },
    }));
    const done = await until("processed", { claims: { name: "Ada again" } });
    expect(done.created).toBe(3);
  } finally {
    await own.close();
  }
});

test("a challenge of Conditional Access comes back to the pane with its claims", async () => {
  const own = await openStand({ load: loadProvider });
  try {
    const claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}';
    own.identity.setExchange(() => ({ status: 400, body: { error: "interaction_required", claims } }));
    const response = await own.ask(referrals);
    expect(response.status).toBe(401);
    const challenge = /claims="([^"]+)"/u.exec(response.headers.get("www-authenticate") ?? "")?.[1] ?? "";
    expect(Buffer.from(challenge, "base64").toString("utf8")).toBe(claims);
    own.identity.setExchange(() => ({ status: 400, body: { error: "invalid_grant", error_codes: [65_001] } }));
    const consent = await own.ask(referrals);
    expect([consent.status, await consent.json()]).toMatchObject([403, { error: { code: "consent-needed" } }]);
  } finally {
    await own.close();
  }
});

test("one exchange serves however many requests of one person, and no other's", async () => {
  const once = { claims: { name: "Once" } };
  await stand.ask("/caller", { as: once });
  const before = stand.identity.exchanges();
  await Promise.all(Array.from({ length: 10 }, () => stand.ask(`${referrals}?$top=1`, { as: once })));
  expect(stand.identity.exchanges()).toBe(before + 1);
  await stand.ask(`${referrals}?$top=1`, { as: { claims: { name: "Somebody else" } } });
  expect(stand.identity.exchanges()).toBe(before + 2);
});

test("the pane comes from the gateway's own origin, and is told where to ask", async () => {
  const page = await stand.ask("/taskpane.html", { token: null });
  expect([page.status, page.headers.get("cache-control")]).toEqual([200, "no-cache"]);
  const script = await stand.ask("/taskpane.0123456789ab.js", { token: null });
  expect(script.headers.get("cache-control")).toContain("immutable");
  expect(await (await stand.ask("/connection.json", { token: null })).json()).toMatchObject({
    kind: "gateway",
    address: referrals,
    batches: "/batches",
    exports: "/exports",
    signIn: { clientId: "pane-client" },
  });
  expect((await stand.ask("/..%2F..%2Fpackage.json", { token: null })).status).toBe(404);
});

test("pages of other origins read nothing unless they are named", async () => {
  const from = async (origin: string): Promise<string | null> =>
    (await stand.ask("/caller", { headers: { Origin: origin } })).headers.get("access-control-allow-origin");
  expect(await from("https://pane.example")).toBe("https://pane.example");
  expect(await from("https://evil.example")).toBeNull();
});

test("it says that it lives, that it is ready, and counts for Prometheus behind a token of its own", async () => {
  expect(await (await stand.ask("/healthz", { token: null })).json()).toEqual({ status: "alive" });
  expect(await (await stand.ask("/readyz", { token: null })).json()).toEqual({
    status: "ready",
    checks: { ledger: "ok", keys: "ok" },
  });
  expect((await stand.ask("/metrics", { token: null })).status).toBe(401);
  const metrics = await (await stand.ask("/metrics", { token: "metrics-token-0123" })).text();
  expect(metrics).toMatch(/gateway_request_seconds_count\{method="GET",route="\/v1\.0\/engagements\/referrals/u);
  expect(metrics).not.toContain("$top");
});

test("the OpenAPI document describes what the running service answers", async () => {
  interface Document {
    readonly paths: Readonly<
      Record<
        string,
        Readonly<Record<string, { responses: Record<string, { content?: Record<string, { schema?: object }> }> }>>
      >
    >;
  }
  const document = (await (await stand.ask("/openapi.json", { token: null })).json()) as Document;
  const order = anOrder(1);
  const ordered = anExportOrder();
  const asked: readonly (readonly [string, string, Promise<Response>])[] = [
    ["post", "/batches", stand.ask("/batches", { method: "POST", body: order })],
    ["post", "/batches", stand.ask("/batches", { method: "POST", body: { id: 1 } })],
    ["get", "/batches", stand.ask("/batches")],
    ["get", "/batches/{id}", stand.ask("/batches/00000000-0000-4000-8000-000000000000")],
    ["post", "/exports", stand.ask("/exports", { method: "POST", body: ordered })],
    ["post", "/exports", stand.ask("/exports", { method: "POST", body: { id: 1 } })],
    ["post", "/exports", stand.ask("/exports", { method: "POST", body: `"${"x".repeat(70_000)}"` })],
    ["get", "/exports", stand.ask("/exports")],
    ["get", "/exports", stand.ask("/exports?most=0")],
    ["get", "/exports/{id}", stand.ask(`/exports/${ordered.id}`)],
    ["get", "/exports/{id}/file", stand.ask("/exports/00000000-0000-4000-8000-000000000000/file")],
    ["post", "/exports/{id}/stop", stand.ask(`/exports/${ordered.id}/stop`, { method: "POST" })],
    ["get", "/caller", stand.ask("/caller")],
    ["get", "/caller", stand.ask("/caller", { token: null })],
    ["get", "/connection.json", stand.ask("/connection.json")],
    ["get", "/healthz", stand.ask("/healthz")],
    ["get", "/readyz", stand.ask("/readyz")],
    ["get", "/metrics", stand.ask("/metrics")],
  ];
  for (const [method, path, asking] of asked) {
    const response = await asking;
    const described = document.paths[path]?.[method]?.responses[String(response.status)];
    expect([path, response.status, described === undefined]).toEqual([path, response.status, false]);
    const schema = described?.content?.["application/json"]?.schema;
    if (schema === undefined) continue;
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
    const body: unknown = await response.json();
    expect([path, validate(body), validate.errors]).toEqual([path, true, null]);
  }
});

test("a missing or wrong setting names itself, and none of its value", () => {
  const read = (environment: Record<string, string>): string => {
    try {
      readSettings(environment);
      return "";
    } catch (error) {
      if (error instanceof WrongSettings) return error.message;
      throw error;
    }
  };
  const said = read({
    GATEWAY_UPSTREAM: "http://partner.example/x",
    GATEWAY_TENANTS: "contoso",
    GATEWAY_CLIENT_SECRET: "hush",
  });
  for (const name of [
    "GATEWAY_UPSTREAM",
    "GATEWAY_TENANTS",
    "GATEWAY_AUDIENCE",
    "GATEWAY_CLIENT_ID",
    "GATEWAY_ORIGINS",
  ]) {
    expect(said).toContain(name);
  }
  expect(said).not.toMatch(/partner\.example|hush/u);
});
