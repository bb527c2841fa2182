// Deals are asked to travel before anybody has signed in: what was clicked then is checked again once somebody has.
import { randomUUID } from "node:crypto";
import { closeWork } from "../../../src/actions/closeWork";
import { showSettings } from "../../../src/actions/settings/showSettings";
import { wakeBackground } from "../../../src/actions/background/wakeBackground";
import { pullDeals } from "../../../src/actions/pull/pullDeals";
import { readReceipts } from "../../../src/actions/push/keepReceipt";
import { pushDeals } from "../../../src/actions/push/pushDeals";
import { signIn } from "../../../src/actions/signIn/signIn";
import type { Backend } from "../../../src/backend/Backend";
import { createBackend } from "../../../src/backend/createBackend";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import type { SignInWay } from "../../../src/backend/signIn/SignInWay";
import { sleep } from "../../../src/backend/sleep";
import { allDeals } from "../../../src/deals/dealFilter";
import type { WorkbookFile } from "../../../src/workbench/host/model/file/WorkbookFile";
import type { Cells } from "../../builders/deals";
import type { Stand } from "../../gateway/stand/openStand";
import {
  dealsNamed,
  hold,
  letGo,
  openBatchDeals,
  openBatchDesk,
  openBatchStand,
  submitAll,
} from "../background/openBatchDesk";
import { openCoSellDesk } from "../openCoSellDesk";
import type { CoSellDesk } from "../openCoSellDesk";
import { columnOf, newDeals, preview, pushAll } from "../openPushDesk";
import { openPersons } from "./openPersons";
import type { Persons } from "./openPersons";
import { until } from "../../until";

let stand: Stand;
let ada = "";
beforeEach(() => {
  ada = randomUUID();
});
beforeAll(async () => {
  stand = await openBatchStand();
});
afterEach(() => letGo(stand, ada));
afterAll(() => stand.close());

function named(prefix: string, count: number): readonly Cells[] {
  return newDeals(count).map((deal, at) => ({ ...deal, "Deal Name": `${prefix} ${at + 1}` }));
}

interface SignedOut {
  readonly desk: CoSellDesk;
  readonly persons: Persons;
}

/** A workbook that Ada has saved is opened again, and nobody is signed in. */
async function reopen(openedAgain: WorkbookFile, ask?: typeof fetch): Promise<SignedOut> {
  const persons = openPersons(stand);
  const { gatewaySignIn } = persons;
  return { desk: await openBatchDesk(stand, { gatewaySignIn, openedAgain, ...(ask && { ask }) }), persons };
}

/** A workbook with new deals under way in the background. */
async function saveUnderWay(prefix: string): Promise<WorkbookFile> {
  hold(stand);
  const desk = await openBatchDeals(stand, named(prefix, 2), { user: ada });
  await submitAll(desk);
  const file = desk.host.save();
  await desk.session.stop();
  return file;
}

const confirm = (rows: readonly { readonly key: string }[]): Parameters<typeof pushDeals>[1] => ({
  keys: new Set(rows.map(({ key }) => key)),
  closings: false,
  keepValues: false,
});

test.each([
  ["goes back", ({ session }: CoSellDesk): void => closeWork(session)],
  ["goes elsewhere", ({ session }: CoSellDesk): void => showSettings(session)],
])("nothing is sent of a preview that its user %s from before he has signed in", async (way, goAway) => {
  const persons = openPersons(stand);
  const desk = await openBatchDeals(stand, named(way, 2), { gatewaySignIn: persons.gatewaySignIn });
  const { rows } = await preview(desk);
  const pushing = pushDeals(desk.session, confirm(rows));
  await until(() => persons.open() === 1);
  goAway(desk);
  const { work } = desk.session.core.memory;
  await persons.enter(ada);
  await pushing;
  expect([desk.session.core.memory.work, dealsNamed(stand, way)]).toEqual([work, []]);
});

test("rows of a preview are sent once their user has signed in for them", async () => {
  const persons = openPersons(stand);
  const desk = await openBatchDeals(stand, named("Gone through", 2), { gatewaySignIn: persons.gatewaySignIn });
  const { rows } = await preview(desk);
  await Promise.all([pushDeals(desk.session, confirm(rows)), persons.enter(ada)]);
  await desk.settle();
  expect(dealsNamed(stand, "Gone through")).toHaveLength(2);
  // The service says neither who Ada is nor how to write to her.
  const receipts = await desk.session.core.inTurn(() => readReceipts(desk.session.core));
  expect(receipts.map(({ caller }) => caller)).toEqual([""]);
});

test("two clicks on Pull, while it is not known yet whether Excel's account is at hand, are one pull", async () => {
  let letIn: () => void = () => undefined;
  const coming = new Promise<void>((resolve) => (letIn = resolve));
  const silent: SignInWay = {
    async askSilently() {
      await coming;
      const token = await stand.identity.issue({ user: ada });
      return { kind: "granted", grant: { token, untilMs: Date.now() + 3_600_000, account: { id: ada } } };
    },
    askUser: () => Promise.resolve({ kind: "no-way" }),
    forget: () => undefined,
  };
  const { gatewaySignIn } = openPersons(stand, [silent]);
  const made = createBackend({
    kind: "gateway",
    address: `${stand.origin}/v1.0/engagements/referrals`,
    signIn: gatewaySignIn,
    ledger: createMemoryLedger(Date.now),
    fetch,
    now: Date.now,
    sleep,
    random: Math.random,
  });
  let pulls = 0;
  const backend: Backend = {
    ...made,
    signInDesk: gatewaySignIn.desk,
    fetchDeals(request) {
      pulls += 1;
      return made.fetchDeals(request);
    },
  };
  const desk = await openCoSellDesk({ backend, now: Date.now });
  const clicks = [pullDeals(desk.session, allDeals), pullDeals(desk.session, allDeals)];
  expect(desk.session.core.memory.connection).toMatchObject({ signIn: { standing: "unknown" } });
  letIn();
  await Promise.all(clicks);
  expect(pulls).toBe(1);
});

test("nothing is pulled into a workbook whose new deals turn out, once somebody has signed in, to be created in the background", async () => {
  const file = await saveUnderWay("Opened");
  const { desk, persons } = await reopen(file);
  await Promise.all([pullDeals(desk.session, allDeals), persons.enter(ada)]);
  expect(desk.session.core.memory).toMatchObject({ notice: { code: "batch-under-way" }, work: { kind: "none" } });
  expect(columnOf(desk, "Referral ID")).toHaveLength(2);
});

test("nothing is pulled where the workbook remembers an open batch, and nobody says how it stands", async () => {
  const file = await saveUnderWay("Not known");
  const { desk, persons } = await reopen(file, (input, init) =>
    typeof input === "string" && input.includes("/batches")
      ? Promise.resolve(new Response("<html>", { status: 502 }))
      : fetch(input, init),
  );
  await Promise.all([pullDeals(desk.session, allDeals), persons.enter(ada)]);
  expect(desk.session.core.memory).toMatchObject({ notice: { code: "under-way-not-known" }, work: { kind: "none" } });
});

test.each([
  ["Send", (desk: CoSellDesk, rows: readonly { readonly key: string }[]) => pushDeals(desk.session, confirm(rows))],
  ["Sign in", ({ session }: CoSellDesk) => signIn(session)],
])("a preview from before the sign-in is made anew where %s finds its rows under way", async (name, click) => {
  const desk = await openBatchDeals(stand, named(name, 1), { user: ada });
  await pushAll(desk);
  await desk.session.stop();
  hold(stand);
  const { desk: editing, persons: before } = await reopen(desk.host.save());
  await Promise.all([signIn(editing.session), before.enter(ada)]);
  editing.typeInto(2, "Notes", "Sent");
  await editing.settle();
  await submitAll(editing);
  await editing.session.stop();
  const { desk: again, persons } = await reopen(editing.host.save());
  const { rows } = await preview(again);
  expect(rows.map(({ plan }) => plan.kind)).toEqual(["update"]);
  await Promise.all([click(again, rows), persons.enter(ada)]);
  const { work, notice } = again.session.core.memory;
  expect(notice).toEqual({ code: "preview-renewed", params: {} });
  expect(work).toMatchObject({
    kind: "preview",
    preview: { rows: [{ plan: { kind: "blocked", reason: { kind: "under-way" } } }] },
  });
});

test("what waits in the background is signed in for, with one click, by who is signed out", async () => {
  const { desk, persons } = await reopen(await saveUnderWay("Woken"));
  await letGo(stand, ada);
  await Promise.all([wakeBackground(desk.session), persons.enter(ada)]);
  expect(desk.session.core.memory.connection).toMatchObject({ signIn: { standing: "signed-in", account: ada } });
});
