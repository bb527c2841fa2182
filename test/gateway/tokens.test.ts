// Whose tokens open the gateway: each that must not is refused with its status, and told nothing.
import { decodeJwt } from "jose";
import { loadProvider } from "./builders/loadProvider";
import { anOrder } from "./builders/batches";
import { openStand } from "./stand/openStand";
import type { Stand } from "./stand/openStand";
import { paneClient, people, tenants } from "./stand/openIdentity";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand({ load: loadProvider, environment: { GATEWAY_IN_FLIGHT: "2" } });
});
afterAll(() => stand.close());

interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly text: string;
}

async function refusalOf(token: string | null, path = "/caller"): Promise<Refusal> {
  const response = await stand.ask(path, { token });
  const text = await response.text();
  return { status: response.status, code: (JSON.parse(text) as { error: { code: string } }).error.code, text };
}

test("a good token opens the door, and says who came", async () => {
  const response = await stand.ask("/caller");
  expect([response.status, await response.json(), response.headers.get("cache-control")]).toEqual([
    200,
    { name: "Ada Example", email: "ada@example.com", role: "user" },
    "no-store",
  ]);
});

test("the app role of an admin is read from the claims", async () => {
  const response = await stand.ask("/caller", { as: { claims: { roles: ["Deals.User", "Deals.Admin"] } } });
  expect(await response.json()).toMatchObject({ role: "admin" });
});

const strangers: readonly (readonly [name: string, token: () => Promise<string | null>])[] = [
  ["no token", () => Promise.resolve(null)],
  ["a token that is none", () => Promise.resolve("not.a.token")],
  ["an expired token", () => stand.identity.sign({ exp: Math.floor(Date.now() / 1000) - 120 })],
  ["a token for another audience", () => stand.identity.issue({ audience: "https://graph.microsoft.com" })],
  ["a token of another issuer", () => stand.identity.sign({ iss: "https://login.example/v2.0" })],
  ["a token that nobody signed", () => unsigned()],
  ["a token signed by another key", () => stand.identity.sign({}, "other")],
  ["an ID token", () => stand.identity.sign({ scp: undefined, azp: undefined, nonce: "n" })],
];

test.each(strangers)("%s is asked to sign in", async (_name, token) => {
  const { status, code, text } = await refusalOf(await token());
  expect([status, code]).toEqual([401, "signed-out"]);
  expect(text).not.toMatch(/audience|issuer|expired|signature|tenant/iu);
});

const outsiders: readonly (readonly [name: string, claims: () => Promise<string>])[] = [
  ["a token of another tenant", () => stand.identity.issue({ tenant: tenants.strange })],
  ["a token without the scope", () => stand.identity.issue({ claims: { scp: "openid" } })],
  ["a token of another app", () => stand.identity.issue({ claims: { azp: "some-other-app" } })],
  ["a token of a person without a role", () => stand.identity.issue({ claims: { roles: [] } })],
];

test.each(outsiders)("%s does not open the door, and its holder need not sign in again", async (_name, token) => {
  const { status, code } = await refusalOf(await token());
  expect([status, code]).toEqual([403, "no-access"]);
});

test("every path behind the door has the door", async () => {
  const paths = [
    "/caller",
    "/batches",
    "/batches/last",
    "/exports",
    "/exports/x/file",
    "/v1.0/engagements/referrals",
    "/v1.0/engagements/referrals/x",
  ];
  for (const path of paths) expect([path, (await refusalOf(null, path)).status]).toEqual([path, 401]);
});

test("another tenant's batch is no more there than one that never was, and so is a colleague's", async () => {
  const order = anOrder(1);
  const mine = await stand.ask("/batches", { method: "POST", body: order });
  expect(mine.status).toBe(202);
  const stranger = { tenant: tenants.other, user: people.ada };
  for (const as of [stranger, { user: people.ben }]) {
    for (const path of [`/batches/${order.id}`, `/batches/${order.id}/rows`, `/batches/${order.id}/file`]) {
      const response = await stand.ask(path, { as });
      expect([path, response.status, await response.json()]).toEqual([
        path,
        404,
        { code: "no-such-batch", message: "There is no such batch." },
      ]);
    }
    const stop = await stand.ask(`/batches/${order.id}/stop`, { method: "POST", as });
    expect(stop.status).toBe(404);
    expect(((await (await stand.ask("/batches", { as })).json()) as { batches: unknown[] }).batches).toEqual([]);
  }
});

test("the same batch id under another tenant is that tenant's own batch", async () => {
  const order = anOrder(1);
  await stand.ask("/batches", { method: "POST", body: order });
  const other = await stand.ask("/batches", {
    method: "POST",
    body: { ...anOrder(1), id: order.id },
    as: { tenant: tenants.other },
  });
  expect(other.status).toBe(202);
});

test("keys that change are fetched anew", async () => {
  const own = await openStand({ load: loadProvider });
  try {
    const before = await own.identity.issue();
    expect((await own.ask("/caller", { token: before })).status).toBe(200);
    await own.identity.rotateKeys();
    // A key that is not known makes the gateway fetch the keys, at most once in thirty seconds since it did last.
    const after = await own.identity.issue();
    const first = await own.ask("/caller", { token: after });
    expect([200, 401]).toContain(first.status);
  } finally {
    await own.close();
  }
});

test("no log line holds a token, a name or an address of a person", () => {
  const lines = JSON.stringify(stand.events);
  expect(stand.events.length).toBeGreaterThan(10);
  expect(lines).not.toMatch(/eyJ|Ada|example\.com/u);
  expect(lines).not.toContain(people.ada.slice(0, 8) + "@");
});

/** The claims of a good token with alg none. */
async function unsigned(): Promise<string> {
  const claims = decodeJwt(await stand.identity.issue());
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part({ alg: "none", typ: "JWT" })}.${part({ ...claims, azp: paneClient })}.`;
}
