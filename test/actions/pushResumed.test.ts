// A push that is cut short by a closed pane, and the workbook opened again: saved or not, here or in another browser.
import { lookUpAgain } from "../../src/actions/push/lookUpAgain";
import { sendAgain } from "../../src/actions/push/sendAgain";
import { showReceipts } from "../../src/actions/push/showReceipts";
import { closeWork } from "../../src/actions/closeWork";
import type { Receipt } from "../../src/actions/work";
import { createMemoryLedger } from "../../src/backend/memoryLedger";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import type { WorkbookFile } from "../../src/workbench/host/model/file/WorkbookFile";
import { isMark } from "../../src/deals/marks";
import { openCoSellDesk } from "./openCoSellDesk";
import type { CoSellDesk, CoSellOptions } from "./openCoSellDesk";
import { createVirtualClock } from "./virtualClock";
import type { VirtualClock } from "./virtualClock";
import {
  beginPush,
  columnOf,
  conditions,
  expectAgreement,
  idsByName,
  newDeals,
  openPushDesk,
  openSandbox,
  ownDeals,
  preview,
  pushAll,
} from "./openPushDesk";
import type { Condition } from "./openPushDesk";
import { until } from "../until";

interface CutShort {
  readonly desk: CoSellDesk;
  /** It goes on when the pane is closed. */
  readonly clock: VirtualClock;
  /** As it answers to others than the closed pane. */
  readonly sandbox: Sandbox;
  /** As it was saved before the push, and at the moment at which the pane was closed. */
  readonly unsaved: WorkbookFile;
  readonly saved: WorkbookFile;
}

const forever = new Promise<never>(() => undefined);

/**
 * A push of six new deals, two at a time, whose pane is closed when the fourth creation is about to arrive: the first two are
 * done, the third was carried out and its answer is lost, the fourth was sent and never arrives, the others were not sent.
 */
async function cutShort(condition: Condition): Promise<CutShort> {
  const clock = createVirtualClock(Date.UTC(2027, 0, 5, 9));
  const sandbox = openSandbox(clock, condition);
  let isDead = false;
  let posts = 0;
  const sleep: VirtualClock["sleep"] = async (ms, signal) => {
    await clock.sleep(ms, signal);
    if (isDead) await forever;
  };
  const desk: CoSellDesk = await openPushDesk(newDeals(6), {
    condition,
    clock: { ...clock, sleep },
    sandbox,
    sleep,
    settings: { mostInFlight: 2 },
    onRequest: async ({ method }) => {
      if (method === "POST") posts += 1;
      if (method === "POST" && posts === 4) isDead = true;
      if (isDead) await forever;
    },
    onAnswer: () => (isDead ? forever : undefined),
  });
  const silence = { kind: "silence", commit: "at-once" } as const;
  desk.sandbox.faults.once.push({ on: { method: "POST" }, mishap: silence, skip: 2 });
  const unsaved = desk.host.save();
  void beginPush(desk);
  await until(() => isDead);
  await desk.settle();
  return { desk, clock, sandbox, unsaved, saved: desk.host.save() };
}

/** Opens the file as in the browser that pushed, unless another ledger is given. */
async function reopen(
  { desk, clock, sandbox }: CutShort,
  file: WorkbookFile,
  options: CoSellOptions = {},
): Promise<CoSellDesk> {
  const { ledger } = desk;
  await desk.session.stop();
  const again = await openCoSellDesk({ openedAgain: file, ledger, clock, sleep: clock.sleep, sandbox, ...options });
  await until(() => !again.session.core.memory.pushing);
  await again.settle();
  return again;
}

/** The receipts that the workbook keeps. */
async function receiptsOf({ session }: CoSellDesk): Promise<readonly Receipt[]> {
  await showReceipts(session);
  const { work } = session.core.memory;
  closeWork(session);
  return work.kind === "receipts" ? work.receipts : [];
}

/** Looks up what is not known, sends again what was not found, pushes the rest. */
async function bringToAnEnd(desk: CoSellDesk): Promise<void> {
  desk.clock.advance(60_000);
  await lookUpAgain(desk.session);
  const { work } = desk.session.core.memory;
  if (work.kind === "pushed") await sendAgain(desk.session, new Set(work.summary.lookedUp));
  await desk.settle();
  const { rows } = await preview(desk);
  if (rows.some(({ plan }) => plan.kind === "create")) await pushAll(desk);
}

describe.each(conditions)("idempotency $idempotency, the list lags $listLagMs ms:", (condition) => {
  test("the workbook was saved: ids come back, marks of what was never sent go away, one row is unknown", async () => {
    const cut = await cutShort(condition);
    const desk = await reopen(cut, cut.saved);
    const ids = idsByName(desk);
    expect([ids.get("Deal 5"), ids.get("Deal 6")]).toEqual(["", ""]);
    expect(isMark(ids.get("Deal 4") ?? "")).toBe(true);
    const [first, second] = ownDeals(desk);
    expect([ids.get("Deal 1"), ids.get("Deal 2")]).toEqual([first?.id, second?.id]);
    const found = [...ids.values()].filter((id) => id !== "" && !isMark(id));
    expect((await receiptsOf(desk)).flatMap((receipt) => receipt.rows.map(({ referralId }) => referralId))).toEqual(
      found,
    );
    const { rows } = await preview(desk);
    expect(rows.filter(({ plan }) => plan.kind === "create").map(({ dealName }) => dealName)).toEqual([
      "Deal 5",
      "Deal 6",
    ]);
    await bringToAnEnd(desk);
    expect(ownDeals(desk)).toHaveLength(6);
    expectAgreement(desk);
    expect(desk.reported).toEqual([]);
  });

  test("the workbook was not saved: rows are known again by what they hold", async () => {
    const cut = await cutShort(condition);
    const desk = await reopen(cut, cut.unsaved);
    const ids = idsByName(desk);
    const [first, second] = ownDeals(desk);
    expect([ids.get("Deal 1"), ids.get("Deal 2")]).toEqual([first?.id, second?.id]);
    expect(isMark(ids.get("Deal 4") ?? "")).toBe(true);
    await bringToAnEnd(desk);
    expect(ownDeals(desk)).toHaveLength(6);
    expectAgreement(desk);
  });

  test("the workbook is opened in another browser: every marked row is looked up before anything else", async () => {
    const cut = await cutShort(condition);
    cut.clock.advance(60_000);
    const desk = await reopen(cut, cut.saved, { ledger: createMemoryLedger(cut.clock.now) });
    const { rows } = await preview(desk);
    expect(rows.filter(({ plan }) => plan.kind === "create")).toEqual([]);
    expect(columnOf(desk, "Referral ID").filter((id) => !isMark(id))).toHaveLength(3);
    await bringToAnEnd(desk);
    expect(ownDeals(desk)).toHaveLength(6);
    expectAgreement(desk);
  });

  test("the workbook is saved under a new name in the middle: the copy gets the ids of the push, and creates nothing", async () => {
    const copies: WorkbookFile[] = [];
    let posts = 0;
    const desk: CoSellDesk = await openPushDesk(newDeals(6), {
      condition,
      onRequest: ({ method }) => {
        if (method === "POST") posts += 1;
        if (method === "POST" && posts === 3) copies.push(desk.host.save());
      },
    });
    expect((await pushAll(desk)).counts.created).toBe(6);
    expectAgreement(desk);
    const [copy] = copies;
    if (copy === undefined) throw new Error("The workbook was not saved.");
    const { sandbox, ledger, clock } = desk;
    await desk.session.stop();
    const opened = await openCoSellDesk({ openedAgain: copy, sandbox, ledger, clock, sleep: clock.sleep });
    await until(() => !opened.session.core.memory.pushing);
    await opened.settle();
    expectAgreement(opened);
    const { rows } = await preview(opened);
    expect(rows.map(({ plan }) => plan.kind)).toEqual(rows.map(() => "unchanged"));
    expect(ownDeals(opened)).toHaveLength(6);
  });

  test("a row that is entered twice on purpose is not taken for one that was lost", async () => {
    const desk = await openPushDesk(newDeals(2), { condition });
    await pushAll(desk);
    const file = desk.host.save();
    const { sandbox, ledger, clock } = desk;
    await desk.session.stop();
    const again = await openCoSellDesk({ openedAgain: file, sandbox, ledger, clock, sleep: clock.sleep });
    again.pasteDeals("A4", newDeals(1));
    await again.settle();
    const { rows } = await preview(again);
    expect(rows.map(({ plan }) => plan.kind)).toEqual(["unchanged", "unchanged", "create"]);
  });
});
