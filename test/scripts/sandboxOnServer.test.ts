// The sandbox beside the pages: Partner Center's paths, its sign-in, cut connections, and the control surface.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "node:tls";
import { sleep } from "../../src/backend/sleep";
import { servePages } from "../../scripts/serve";
import type { PageServer } from "../../scripts/serve";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import { openQuestions } from "../../src/sandbox/behaviour";
import { aCreate } from "../sandbox/builders/aCreate";
import { askServer } from "./askServer";
import type { ServerAnswer, ServerQuestion } from "./askServer";

const referrals = "/v1.0/engagements/referrals";
let folder = "";
let sandbox: Sandbox;
let server: PageServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pages-"));
});

afterAll(() => rm(folder, { recursive: true }));

beforeEach(async () => {
  sandbox = createSandbox({ now: Date.now, random: createRandom(7), sleep, deals: 3 });
  server = await servePages(folder, 0, { sandbox });
});

afterEach(() => server.close());

function ask(path: string, question?: ServerQuestion): Promise<ServerAnswer> {
  return askServer(server.origin, path, question);
}

async function asAdmin(): Promise<Record<string, string>> {
  const answer = await ask("/sandbox/token", { method: "POST", body: { caller: "admin" } });
  const { token } = JSON.parse(answer.body) as { token: string };
  return { Authorization: `Bearer ${token}`, "client-request-id": crypto.randomUUID(), Accept: "application/json" };
}

test("the pane finds its way: which Partner Center, where, and how to sign in", async () => {
  const answer = await ask("/connection.json");
  expect({ status: answer.status, cache: answer.cache, body: JSON.parse(answer.body) as unknown }).toEqual({
    status: 200,
    cache: "no-store",
    body: { kind: "sandbox", address: referrals, signIn: "/sandbox/token" },
  });
});

test.each([
  ["admin", { name: "Amélie Brandt", email: "amelie.brandt@northwind.example", role: "admin" }],
  ["user", { name: "Noor Haddad", email: "noor.haddad@northwind.example", role: "user" }],
])("the sign-in gives the %s a token and says whose it is", async (caller, card) => {
  const answer = await ask("/sandbox/token", { method: "POST", body: { caller } });
  const { token, ...rest } = JSON.parse(answer.body) as { token: string };
  expect(rest).toEqual({ caller: card });
  const headers = { Authorization: `Bearer ${token}`, "client-request-id": crypto.randomUUID() };
  expect((await ask(referrals, { headers })).status).toBe(200);
});

test("a sign-in that names nobody is that of the usual caller", async () => {
  const usual = await ask("/sandbox/token", { method: "POST" });
  expect(JSON.parse(usual.body)).toMatchObject({ caller: { role: "admin" } });
  const asUser = await servePages(folder, 0, { sandbox, usualCaller: "user" });
  const { body } = await askServer(asUser.origin, "/sandbox/token", { method: "POST" });
  await asUser.close();
  expect(JSON.parse(body)).toMatchObject({ caller: { role: "user" } });
});

test("what is cut stays cut where a browser sends it again by itself, under the same client-request-id", async () => {
  sandbox.faults.once.push({ on: { method: "POST" }, mishap: { kind: "cut", when: "after-commit" } });
  const headers = await asAdmin();
  for (let round = 0; round < 3; round += 1) {
    await expect(ask(referrals, { method: "POST", headers, body: aCreate() })).rejects.toThrow(/hang up|ECONNRESET/u);
  }
  expect(sandbox.counts()).toMatchObject({ requests: 1, created: 1 });
  const next = { ...headers, "client-request-id": crypto.randomUUID() };
  expect((await ask(referrals, { method: "POST", headers: next, body: aCreate() })).status).toBe(201);
});

test("deals are listed, read and created under Partner Center's own paths", async () => {
  const listed = await ask(`${referrals}?$top=2`, { headers: await asAdmin() });
  const { value } = JSON.parse(listed.body) as { value: readonly { id: string }[] };
  expect(value).toHaveLength(2);
  const read = await ask(`${referrals}/${value[0]?.id ?? ""}`, { headers: await asAdmin() });
  expect([read.status, read.headers.etag?.startsWith('"')]).toEqual([200, true]);
  const created = await ask(referrals, { method: "POST", headers: await asAdmin(), body: aCreate() });
  expect([created.status, sandbox.counts().created]).toEqual([201, 1]);
});

test("a connection that is cut ends without an answer, though the deal was created", async () => {
  sandbox.faults.once.push({ on: { method: "POST" }, mishap: { kind: "cut", when: "after-commit" } });
  const asked = ask(referrals, { method: "POST", headers: await asAdmin(), body: aCreate() });
  await expect(asked).rejects.toThrow(/socket hang up|ECONNRESET/u);
  expect(sandbox.counts().created).toBe(1);
});

test("a connection that is cut in the middle of the answer breaks it off", async () => {
  sandbox.faults.once.push({ on: { method: "POST" }, mishap: { kind: "cut", when: "in-answer" } });
  const asked = ask(referrals, { method: "POST", headers: await asAdmin(), body: aCreate() });
  await expect(asked).rejects.toThrow(/aborted/u);
  expect(sandbox.counts().created).toBe(1);
});

test("a silent connection is let go when its caller goes", async () => {
  sandbox.faults.once.push({ on: {}, mishap: { kind: "silence", commit: "never" } });
  const { Authorization = "" } = await asAdmin();
  const { hostname, port } = new URL(server.origin);
  const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false });
  socket.write(`GET ${referrals} HTTP/1.1\r\nHost: localhost\r\nAuthorization: ${Authorization}\r\n\r\n`);
  while (sandbox.log.length === 0) await sleep(5);
  socket.destroy();
  while (sandbox.log[0]?.endedMs === null) await sleep(5);
  expect(sandbox.log[0]?.status).toBeNull();
});

test("switches and mishaps are read and set as JSON, and work at once", async () => {
  expect(JSON.parse((await ask("/sandbox/behaviour")).body)).toEqual(openQuestions);
  const switched = await ask("/sandbox/behaviour", { method: "PATCH", body: { createStatus: 202 } });
  expect(JSON.parse(switched.body)).toEqual({ ...openQuestions, createStatus: 202 });
  expect(sandbox.behaviour.createStatus).toBe(202);
  const once = [{ on: { operation: "list" }, mishap: { kind: "refuse", status: 503 }, times: 2 }];
  await ask("/sandbox/faults", { method: "PATCH", body: { once } });
  const statuses = [];
  for (let round = 0; round < 3; round += 1) {
    statuses.push((await ask(referrals, { headers: await asAdmin() })).status);
  }
  expect(statuses).toEqual([503, 503, 200]);
});

test("the log holds ids, statuses, times and counts, and neither addresses nor what is in a deal", async () => {
  await ask(`${referrals}?$filter=customerProfile/address/country eq 'FR'`.replaceAll(" ", "%20"), {
    headers: await asAdmin(),
  });
  await ask(referrals, { method: "POST", headers: await asAdmin(), body: aCreate() });
  const { body } = await ask("/sandbox/log");
  const { counts, requests } = JSON.parse(body) as { counts: unknown; requests: readonly object[] };
  expect(counts).toEqual(sandbox.counts());
  expect(Object.keys(requests[1] ?? {})).toEqual([
    "method",
    "operation",
    "referralId",
    "clientRequestId",
    "requestId",
    "patchedPaths",
    "startedMs",
    "endedMs",
    "status",
    "committed",
  ]);
  expect(body).not.toMatch(/Harbour|adatum|FR'/u);
  expect((await ask("/sandbox/log", { method: "DELETE" })).status).toBe(204);
  expect(sandbox.log).toEqual([]);
});

test("a deal is changed behind everybody's back: it has another eTag then", async () => {
  const [deal] = sandbox.referrals();
  const id = deal?.id ?? "";
  const body = { externalReferenceId: "CRM-9", details: { dealValue: 4711 } };
  const answer = await ask(`/sandbox/deals/${id}`, { method: "PATCH", body });
  const changed = sandbox.referrals().find((referral) => referral.id === id);
  expect(JSON.parse(answer.body)).toEqual({ id, eTag: changed?.eTag });
  expect(changed?.eTag).not.toBe(deal?.eTag);
  expect(changed?.details).toEqual({ ...deal?.details, dealValue: 4711 });
  expect((await ask("/sandbox/deals/none", { method: "PATCH", body })).status).toBe(404);
});

test.each([
  ["/sandbox/behaviour", { idempotent: true }, /idempotent/u],
  ["/sandbox/behaviour", { createStatus: 299 }, /createStatus/u],
  ["/sandbox/faults", { once: [{ on: {}, mishap: { kind: "refuse", status: 200 } }] }, /once\[0\]\.mishap\.status/u],
  ["/sandbox/faults", "no JSON object", /expected object/u],
])("%s refuses %j and says what is wrong", async (path, body, said) => {
  const before = JSON.stringify([sandbox.behaviour, sandbox.faults]);
  const answer = await ask(path, { method: "PATCH", body });
  expect(answer.status).toBe(400);
  expect((JSON.parse(answer.body) as { refused: string }).refused).toMatch(said);
  expect(JSON.stringify([sandbox.behaviour, sandbox.faults])).toBe(before);
});

test("pages of other origins, and other names for this machine, get neither tokens nor switches", async () => {
  const body = { caller: "admin" };
  const strangers = [{ Origin: "https://elsewhere.example" }, { Origin: "null" }, { Host: "rebound.example:443" }];
  for (const headers of strangers) {
    expect((await ask("/sandbox/token", { method: "POST", body, headers })).status).toBe(403);
    expect((await ask("/sandbox/faults", { headers })).status).toBe(403);
  }
  const own = { Origin: server.origin };
  expect((await ask("/sandbox/token", { method: "POST", body, headers: own })).status).toBe(200);
});
