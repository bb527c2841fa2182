// Pushing changes of deals that were pulled: only what changed is sent, and nobody else's change is overwritten.
import { pullDeals } from "../../src/actions/pull/pullDeals";
import { allDeals } from "../../src/deals/dealFilter";
import { pushDeals } from "../../src/actions/push/pushDeals";
import { retryFailed } from "../../src/actions/push/retryFailed";
import { restoreBefore } from "../../src/actions/push/restoreBefore";
import { isMicrosofts } from "../../src/sandbox/referral";
import type { Stored } from "../../src/sandbox/referral";
import { conditions, isSendable, openPushDesk, preview, pushAll, summaryOf } from "./openPushDesk";
import type { Condition } from "./openPushDesk";
import type { CoSellDesk } from "./openCoSellDesk";

async function openPulled(deals: number, condition?: Condition): Promise<CoSellDesk> {
  const behaviour = {
    ...condition,
    microsoft: { receivesAfterMs: 1e12, answersAfterMs: 1e12, answer: "never" as const },
  };
  const desk = await openPushDesk([], { sandboxOptions: { deals, behaviour } });
  await pullDeals(desk.session, allDeals);
  await desk.settle();
  desk.sandbox.clearLog();
  desk.host.counts.reset();
  return desk;
}

/** Deals in the sheet that may be changed, in the order of the sheet. */
function activeDeals(desk: CoSellDesk): readonly Stored[] {
  const inSheet = new Set(desk.session.core.memory.pulled.keys());
  return desk.sandbox
    .referrals()
    .filter((deal) => deal.status === "Active" && !isMicrosofts(deal) && inSheet.has(deal.id.toLowerCase()));
}

function firstActive(desk: CoSellDesk): Stored {
  const [deal] = activeDeals(desk);
  if (deal === undefined) throw new Error("No deal is active.");
  return deal;
}

function notesOf({ sandbox }: CoSellDesk, id: string): string | null | undefined {
  return sandbox.referrals().find((deal) => deal.id === id)?.details.notes;
}

test("a pull of 300 deals and a push without an edit: nothing is sent", async () => {
  const desk = await openPulled(300);
  const { rows } = await preview(desk);
  expect(rows.length).toBeGreaterThan(280);
  expect(rows.filter(isSendable)).toEqual([]);
  await pushDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: true, keepValues: false });
  expect(desk.session.core.memory.notice?.code).toBe("nothing-to-push");
  expect(desk.sandbox.log.filter(({ method }) => method !== "GET")).toEqual([]);
});

test("one field in seven of 300 rows: exactly seven patches of exactly that field", async () => {
  const desk = await openPulled(300);
  const seven = activeDeals(desk).slice(0, 7);
  for (const { id } of seven) desk.typeInto(id, "Notes", `Edited ${id.slice(0, 4)}`);
  await desk.settle();
  const summary = await pushAll(desk);
  expect(summary.counts).toMatchObject({ updated: 7, created: 0, failed: 0 });
  const sent = desk.sandbox.log.filter(({ method }) => method !== "GET");
  expect(sent.map(({ method, patchedPaths }) => [method, patchedPaths])).toEqual(
    seven.map(() => ["PATCH", ["/details/notes"]]),
  );
  expect(seven.map(({ id }) => notesOf(desk, id))).toEqual(seven.map(({ id }) => `Edited ${id.slice(0, 4)}`));
  desk.sandbox.clearLog();
  expect((await preview(desk)).rows.filter(isSendable)).toEqual([]);
});

describe.each(conditions)("idempotency $idempotency, the list lags $listLagMs ms:", (condition) => {
  test("the same field was changed at Partner Center: nothing is overwritten, the conflict is kept for its user", async () => {
    const desk = await openPulled(30, condition);
    const { id } = firstActive(desk);
    desk.typeInto(id, "Notes", "Mine");
    await desk.settle();
    desk.sandbox.change(id, (draft) => (draft.details.notes = "Theirs"));
    const summary = await pushAll(desk);
    expect(summary.rows.map(({ outcome }) => outcome.kind)).toEqual(["conflict"]);
    expect([notesOf(desk, id), desk.table().valueOf(id, "Notes")]).toEqual(["Theirs", "Mine"]);
    const [conflict] = desk.session.core.memory.conflicts.values();
    expect(conflict?.fields.map(({ column, mine, theirs }) => [column, mine, theirs])).toEqual([
      ["Notes", "Mine", "Theirs"],
    ]);
    const row = (await preview(desk)).rows.find(({ key }) => key === id);
    expect(row?.plan).toMatchObject({ kind: "blocked", reason: { kind: "conflict" } });
    expect(desk.table().errorsTexts()).toEqual([]);
  });

  test("another field was changed at Partner Center: both merge, and a retry sends ours", async () => {
    const desk = await openPulled(30, condition);
    const { id } = firstActive(desk);
    desk.typeInto(id, "Notes", "Mine");
    await desk.settle();
    desk.sandbox.change(id, (draft) => (draft.campaignId = "Spring"));
    const summary = await pushAll(desk);
    expect(summary.rows.map(({ outcome }) => outcome.kind)).toEqual(["conflict"]);
    expect(desk.table().valueOf(id, "Marketing Campaign ID")).toBe("Spring");
    expect(desk.session.core.memory.conflicts.size).toBe(0);
    await retryFailed(desk.session);
    await desk.settle();
    expect(summaryOf(desk).counts).toMatchObject({ updated: 1, failed: 0 });
    const deal = desk.sandbox.referrals().find((one) => one.id === id);
    expect([deal?.details.notes, deal?.campaignId]).toEqual(["Mine", "Spring"]);
  });

  test("the deal was closed meanwhile: nothing follows, the row says so, and the edit stays", async () => {
    const desk = await openPulled(30, condition);
    const { id } = firstActive(desk);
    desk.typeInto(id, "Notes", "Mine");
    await desk.settle();
    desk.sandbox.change(id, (draft) => Object.assign(draft, { status: "Closed", substatus: "Won" }));
    await pushAll(desk);
    expect(desk.table().valueOf(id, "Partner Referral Status")).toBe("Closed");
    expect(desk.table().valueOf(id, "Notes")).toBe("Mine");
    const row = (await preview(desk)).rows.find(({ key }) => key === id);
    expect(row?.plan).toMatchObject({ kind: "blocked", reason: { kind: "closed" } });
    expect(desk.sandbox.log.filter(({ committed }) => committed)).toEqual([]);
  });

  test("an answer to a patch is lost: the change is found at Partner Center, and made once", async () => {
    const desk = await openPulled(30, condition);
    const { id } = firstActive(desk);
    desk.typeInto(id, "Notes", "Mine");
    await desk.settle();
    desk.sandbox.faults.once.push({ on: { method: "PATCH" }, mishap: { kind: "silence", commit: "at-once" } });
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ updated: 1 });
    expect(desk.sandbox.log.filter(({ method }) => method === "PATCH")).toHaveLength(1);
    expect((await preview(desk)).rows.filter(isSendable)).toEqual([]);
  });
});

test("a row on its way to Won is sent only where that was confirmed on purpose", async () => {
  const desk = await openPulled(30);
  const [won, other] = activeDeals(desk);
  if (won === undefined || other === undefined) throw new Error("Too few deals are active.");
  desk.typeInto(won.id, "Partner Referral Status", "Closed");
  desk.typeInto(won.id, "Partner Referral Substatus", "Won");
  desk.typeInto(other.id, "Notes", "Mine");
  await desk.settle();
  const { rows } = await preview(desk);
  const row = rows.find(({ key }) => key === won.id);
  expect(row?.plan).toMatchObject({ kind: "update", closing: "Won" });
  const keys = new Set(rows.map(({ key }) => key));
  await pushDeals(desk.session, { keys, closings: false, keepValues: false });
  await desk.settle();
  expect(summaryOf(desk).rows.map(({ key }) => key)).toEqual([other.id]);
  await preview(desk);
  await pushDeals(desk.session, { keys, closings: true, keepValues: false });
  await desk.settle();
  expect(desk.sandbox.referrals().find(({ id }) => id === won.id)).toMatchObject({
    status: "Closed",
    substatus: "Won",
  });
});

test("values from before a push come back as a new preview, and what may not be edited any more is named", async () => {
  const desk = await openPulled(30);
  const { id, details } = firstActive(desk);
  desk.typeInto(id, "Notes", "Wrong");
  await desk.settle();
  const { pushId } = await pushAll(desk);
  await restoreBefore(desk.session, pushId);
  await desk.settle();
  expect(desk.table().valueOf(id, "Notes")).toBe(details.notes ?? "");
  expect(desk.session.core.memory.notice).toMatchObject({ code: "values-restored", params: { fields: 1, left: 0 } });
  const { work } = desk.session.core.memory;
  if (work.kind !== "preview") throw new Error("There is no preview.");
  expect(work.preview.rows.map(({ key, plan }) => [key, plan.kind])).toEqual([[id, "update"]]);
  expect(notesOf(desk, id)).toBe("Wrong");
  await pushDeals(desk.session, { keys: new Set([id]), closings: false, keepValues: false });
  expect(notesOf(desk, id) ?? "").toBe(details.notes ?? "");
});
