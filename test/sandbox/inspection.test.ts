// Looking in from outside: the log, the counts, a snapshot and the sandbox that is made of it.
import { createRandom } from "../../src/sandbox/chance";
import { parseSnapshot } from "../../src/sandbox/snapshot";
import { aCreate, anInvitation, aSharedCreate } from "./builders/aCreate";
import { openSandbox } from "./builders/openSandbox";

test("logs what it was asked, with the paths of a patch and without its values", async () => {
  const { ask, sandbox, clock } = openSandbox();
  const { id } = (await ask("POST", "", { body: aCreate(), headers: { "request-id": "r-1" } })).json;
  const body = [{ op: "replace", path: "/details/notes", value: "Call +44 113 496 0001" }];
  const headers = { "client-request-id": "0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11" };
  await ask("PATCH", `/${id}`, { body, headers });
  expect(sandbox.log).toMatchObject([
    { operation: "create", referralId: id, requestId: "r-1", status: 201, committed: true, patchedPaths: [] },
    {
      ...{ method: "PATCH", path: `/v1.0/engagements/referrals/${id}`, query: "", operation: "patch", referralId: id },
      ...{ clientRequestId: headers["client-request-id"], requestId: null, patchedPaths: ["/details/notes"] },
      ...{ startedMs: clock.ms, endedMs: clock.ms, status: 204, committed: true },
    },
  ]);
  expect(JSON.stringify(sandbox.log)).not.toContain('0001"');
});

test("logs queries without mail addresses, also where a skip token holds one", async () => {
  const { ask, sandbox } = openSandbox({ deals: 3 });
  await ask("GET", "?$filter=team/any(t:t/email eq 'noor.haddad@northwind.example') and status eq 'New'&$top=1");
  await ask("GET", "?$skiptoken=abc");
  expect(sandbox.log.map(({ query }) => query)).toEqual([
    "$filter=team/any(t:t/email eq '…') and status eq 'New'&$top=1",
    "$skiptoken=…",
  ]);
});

test("counts what was asked and what was changed, and begins anew when its log is cleared", async () => {
  const { ask, sandbox } = openSandbox();
  const own = (await ask("POST", "", { body: aSharedCreate() })).json;
  await ask("POST", "", { body: anInvitation(own.engagementId) });
  await ask("POST", "", { body: aCreate({ name: "" }) });
  await ask("PATCH", `/${own.id}`, { body: [{ op: "replace", path: "/salesStage", value: "60" }] });
  await ask("GET", "");
  await ask("GET", `/${own.id}`);
  expect(sandbox.counts()).toEqual({
    requests: 6,
    byOperation: { list: 1, get: 1, create: 2, connect: 1, patch: 1, replace: 0, none: 0 },
    ...{ created: 1, connected: 1, patched: 1, throttled: 0, mostInFlight: 1 },
  });
  sandbox.clearLog();
  expect([sandbox.log, sandbox.counts().requests, sandbox.counts().mostInFlight]).toEqual([[], 0, 0]);
});

test("hands out versions that later changes leave alone", () => {
  const { sandbox } = openSandbox({ deals: 1 });
  const [before] = sandbox.referrals();
  const name = before?.name;
  sandbox.change(before?.id ?? "", (draft) => (draft.name = "Other"));
  expect(before?.name).toBe(name);
});

test("refuses to change a deal that is not there", () => {
  expect(() => openSandbox().sandbox.change("x", () => undefined)).toThrow("holds no referral x");
});

test("goes on from a snapshot: deals, eTags, and what is still to happen", async () => {
  const microsoft = { receivesAfterMs: 1000, answersAfterMs: 5000, answer: "Accepted" } as const;
  const { ask, sandbox, clock } = openSandbox({ deals: 20, behaviour: { microsoft } });
  const own = (await ask("POST", "", { body: aSharedCreate() })).json;
  await ask("POST", "", { body: anInvitation(own.engagementId) });
  const snapshot = parseSnapshot(JSON.parse(JSON.stringify(sandbox.snapshot())));
  const restarted = openSandbox({ snapshot });
  expect(restarted.sandbox.referrals()).toEqual(sandbox.referrals());
  expect(restarted.sandbox.snapshot()).toEqual(snapshot);
  clock.ms += 5000;
  restarted.clock.ms += 5000;
  const standing = (opened: typeof sandbox) => opened.referrals().map(({ id, substatus }) => [id, substatus]);
  expect(standing(restarted.sandbox)).toEqual(standing(sandbox));
  expect(restarted.sandbox.referrals().at(-1)?.substatus).toBe("Accepted");
});

test("stamps changes after a restart later than all before it, though its clock stands earlier", () => {
  const { sandbox } = openSandbox({ deals: 5 });
  const latest =
    sandbox
      .referrals()
      .map(({ updatedDateTime }) => updatedDateTime)
      .sort()
      .at(-1) ?? "";
  const restarted = openSandbox({ snapshot: sandbox.snapshot(), now: () => 0, random: createRandom(1) });
  const changed = restarted.sandbox.change(sandbox.referrals()[0]?.id ?? "", (draft) => (draft.favorite = true));
  expect(changed.updatedDateTime.slice(0, 19) >= latest.slice(0, 19)).toBe(true);
});

test.each([
  null,
  [],
  {},
  { version: 2, referrals: [], appointments: [] },
  { version: 1, referrals: [{}], appointments: [] },
])("takes %j for no snapshot", (value) => {
  expect(() => parseSnapshot(value)).toThrow("no snapshot");
});
