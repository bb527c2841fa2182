// Handing rows over may be stopped, may end in the middle, and begins only with what its user confirmed.
import { randomUUID } from "node:crypto";
import { orderExport } from "../../../src/actions/background/orderExport";
import { submitDeals } from "../../../src/actions/background/submitDeals";
import { cancelPush } from "../../../src/actions/push/cancelPush";
import { previewPush } from "../../../src/actions/push/previewPush";
import type { SignInDesk } from "../../../src/backend/signIn/SignInDesk";
import { allDeals } from "../../../src/deals/dealFilter";
import { isMark } from "../../../src/deals/marks";
import type { Stand } from "../../gateway/stand/openStand";
import type { CoSellDesk } from "../openCoSellDesk";
import { columnOf, newDeals, preview } from "../openPushDesk";
import { hold, look, openBatchDeals, openBatchStand } from "./openBatchDesk";
import { until } from "../../until";

let stand: Stand;
/** Everybody works alone: no test sees another's batches. */
let user = "";
beforeEach(() => {
  user = randomUUID();
});
beforeAll(async () => {
  stand = await openBatchStand();
  // Nobody's rows travel on from the gateway.
  hold(stand);
});
afterAll(() => stand.close());

/** A network that calls `happens` with the number of each submission, from 1, once it has arrived and before it is answered. */
function openNetwork(happens: (submission: number) => void): {
  readonly ask: typeof fetch;
  readonly count: () => number;
} {
  let count = 0;
  const ask: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (init?.method !== "POST" || typeof input !== "string" || !input.endsWith("/batches")) return response;
    count += 1;
    happens(count);
    return response;
  };
  return { ask, count: () => count };
}

function loseAnswer(): never {
  throw new TypeError("fetch failed");
}

async function submitAll(desk: CoSellDesk): Promise<void> {
  const { rows } = await preview(desk);
  await submitDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: false });
  await desk.settle();
}

function countMarks(desk: CoSellDesk): number {
  return columnOf(desk, "Referral ID").filter(isMark).length;
}

/** A person who has not signed in, and does when the test says so. */
function openSignIn(standing: "signed-out" | "unknown"): { readonly desk: SignInDesk; readonly arrive: () => void } {
  let now: ReturnType<SignInDesk["state"]>["standing"] = standing;
  let arrive = (): void => undefined;
  const arrived = new Promise<boolean>((resolve) => {
    arrive = () => {
      now = "signed-in";
      resolve(true);
    };
  });
  const desk: SignInDesk = {
    state: () => ({ standing: now, account: null, isAwaited: false, isOpen: false, problem: null }),
    canAskAlone: () => Promise.resolve(true),
    subscribe: () => () => undefined,
    signIn: () => arrived,
    signOut: () => undefined,
    giveUp: () => undefined,
  };
  return { desk, arrive: () => arrive() };
}

test("a sheet that is protected in the middle: how many rows are handed over is told with why the others are not", async () => {
  const { ask } = openNetwork(() => desk.host.user.protect("Sheet1"));
  const desk = await openBatchDeals(stand, newDeals(1_001), { user, ask });
  await submitAll(desk);
  expect(desk.session.core.memory.notice).toEqual({
    code: "batch-not-submitted",
    params: { rows: 1_001, submitted: 1_000, why: "sheet-protected" },
  });
  expect(countMarks(desk)).toBe(1_000);
});

test("a part that may have arrived: what was handed over before it and what was to follow are told too", async () => {
  const { ask, count } = openNetwork((submission) => {
    if (submission < 2) return;
    cancelPush(desk.session);
    loseAnswer();
  });
  const desk = await openBatchDeals(stand, newDeals(2_001), { user, ask });
  await submitAll(desk);
  expect(desk.session.core.memory.notice).toEqual({
    code: "batch-unclear",
    params: { rows: 1_000, submitted: 1_000, notBegun: 1 },
  });
  // After the cancelling it is not tried again.
  expect(count()).toBe(2);
  expect(countMarks(desk)).toBe(2_000);
});

test("handing over is stopped between two parts, says so, and leaves the rest without a mark", async () => {
  const { ask, count } = openNetwork(() => cancelPush(desk.session));
  const desk = await openBatchDeals(stand, newDeals(1_001), { user, ask });
  const seen = new Set<boolean>();
  desk.session.subscribe(() => {
    const { work } = desk.session.core.memory;
    if (work.kind === "submitting") seen.add(work.cancelling);
  });
  await submitAll(desk);
  expect(count()).toBe(1);
  expect([...seen]).toEqual([false, true]);
  expect(desk.session.core.memory.notice).toEqual({
    code: "batch-not-submitted",
    params: { rows: 1_001, submitted: 1_000, why: "cancelled" },
  });
  expect(countMarks(desk)).toBe(1_000);
});

test("handing over that is stopped before anything left takes the marks back", async () => {
  const { ask, count } = openNetwork(() => undefined);
  const desk = await openBatchDeals(stand, newDeals(2), { user, ask });
  desk.session.subscribe(() => {
    const { knownBatches, work } = desk.session.core.memory;
    if (knownBatches.length > 0 && work.kind === "submitting" && !work.cancelling) cancelPush(desk.session);
  });
  await submitAll(desk);
  expect(count()).toBe(0);
  expect(desk.session.core.memory.notice).toEqual({
    code: "batch-not-submitted",
    params: { rows: 2, submitted: 0, why: "cancelled" },
  });
  expect(countMarks(desk)).toBe(0);
  expect((await desk.ledger.read()).map(({ state }) => state.kind)).toEqual(["not-created", "not-created"]);
});

test("rows of a preview that was made anew while its user signed in are not handed over", async () => {
  const desk = await openBatchDeals(stand, newDeals(3), { user });
  const { rows } = await preview(desk);
  const [, second] = rows;
  if (second === undefined) throw new Error("There is no second row.");
  const { desk: signInDesk, arrive } = openSignIn("signed-out");
  Object.assign(desk.backend, { signInDesk });
  const submitting = submitDeals(desk.session, { keys: new Set([second.key]), closings: false, keepValues: false });
  // The row of that key is another one from now on.
  desk.host.user.deleteRows("2:2");
  await previewPush(desk.session);
  arrive();
  await submitting;
  await desk.settle();
  expect(desk.session.core.memory.work.kind).toBe("preview");
  expect(countMarks(desk)).toBe(0);
});

test("a second click on an export while it is being found out who its user is orders it once", async () => {
  const desk = await openBatchDeals(stand, [], { user });
  const { desk: signInDesk, arrive } = openSignIn("unknown");
  Object.assign(desk.backend, { signInDesk });
  const orders = [orderExport(desk.session, allDeals)];
  await until(() => desk.session.core.memory.connection.kind === "gateway");
  orders.push(orderExport(desk.session, allDeals));
  arrive();
  await Promise.all(orders);
  await look(desk);
  expect(desk.session.core.memory.background?.exports?.list).toHaveLength(1);
});
