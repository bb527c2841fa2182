// Somebody else signs in, or the person leaves, while rows are on their way.
import { randomUUID } from "node:crypto";
import { hasOpenWork } from "../../../src/actions/background/BackgroundState";
import { submitDeals } from "../../../src/actions/background/submitDeals";
import { pushDeals } from "../../../src/actions/push/pushDeals";
import { signIn } from "../../../src/actions/signIn/signIn";
import { toAccount } from "../../../src/actions/signIn/toAccount";
import { signOut } from "../../../src/actions/signIn/signOut";
import type { BackgroundState } from "../../../src/actions/background/BackgroundState";
import { isMark } from "../../../src/deals/marks";
import type { Cells } from "../../builders/deals";
import type { Stand } from "../../gateway/stand/openStand";
import {
  dealsNamed,
  hold,
  letGo,
  look,
  openBatchDeals,
  openBatchStand,
  submitAll,
  untilProcessed,
} from "../background/openBatchDesk";
import type { BatchDeskOptions } from "../background/openBatchDesk";
import type { CoSellDesk } from "../openCoSellDesk";
import { columnOf, newDeals, preview, summaryOf } from "../openPushDesk";
import { pullAll } from "../pulledDesk";
import { openPersons } from "./openPersons";
import type { Persons } from "./openPersons";
import { until } from "../../until";

let stand: Stand;
let ada = "";
let ben = "";
beforeEach(() => {
  ada = randomUUID();
  ben = randomUUID();
});
beforeAll(async () => {
  stand = await openBatchStand();
});
afterEach(() => letGo(stand, ada));
afterAll(() => stand.close());

/** A desk with so many new deals, whose names begin so, at which Ada has signed in. */
async function openAdas(
  prefix: string,
  count: number,
  options: BatchDeskOptions = {},
): Promise<{ readonly desk: CoSellDesk; readonly persons: Persons }> {
  const persons = openPersons(stand);
  const deals: readonly Cells[] = newDeals(count).map((deal, at) => ({ ...deal, "Deal Name": `${prefix} ${at + 1}` }));
  const desk = await openBatchDeals(stand, deals, { ...options, gatewaySignIn: persons.gatewaySignIn });
  await enter(desk, persons, ada);
  return { desk, persons };
}

/** Signs a person in by the pane: another than the one before, where there is one. */
async function enter({ session }: CoSellDesk, persons: Persons, user: string): Promise<void> {
  await Promise.all([signIn(session, { isSwitching: toAccount(session.core) !== null }), persons.enter(user)]);
}

function backgroundOf({ session }: CoSellDesk): BackgroundState {
  const { background } = session.core.memory;
  if (background === null) throw new Error("There is no background.");
  return background;
}

const countMarks = (desk: CoSellDesk): number => columnOf(desk, "Referral ID").filter(isMark).length;

test("the first person's batches are not the second one's: the list is that person's, rows stay under way, and come back with the first", async () => {
  hold(stand);
  const { desk, persons } = await openAdas("Switched", 2);
  const id = await submitAll(desk);
  await enter(desk, persons, ben);
  expect(backgroundOf(desk)).toMatchObject({ isKnown: true, batches: { list: [] }, problem: null });
  expect(hasOpenWork(backgroundOf(desk))).toBe(false);
  expect([...desk.session.core.memory.underWay.values()]).toEqual([id, id]);
  await enter(desk, persons, ada);
  expect(backgroundOf(desk).batches?.list.map((batch) => batch.id)).toEqual([id]);
  await letGo(stand, ada);
  await untilProcessed(stand, id, ada);
  await look(desk);
  expect([countMarks(desk), dealsNamed(stand, "Switched").length]).toEqual([0, 2]);
});

test("who signs out leaves no list of his batches, and no name, behind", async () => {
  hold(stand);
  const { desk } = await openAdas("Left", 1);
  await submitAll(desk);
  await signOut(desk.session);
  expect(backgroundOf(desk)).toMatchObject({ isKnown: false, batches: { list: [] }, problem: { code: "signed-out" } });
  expect(desk.session.core.memory.connection).toMatchObject({ caller: null, signIn: { standing: "signed-out" } });
});

test("a list that was asked for as one person and comes when another is signed in is nobody's", async () => {
  hold(stand);
  let letThrough: () => void = () => undefined;
  let isHeld = false;
  let hasAsked = false;
  const ask: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (isHeld && typeof input === "string" && input.endsWith("/batches")) {
      isHeld = false;
      hasAsked = true;
      await new Promise<void>((resolve) => (letThrough = resolve));
    }
    return response;
  };
  const { desk, persons } = await openAdas("Late", 1, { ask });
  await submitAll(desk);
  isHeld = true;
  const looking = look(desk);
  await until(() => hasAsked);
  const entering = enter(desk, persons, ben);
  await until(() => toAccount(desk.session.core) === ben);
  letThrough();
  await Promise.all([looking, entering]);
  expect(backgroundOf(desk)).toMatchObject({ isKnown: true, batches: { list: [] } });
});

test.each([
  ["somebody else is signed in, who is told of no such batch", true],
  ["something before the gateway answers 404 by itself", false],
])("marks of a batch of which it is not clear whether it arrived stay where %s", async (_why, isSwitched) => {
  let nowMs = Date.now();
  let mishap: "none" | "cut" | "page" = "none";
  const ask: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (mishap === "cut") throw new TypeError("fetch failed");
    const isCard = typeof input === "string" && /\/batches\/[^/]+$/u.test(input);
    return mishap === "page" && isCard ? new Response("<html>not here</html>", { status: 404 }) : response;
  };
  hold(stand);
  const prefix = isSwitched ? "Not his" : "Not there";
  const { desk, persons } = await openAdas(prefix, 2, { ask, now: () => nowMs });
  const { rows } = await preview(desk);
  mishap = "cut";
  await submitDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: false });
  expect(desk.session.core.memory.notice).toEqual({
    code: "batch-unclear",
    params: { rows: 2, submitted: 0, notBegun: 0 },
  });
  mishap = isSwitched ? "none" : "page";
  if (isSwitched) await enter(desk, persons, ben);
  nowMs += 4 * 60_000;
  await look(desk);
  expect([countMarks(desk), desk.session.core.memory.underWay.size]).toEqual([2, 2]);
  mishap = "none";
  const [id = ""] = desk.session.core.memory.underWay.values();
  await letGo(stand, ada);
  await untilProcessed(stand, id, ada);
  if (isSwitched) await enter(desk, persons, ada);
  await look(desk);
  expect([countMarks(desk), dealsNamed(stand, prefix).length]).toEqual([0, 2]);
});

test("marks of a batch that never arrived are taken back, once the gateway itself says so to the person who submitted it", async () => {
  let nowMs = Date.now();
  let isCut = false;
  const ask: typeof fetch = (input, init) =>
    isCut ? Promise.reject(new TypeError("fetch failed")) : fetch(input, init);
  const { desk } = await openAdas("Never", 2, { ask, now: () => nowMs });
  const { rows } = await preview(desk);
  isCut = true;
  await submitDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: false });
  isCut = false;
  await look(desk);
  expect(countMarks(desk)).toBe(2);
  nowMs += 4 * 60_000;
  await look(desk);
  expect([countMarks(desk), desk.session.core.memory.notice]).toEqual([
    0,
    { code: "batch-released", params: { rows: 2 } },
  ]);
});

test("while rows are pushed nobody switches; who signs out ends the push, and what was not begun is not sent", async () => {
  const waiting: (() => void)[] = [];
  const ask: typeof fetch = async (input, init) => {
    if (init?.method === "POST" && typeof input === "string" && input.endsWith("/referrals")) {
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    return fetch(input, init);
  };
  const { desk, persons } = await openAdas("Cut", 5, { ask });
  const { rows } = await preview(desk);
  const pushing = pushDeals(desk.session, {
    keys: new Set(rows.map(({ key }) => key)),
    closings: false,
    keepValues: false,
  });
  await until(() => waiting.length > 0);
  await signIn(desk.session, { isSwitching: true });
  expect([persons.open(), desk.session.core.memory.notice?.code]).toEqual([0, "push-under-way"]);
  const leaving = signOut(desk.session);
  const entering = enter(desk, persons, ben);
  await until(() => toAccount(desk.session.core) === ben);
  const begun = waiting.length;
  for (const go of waiting) go();
  await Promise.all([leaving, entering, pushing]);
  await desk.settle();
  expect([waiting.length, summaryOf(desk).counts]).toEqual([
    begun,
    expect.objectContaining({ created: begun, notSent: 5 - begun }),
  ]);
});

test("the first pull of another person brings all that this person may see, not only what changed since the first one's", async () => {
  const { desk, persons } = await openAdas("Theirs", 1);
  await untilProcessed(stand, await submitAll(desk), ada);
  await look(desk);
  const { log } = stand.upstream.sandbox;
  const asksForChanges = async (): Promise<boolean> => {
    const before = log.length;
    await pullAll(desk);
    return log.slice(before).some(({ query }) => query.includes("updatedDateTime ge"));
  };
  expect([await asksForChanges(), await asksForChanges()]).toEqual([false, true]);
  await enter(desk, persons, ben);
  expect([await asksForChanges(), await asksForChanges()]).toEqual([false, true]);
});
