// What makes a lost answer hard: a list that lags, repeats that make duplicates, and idempotency where it is on.
import { aCreate, anInvitation, aSharedCreate } from "./builders/aCreate";
import { openSandbox } from "./builders/openSandbox";

const key = "0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11";

test("shows a created deal in the list after the lag, in GET at once", async () => {
  const { ask, clock } = openSandbox({ behaviour: { listLagMs: 30_000 } });
  const { id } = (await ask("POST", "", { body: aCreate() })).json;
  expect((await ask("GET", `/${id}`)).status).toBe(200);
  clock.ms += 29_999;
  expect((await ask("GET", "")).json.value).toEqual([]);
  clock.ms += 1;
  expect((await ask("GET", "")).json.value.map((deal) => deal.id)).toEqual([id]);
});

test("shows a changed deal as it was until the lag is over", async () => {
  const { ask, clock, sandbox } = openSandbox({ deals: 1, behaviour: { listLagMs: 30_000 } });
  const before = sandbox.referrals()[0];
  const after = sandbox.change(before?.id ?? "", (draft) => (draft.name = "Other"));
  const listed = async () => (await ask("GET", "")).json.value[0];
  expect(await listed()).toMatchObject({ name: before?.name, eTag: before?.eTag });
  clock.ms += 30_000;
  expect(await listed()).toMatchObject({ name: "Other", eTag: after.eTag });
});

test("never shows an older version after a newer one, though the lag is shortened between", async () => {
  const { ask, clock, sandbox } = openSandbox({ deals: 1, behaviour: { listLagMs: 30_000 } });
  const { id = "" } = sandbox.referrals()[0] ?? {};
  sandbox.change(id, (draft) => (draft.name = "Second"));
  sandbox.behaviour.listLagMs = 0;
  sandbox.change(id, (draft) => (draft.name = "Third"));
  expect((await ask("GET", "")).json.value[0]?.name).toBe("Third");
  clock.ms += 30_000;
  expect((await ask("GET", "")).json.value[0]?.name).toBe("Third");
});

test("lets the lag reach GET where so set", async () => {
  const { ask, clock } = openSandbox({ behaviour: { listLagMs: 10_000, lagReachesGet: true } });
  const { id } = (await ask("POST", "", { body: aCreate() })).json;
  expect((await ask("GET", `/${id}`)).status).toBe(404);
  clock.ms += 10_000;
  expect((await ask("GET", `/${id}`)).status).toBe(200);
});

test("makes a duplicate for a client that simply retries, with the same request-id", async () => {
  const { ask, sandbox } = openSandbox();
  sandbox.faults.once.push({ on: { method: "POST" }, mishap: { kind: "silence", commit: "at-once" } });
  const send = () => ask("POST", "", { body: aCreate(), headers: { "request-id": key } });
  expect((await send()).response.type).toBe("error");
  expect((await send()).status).toBe(201);
  expect(sandbox.referrals().map(({ name }) => name)).toEqual(["Harbour lights", "Harbour lights"]);
});

test.each(["request-id", "MS-RequestId"])("makes one deal of a repeated %s where idempotency is on", async (header) => {
  const { ask, sandbox } = openSandbox({ behaviour: { idempotency: true } });
  const send = (value: string) => ask("POST", "", { body: aCreate(), headers: { [header]: value } });
  const first = await send(key);
  expect((await send(key)).json.id).toBe(first.json.id);
  expect(sandbox.referrals()).toHaveLength(1);
  expect((await send(crypto.randomUUID())).json.id).not.toBe(first.json.id);
  expect(sandbox.counts()).toMatchObject({ created: 2 });
});

test("makes one deal where the repeat comes before the late creation", async () => {
  const { ask, sandbox, clock } = openSandbox({ behaviour: { idempotency: true } });
  const late = { kind: "silence", commit: { lateByMs: 45_000 } } as const;
  sandbox.faults.once.push({ on: { method: "POST" }, mishap: late });
  const send = () => ask("POST", "", { body: aCreate(), headers: { "request-id": key } });
  await send();
  const { json } = await send();
  clock.ms += 45_000;
  expect(sandbox.referrals().map(({ id }) => id)).toEqual([json.id]);
});

test("adds a member once where a repeated patch is known", async () => {
  const { ask, sandbox } = openSandbox({ behaviour: { idempotency: true } });
  const { id } = (await ask("POST", "", { body: aCreate() })).json;
  const body = [{ op: "add", path: "/team/-", value: { email: "jane@adatum.example" } }];
  const send = () => ask("PATCH", `/${id}`, { body, headers: { "request-id": key } });
  expect([(await send()).status, (await send()).status]).toEqual([204, 204]);
  expect(sandbox.referrals()[0]?.team).toHaveLength(2);
});

test("does not know again what was refused: the corrected request goes through", async () => {
  const { ask, sandbox } = openSandbox({ behaviour: { idempotency: true } });
  const headers = { "request-id": key };
  expect((await ask("POST", "", { body: aCreate({ name: "" }), headers })).status).toBe(400);
  expect((await ask("POST", "", { body: aCreate(), headers })).status).toBe(201);
  expect(sandbox.referrals()).toHaveLength(1);
});

test("takes a late creation for Microsoft as one too", async () => {
  const { ask, sandbox, clock } = openSandbox({
    behaviour: { microsoft: { receivesAfterMs: 1, answersAfterMs: 2, answer: "never" } },
  });
  const own = (await ask("POST", "", { body: aSharedCreate() })).json;
  const late = { kind: "silence", commit: { lateByMs: 45_000 } } as const;
  sandbox.faults.once.push({ on: { operation: "connect" }, mishap: late });
  await ask("POST", "", { body: anInvitation(own.engagementId) });
  expect(sandbox.referrals()).toHaveLength(1);
  clock.ms += 45_000;
  expect(sandbox.referrals().map(({ substatus }) => substatus)).toEqual(["Accepted", "Pending"]);
});
