// What can go wrong on the way to Partner Center: afterwards the sheet and the sandbox agree, and no deal is there twice.
import { pullDeals } from "../../src/actions/pull/pullDeals";
import { allDeals } from "../../src/deals/dealFilter";
import { lookUpAgain } from "../../src/actions/push/lookUpAgain";
import { retryFailed } from "../../src/actions/push/retryFailed";
import { sendAgain } from "../../src/actions/push/sendAgain";
import type { PushSummary } from "../../src/actions/work";
import { isMark } from "../../src/deals/marks";
import { aDealWithHelp } from "../builders/deals";
import { aCreate } from "../sandbox/builders/aCreate";
import {
  columnOf,
  conditions,
  expectAgreement,
  newDeals,
  openPushDesk,
  ownDeals,
  pushAll,
  summaryOf,
} from "./openPushDesk";
import type { Condition } from "./openPushDesk";
import type { CoSellDesk } from "./openCoSellDesk";

function outcomes({ rows }: PushSummary): readonly string[] {
  return rows.map(({ outcome }) => outcome.kind).sort();
}

function posts({ sandbox }: CoSellDesk): number {
  return sandbox.log.filter(({ method }) => method === "POST").length;
}

/** A desk with one row whose deal was created long after it was given up. */
async function openLost(condition: Condition): Promise<CoSellDesk> {
  const desk = await openPushDesk(newDeals(1), { condition });
  const late = { kind: "silence", commit: { lateByMs: 300_000 } } as const;
  desk.sandbox.faults.once.push({ on: { method: "POST" }, mishap: late });
  expect(outcomes(await pushAll(desk))).toEqual(["unknown"]);
  desk.clock.advance(600_000);
  expect(ownDeals(desk)).toHaveLength(1);
  return desk;
}

describe.each(conditions)("idempotency $idempotency, the list lags $listLagMs ms:", (condition) => {
  test("an answer is lost after the deal was created at once: the deal is found, not created again", async () => {
    const desk = await openPushDesk(newDeals(5), { condition });
    desk.sandbox.faults.once.push({ on: { method: "POST" }, mishap: { kind: "silence", commit: "at-once" }, skip: 1 });
    const summary = await pushAll(desk);
    expect(outcomes(summary)).toEqual(["created", "created", "created", "created", "created"]);
    expect(posts(desk)).toBe(5);
    expectAgreement(desk);
    expect(desk.reported).toEqual([]);
  });

  test("a deal is created 45 seconds after its time-out: it is found at the last look", async () => {
    const desk = await openPushDesk(newDeals(3), { condition });
    const late = { kind: "silence", commit: { lateByMs: 45_000 } } as const;
    desk.sandbox.faults.once.push({ on: { method: "POST" }, mishap: late });
    const summary = await pushAll(desk);
    expect(outcomes(summary)).toEqual(["created", "created", "created"]);
    expect(posts(desk)).toBe(3);
    expectAgreement(desk);
  });

  test("an answer is lost and nothing was created: the row is unknown, and sent again only on demand", async () => {
    const desk = await openPushDesk(newDeals(3), { condition });
    desk.sandbox.faults.once.push({ on: { method: "POST" }, mishap: { kind: "silence", commit: "never" } });
    const summary = await pushAll(desk);
    expect(outcomes(summary)).toEqual(["created", "created", "unknown"]);
    expect(ownDeals(desk)).toHaveLength(2);
    const [mark] = columnOf(desk, "Referral ID").filter(isMark);
    expect(desk.table().errorsTexts()).toHaveLength(1);
    await sendAgain(desk.session, new Set([String(mark)]));
    expect(ownDeals(desk)).toHaveLength(2);
    await lookUpAgain(desk.session);
    expect(summaryOf(desk).lookedUp).toEqual([mark]);
    await sendAgain(desk.session, new Set([String(mark)]));
    await desk.settle();
    expect(outcomes(summaryOf(desk))).toEqual(["created"]);
    expectAgreement(desk);
    expect(desk.table().errorsTexts()).toEqual([]);
  });

  test("a lost deal is looked up before a pull, and does not come as a second row", async () => {
    const desk = await openLost(condition);
    await pullDeals(desk.session, allDeals);
    await desk.settle();
    expectAgreement(desk);
    expect(posts(desk)).toBe(1);
  });

  test("a lost deal that stands in the sheet already, as a row of its own, is not sent again", async () => {
    const desk = await openLost(condition);
    const [deal] = ownDeals(desk);
    const ids = { "Referral ID": deal?.id ?? "", "Engagement ID": deal?.engagementId ?? "" };
    desk.pasteDeals("A3", newDeals(1, { ...ids, "Partner Referral Status": "Active" }));
    await desk.settle();
    await lookUpAgain(desk.session);
    expect(summaryOf(desk).lookedUp).toEqual([]);
    await sendAgain(desk.session, new Set(columnOf(desk, "Referral ID").map(String)));
    await desk.settle();
    expect(posts(desk)).toBe(1);
    expect(columnOf(desk, "Referral ID")).toEqual([deal?.id, deal?.id]);
  });

  test("the second creation of a co-sell deal fails: the next push makes only that", async () => {
    const desk = await openPushDesk([aDealWithHelp(), ...newDeals(1)], { condition });
    desk.sandbox.faults.once.push({ on: { operation: "connect" }, mishap: { kind: "refuse", status: 400 } });
    const summary = await pushAll(desk);
    expect(outcomes(summary)).toEqual(["created", "half-done"]);
    expect(columnOf(desk, "Microsoft help required?")).toEqual(["Yes", "No"]);
    expectAgreement(desk);
    desk.sandbox.clearLog();
    await retryFailed(desk.session);
    await desk.settle();
    expect(summaryOf(desk).counts).toMatchObject({ updated: 1, failed: 0 });
    expect(posts(desk)).toBe(1);
    expect(ownDeals(desk)).toHaveLength(2);
    expect(desk.sandbox.referrals()).toHaveLength(3);
    expect(desk.table().errorsTexts()).toEqual([]);
  });

  test("the connection is cut in the middle, before and after creations: nothing is lost, nothing is there twice", async () => {
    const desk = await openPushDesk(newDeals(8), { condition });
    desk.sandbox.faults.once.push(
      { on: { method: "POST" }, mishap: { kind: "cut", when: "before-commit" }, skip: 2 },
      { on: { method: "POST" }, mishap: { kind: "cut", when: "after-commit" }, skip: 3 },
      { on: { method: "POST" }, mishap: { kind: "cut", when: "in-answer" }, skip: 4 },
      { on: { method: "POST" }, mishap: { kind: "refuse", status: 500, committed: true }, skip: 5 },
    );
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ created: 7, unknown: 1 });
    await lookUpAgain(desk.session);
    await sendAgain(desk.session, new Set(summaryOf(desk).lookedUp));
    await desk.settle();
    expect(ownDeals(desk)).toHaveLength(8);
    expectAgreement(desk);
  });

  test("the token is refused in the middle: a fresh one is asked for, and the push goes on", async () => {
    const desk = await openPushDesk(newDeals(6), { condition });
    desk.sandbox.faults.refuseTokenAfter = 3;
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ created: 6 });
    expectAgreement(desk);
  });

  test("no token is taken any more in the middle: the rest is not sent, keeps no mark, and goes out with a retry", async () => {
    const desk = await openPushDesk(newDeals(6), { condition });
    desk.sandbox.faults.once.push({
      on: { method: "POST" },
      mishap: { kind: "refuse", status: 401 },
      skip: 2,
      times: 1_000,
    });
    const summary = await pushAll(desk);
    expect(summary.counts).toMatchObject({ failed: 0, unknown: 0, created: 2, notSent: 4 });
    expectAgreement(desk);
    desk.sandbox.faults.once.length = 0;
    await retryFailed(desk.session);
    await desk.settle();
    expect(summaryOf(desk).counts).toMatchObject({ created: 4 });
    expect(ownDeals(desk)).toHaveLength(6);
    expectAgreement(desk);
  });
});

test("a client that simply sends again what was not answered makes a duplicate here", async () => {
  const desk = await openPushDesk([]);
  desk.sandbox.faults.once.push({ on: { method: "POST" }, mishap: { kind: "cut", when: "after-commit" } });
  const send = async (): Promise<Response> =>
    desk.sandbox.handle(
      new Request("https://sandbox.example/v1.0/engagements/referrals", {
        method: "POST",
        headers: {
          Authorization: `Bearer ${desk.sandbox.issueToken("admin")}`,
          "Content-Type": "application/json",
          "client-request-id": crypto.randomUUID(),
          "request-id": "0d1b3e2c-7c3a-4a58-9f5e-2a1d6f2b9c11",
        },
        body: JSON.stringify(aCreate()),
      }),
    );
  expect((await send()).type).toBe("error");
  expect((await send()).status).toBe(201);
  expect(ownDeals(desk).map(({ name }) => name)).toEqual(["Harbour lights", "Harbour lights"]);
});
