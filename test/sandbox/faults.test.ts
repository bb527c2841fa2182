// What goes wrong on the way: mishaps that happen once, or to a share of the requests, before or after the change.
import type { Mishap, OneShot } from "../../src/sandbox/faults";
import { aCreate, anInvitation, aSharedCreate } from "./builders/aCreate";
import { openSandbox, toRequest } from "./builders/openSandbox";

function openWith(mishap: Mishap, shot: Partial<OneShot> = {}) {
  const opened = openSandbox();
  opened.sandbox.faults.once.push({ on: {}, mishap, ...shot });
  const create = () => opened.ask("POST", "", { body: aCreate() });
  return { ...opened, create };
}

test.each<[string, Mishap, number]>([
  ["cut before the change", { kind: "cut", when: "before-commit" }, 0],
  ["cut after the change", { kind: "cut", when: "after-commit" }, 1],
  ["silent, and nothing changed", { kind: "silence", commit: "never" }, 0],
  ["silent, and changed at once", { kind: "silence", commit: "at-once" }, 1],
])("a connection is %s", async (_, mishap, deals) => {
  const { create, sandbox } = openWith(mishap);
  expect((await create()).response.type).toBe("error");
  expect(sandbox.referrals()).toHaveLength(deals);
  expect(sandbox.log).toMatchObject([{ status: null, committed: deals === 1 }]);
  expect((await create()).status).toBe(201);
});

test("an answer breaks off in the middle, after the change", async () => {
  const { sandbox, ask } = openWith({ kind: "cut", when: "in-answer" });
  const request = toRequest("POST", "", { body: aCreate(), token: sandbox.issueToken("admin") });
  const response = await sandbox.handle(request);
  expect(response.status).toBe(201);
  await expect(response.text()).rejects.toThrow("cut in the middle");
  expect((await ask("GET", "")).json.value).toHaveLength(1);
});

test("a PATCH that breaks off has no body to break: its connection is cut after the change", async () => {
  const { ask, sandbox } = openSandbox({ deals: 1 });
  const { id = "" } = sandbox.referrals()[0] ?? {};
  sandbox.faults.once.push({ on: { method: "PATCH" }, mishap: { kind: "cut", when: "in-answer" } });
  const body = [{ op: "replace", path: "/details/notes", value: "Late" }];
  expect((await ask("PATCH", `/${id}`, { body })).response.type).toBe("error");
  expect(sandbox.referrals()[0]?.details.notes).toBe("Late");
});

test("a deal is created 45 seconds after its caller gave up", async () => {
  const { create, sandbox, clock } = openWith({ kind: "silence", commit: { lateByMs: 45_000 } });
  await create();
  clock.ms += 44_999;
  expect(sandbox.referrals()).toEqual([]);
  clock.ms += 1;
  expect(sandbox.referrals().map(({ createdDateTime }) => createdDateTime.slice(0, 19))).toEqual([
    "2026-11-20T09:00:45",
  ]);
});

test("a late patch changes the deal as it then is, and nothing where it was closed meanwhile", async () => {
  const { ask, sandbox, clock } = openSandbox({ deals: 2 });
  const [one, other] = sandbox.referrals();
  const silent = { kind: "silence", commit: { lateByMs: 1000 } } as const;
  sandbox.faults.once.push({ on: { method: "PATCH" }, mishap: silent, times: 2 });
  const body = [{ op: "replace", path: "/details/notes", value: "Late" }];
  await ask("PATCH", `/${one?.id ?? ""}`, { body });
  await ask("PATCH", `/${other?.id ?? ""}`, { body });
  sandbox.change(one?.id ?? "", (draft) => (draft.favorite = true));
  sandbox.change(other?.id ?? "", (draft) => Object.assign(draft, { status: "Closed", substatus: "Won" }));
  clock.ms += 1000;
  const after = new Map(sandbox.referrals().map((referral) => [referral.id, referral]));
  expect(after.get(one?.id ?? "")).toMatchObject({ favorite: true, details: { notes: "Late" } });
  expect(after.get(other?.id ?? "")?.details.notes).not.toBe("Late");
});

test("a 500 comes although the deal was created", async () => {
  const { create, sandbox } = openWith({ kind: "refuse", status: 500, committed: true });
  expect((await create()).json.error.code).toBe("generalException");
  expect(sandbox.referrals()).toHaveLength(1);
});

test("a refusal has the code it was told", async () => {
  const { create } = openWith({ kind: "refuse", status: 401, code: "unAuthorized" });
  expect((await create()).json.error.code).toBe("unAuthorized");
});

test("a silent connection ends when its caller gives up", async () => {
  const waited: (AbortSignal | undefined)[] = [];
  const sleep = (_: number, signal?: AbortSignal) =>
    new Promise<void>((resolve) => {
      waited.push(signal);
      signal?.addEventListener("abort", () => resolve());
    });
  const { ask, sandbox } = openSandbox({ sleep });
  sandbox.faults.once.push({ on: {}, mishap: { kind: "silence", commit: "never" } });
  const caller = new AbortController();
  const asked = ask("GET", "", { signal: caller.signal });
  while (waited.length === 0) await Promise.resolve();
  caller.abort();
  expect((await asked).response.type).toBe("error");
});

test("a mishap meant for the second creation of a co-sell deal leaves the first alone", async () => {
  const { ask, sandbox } = openSandbox();
  sandbox.faults.once.push({ on: { operation: "connect" }, mishap: { kind: "refuse", status: 503 } });
  const own = await ask("POST", "", { body: aSharedCreate() });
  const invite = () => ask("POST", "", { body: anInvitation(own.json.engagementId) });
  expect([own.status, (await invite()).status, (await invite()).status]).toEqual([201, 503, 201]);
});

test("a mishap befalls the request it is meant for, after so many that go well, so many times", async () => {
  const { create, ask, sandbox } = openWith(
    { kind: "refuse", status: 503 },
    { on: { method: "POST" }, skip: 1, times: 2 },
  );
  const statuses = [await create(), await ask("GET", ""), await create(), await create(), await create()];
  expect(statuses.map(({ status }) => status)).toEqual([201, 200, 503, 503, 201]);
  expect(sandbox.faults.once).toEqual([]);
});

test("a mishap is meant for one deal", async () => {
  const { ask, sandbox } = openSandbox({ deals: 2 });
  const [one, other] = sandbox.referrals();
  sandbox.faults.once.push({ on: { id: other?.id ?? "" }, mishap: { kind: "refuse", status: 410 } });
  expect((await ask("GET", `/${one?.id ?? ""}`)).status).toBe(200);
  expect((await ask("GET", `/${other?.id ?? ""}`)).status).toBe(410);
});

test("a share of the requests fails, and the rest go well", async () => {
  const { ask, sandbox } = openSandbox();
  sandbox.faults.shares.push({ share: 0.25, on: { method: "GET" }, mishap: { kind: "refuse", status: 503 } });
  const statuses: number[] = [];
  for (let request = 0; request < 400; request += 1) statuses.push((await ask("GET", "")).status);
  const failed = statuses.filter((status) => status === 503).length;
  expect([failed > 60, failed < 140, new Set(statuses)]).toEqual([true, true, new Set([200, 503])]);
});

test("latency passes before the change is made, with a part that is left to chance", async () => {
  const { ask, sandbox, clock } = openSandbox({ faults: { latencyMs: 200, latencySpreadMs: 100 } });
  const startMs = clock.ms;
  const { createdDateTime } = (await ask("POST", "", { body: aCreate() })).json;
  const [entry] = sandbox.log;
  const tookMs = (entry?.endedMs ?? 0) - (entry?.startedMs ?? 0);
  expect([entry?.startedMs, tookMs >= 200, tookMs < 300]).toEqual([startMs, true, true]);
  expect(Date.parse(createdDateTime)).toBeGreaterThanOrEqual(startMs + 200);
});

test("counts the requests that are in flight at once", async () => {
  const open: (() => void)[] = [];
  const { ask, sandbox } = openSandbox({
    faults: { latencyMs: 1 },
    sleep: () => new Promise((resolve) => open.push(resolve)),
  });
  const asked = [ask("GET", ""), ask("GET", ""), ask("GET", "")];
  while (open.length < 3) await Promise.resolve();
  for (const go of open) go();
  await Promise.all(asked);
  expect(sandbox.counts().mostInFlight).toBe(3);
});
