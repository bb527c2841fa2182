// Changes of known deals: only what changed, only over what was pulled, and what a lost answer may have been.
import type { PushOrder } from "../../src/backend/Backend";
import type { PulledDeal } from "../../src/deals/pulled";
import type { FieldChange } from "../../src/deals/pushPlan";
import type { Mishap } from "../../src/sandbox/faults";
import { aCreate, coSellCells, openBackend } from "./builders/openBackend";
import type { Opened } from "./builders/openBackend";

async function openWithDeal(given: Parameters<typeof openBackend>[0] = {}): Promise<Opened & { pulled: PulledDeal }> {
  const opened = openBackend(given);
  const order = aCreate(1, opened.clock.now());
  await opened.push([order]);
  const [own] = opened.sandbox.referrals();
  const pulled = await opened.backend.fetchDeal(own?.id ?? "", new AbortController().signal);
  if ("code" in pulled) throw new Error(pulled.code);
  opened.sandbox.clearLog();
  return { ...opened, pulled };
}

function anUpdate(pulled: PulledDeal, changes: readonly FieldChange[]): PushOrder {
  const changed = Object.fromEntries(changes.map(({ column, after }) => [column, after]));
  const cells = { ...pulled.cells, ...changed };
  return { kind: "update", key: pulled.referralId, cells, pulled, changes, upgrade: "none" };
}

const toValue = (after: number): FieldChange => ({ column: "Estimated Deal Value", before: 40_000, after });

test("patches exactly the field that changed, with the eTag that was pulled", async () => {
  const { push, pulled, sandbox } = await openWithDeal();
  const outcome = (await push([anUpdate(pulled, [toValue(50_000)])])).get(pulled.referralId);
  expect(outcome).toMatchObject({ kind: "updated", deal: { cells: { "Estimated Deal Value": 50_000 } } });
  expect(sandbox.log.map(({ operation, patchedPaths }) => [operation, patchedPaths])).toEqual([
    ["patch", ["/details/dealValue"]],
  ]);
  const [own] = sandbox.referrals();
  expect(outcome?.kind === "updated" ? outcome.deal.eTag : "").toBe(own?.eTag);
});

test.each(["preconditionFailed", "resourceModified"] as const)(
  "changes nothing over somebody else's change (%s)",
  async (mismatchCode) => {
    const { push, pulled, sandbox } = await openWithDeal({ sandbox: { behaviour: { mismatchCode } } });
    const theirs = sandbox.change(pulled.referralId, (draft) => (draft.details.dealValue = 70_000));
    const outcome = (await push([anUpdate(pulled, [toValue(50_000)])])).get(pulled.referralId);
    expect(outcome).toMatchObject({
      kind: "conflict",
      theirs: { eTag: theirs.eTag, cells: { "Estimated Deal Value": 70_000 } },
    });
    expect(sandbox.referrals().map(({ details }) => details.dealValue)).toEqual([70_000]);
  },
);

test("takes a deal that already says what was to be sent as updated", async () => {
  const { push, pulled, sandbox } = await openWithDeal();
  sandbox.change(pulled.referralId, (draft) => (draft.details.dealValue = 50_000));
  const outcome = (await push([anUpdate(pulled, [toValue(50_000)])])).get(pulled.referralId);
  expect(outcome).toMatchObject({ kind: "updated", deal: { cells: { "Estimated Deal Value": 50_000 } } });
});

test("reads a deal first whose eTag is not known, and patches it only where it is as it was pulled", async () => {
  const { push, pulled, sandbox } = await openWithDeal();
  const withoutTag = { ...pulled, eTag: "", updatedAt: "" };
  const same = (await push([anUpdate(withoutTag, [toValue(50_000)])])).get(pulled.referralId);
  expect(same?.kind).toBe("updated");
  const changed = (await push([anUpdate(withoutTag, [toValue(60_000)])])).get(pulled.referralId);
  expect(changed).toMatchObject({ kind: "conflict", theirs: { cells: { "Estimated Deal Value": 50_000 } } });
  expect(sandbox.counts()).toMatchObject({ patched: 1 });
});

test("fails a row whose deal was closed or is gone", async () => {
  const { push, pulled, sandbox } = await openWithDeal();
  const closed = sandbox.change(pulled.referralId, (draft) =>
    Object.assign(draft, { status: "Closed", substatus: "Won" }),
  );
  const asClosed = { ...pulled, eTag: closed.eTag };
  expect((await push([anUpdate(asClosed, [toValue(50_000)])])).get(pulled.referralId)).toMatchObject({
    kind: "failed",
    problem: { code: "not-allowed" },
  });
  const gone = { ...pulled, referralId: "0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11" };
  expect((await push([anUpdate(gone, [toValue(50_000)])])).get(gone.referralId)).toMatchObject({
    kind: "failed",
    problem: { code: "no-such-deal" },
  });
});

const lost: readonly (readonly [string, Mishap])[] = [
  ["no answer after it was carried out", { kind: "silence", commit: "at-once" }],
  ["no answer before it was carried out", { kind: "silence", commit: "never" }],
  ["no answer, and carried out 45 s late", { kind: "silence", commit: { lateByMs: 45_000 } }],
  ["a connection cut before", { kind: "cut", when: "before-commit" }],
  ["a connection cut after", { kind: "cut", when: "after-commit" }],
  ["an answer cut in its middle", { kind: "cut", when: "in-answer" }],
  ["a 504", { kind: "refuse", status: 504, committed: true }],
];

test.each(lost)("brings a patch to its end after %s", async (_what, mishap) => {
  const { push, pulled, sandbox, clock } = await openWithDeal({ backend: { settings: { requestTimeoutMs: 20_000 } } });
  sandbox.faults.once.push({ on: { operation: "patch" }, mishap });
  const member = { column: "Team member 2", before: "", after: "Eve, Adams, 1, eve@contoso.com" };
  const outcome = (await push([anUpdate(pulled, [toValue(50_000), member])])).get(pulled.referralId);
  clock.advance(60_000);
  const [own] = sandbox.referrals();
  expect(outcome).toMatchObject({ kind: "updated", deal: { cells: { "Estimated Deal Value": 50_000 } } });
  expect(own?.details.dealValue).toBe(50_000);
  expect(own?.team).toHaveLength(2);
});

test("ends a lost patch as a conflict where somebody else changed the deal meanwhile", async () => {
  const { pulled, sandbox, options } = await openWithDeal();
  const cut: typeof fetch = (input, init) => {
    if (init?.method !== "PATCH") return options.fetch(input, init);
    sandbox.change(pulled.referralId, (draft) => (draft.details.dealValue = 70_000));
    return Promise.reject(new TypeError("fetch failed"));
  };
  const { push } = openBackend({ backend: { ...options, fetch: cut } });
  const outcome = (await push([anUpdate(pulled, [toValue(50_000)])])).get(pulled.referralId);
  expect(outcome).toMatchObject({ kind: "conflict", theirs: { cells: { "Estimated Deal Value": 70_000 } } });
});

test("does not call a patch that was never answered not sent, though the way is closed afterwards", async () => {
  const { push, pulled, sandbox } = await openWithDeal();
  sandbox.faults.once.push({ on: { operation: "patch" }, mishap: { kind: "cut", when: "after-commit" } });
  sandbox.faults.once.push({ on: { operation: "get" }, mishap: { kind: "refuse", status: 500 }, times: 100 });
  const outcome = (await push([anUpdate(pulled, [toValue(50_000)])])).get(pulled.referralId);
  expect(outcome).toMatchObject({ kind: "unknown", problem: { code: "no-answer" } });
});

test("shares a private deal and invites Microsoft where its row asks for help", async () => {
  const { push, pulled, sandbox } = await openWithDeal();
  const help = coSellCells(1, { "Deal Name": "Harbour 1" });
  const contact = Object.entries(help).filter(([name]) => name.startsWith("Customer Contact"));
  const changes = [
    ...contact.map(([column, after]) => ({ column, before: "", after })),
    { column: "Microsoft help required?", before: "No", after: "Yes" },
    { column: "What specific help from Microsoft?", before: "", after: "1" },
    { column: "Share with Microsoft sales team", before: "No", after: "Yes" },
  ];
  const order = { ...anUpdate(pulled, changes), upgrade: "co-sell" } as const;
  expect((await push([order])).get(pulled.referralId)).toMatchObject({
    kind: "updated",
    deal: { microsoft: "seen", cells: { "Microsoft Referral Status": "Pending", "Microsoft help required?": "Yes" } },
  });
  expect(sandbox.counts()).toMatchObject({ patched: 1, connected: 1, created: 0 });
});
