// Outcomes come into the workbook from which a batch was submitted; into others only what is news there.
import { randomUUID } from "node:crypto";
import { dismissNotice } from "../../../src/actions/dismissNotice";
import { pullDeals } from "../../../src/actions/pull/pullDeals";
import { readReceipts } from "../../../src/actions/push/keepReceipt";
import type { Receipt } from "../../../src/actions/work";
import { isMark } from "../../../src/deals/marks";
import { allDeals } from "../../../src/deals/dealFilter";
import type { WorkbookFile } from "../../../src/workbench/host/model/file/WorkbookFile";
import type { Stand } from "../../gateway/stand/openStand";
import type { CoSellDesk } from "../openCoSellDesk";
import { columnOf, newDeals, preview } from "../openPushDesk";
import { look, openBatchDeals, openBatchDesk, openBatchStand, submitAll, untilProcessed } from "./openBatchDesk";

let stand: Stand;
/** Everybody works alone: no test sees another's batches. */
let user = "";
beforeEach(() => {
  user = randomUUID();
});
beforeAll(async () => {
  stand = await openBatchStand();
});
afterAll(() => stand.close());

/** A desk whose new deals were created by a batch. */
async function openCreated(prefix: string, count: number): Promise<CoSellDesk> {
  const deals = newDeals(count).map((deal, at) => ({ ...deal, "Deal Name": `${prefix} ${at + 1}` }));
  const desk = await openBatchDeals(stand, deals, { user });
  await untilProcessed(stand, await submitAll(desk), user);
  await look(desk);
  return desk;
}

/** Types notes into rows of the sheet, and sends them in a batch. */
async function sendNotes(desk: CoSellDesk, notes: readonly string[]): Promise<void> {
  notes.forEach((note, at) => desk.typeInto(at + 2, "Notes", note));
  await desk.settle();
  await untilProcessed(stand, await submitAll(desk), user);
}

/** The file of another workbook of the same person, which has pulled the deals of a name, with edits of these notes. */
async function pullElsewhere(desk: CoSellDesk, name: string, notes: readonly string[] = []): Promise<WorkbookFile> {
  await desk.session.stop();
  const other = await openBatchDeals(stand, [], { user });
  await pullDeals(other.session, { ...allDeals, text: name });
  await other.settle();
  notes.forEach((note, at) => other.typeInto(at + 2, "Notes", note));
  await other.settle();
  const file = other.host.save();
  await other.session.stop();
  return file;
}

/** A desk at a file whose gateway cannot be reached until the test lets it. */
async function openAway(desk: CoSellDesk, file = desk.host.save()): Promise<{ away: CoSellDesk; back: () => void }> {
  let isAway = true;
  await desk.session.stop();
  const ask: typeof fetch = (input, init) =>
    isAway ? Promise.reject(new TypeError("fetch failed")) : fetch(input, init);
  const away = await openBatchDesk(stand, { user, ask, ledger: desk.ledger, openedAgain: file });
  return { away, back: () => (isAway = false) };
}

function receiptsOf({ session }: CoSellDesk): Promise<readonly Receipt[]> {
  return session.core.inTurn(() => readReceipts(session.core));
}

function refusePatch(skip: number): void {
  const refusal = { kind: "refuse", status: 400, code: "BadRequest" } as const;
  stand.upstream.sandbox.faults.once.push({ on: { method: "PATCH" }, mishap: refusal, skip });
}

test("a workbook from before an update takes it in part by part, and nothing old is kept for an edit in any part", async () => {
  const desk = await openCreated("Parts", 4);
  const before = desk.host.save();
  const notes = ["One", "Two", "Three", "Four"].map((name) => `${name} ${"n".repeat(4_000)}`);
  await sendNotes(desk, notes);
  const { away, back } = await openAway(desk, before);
  // Two rows with their notes, in the sheet and as pulled, are more than goes at once.
  away.host.faults.requestLimit = 15_000;
  back();
  await look(away);
  away.host.faults.requestLimit = 5_000_000;
  expect(columnOf(away, "Notes").map((note) => String(note).slice(0, 5))).toEqual(
    notes.map((note) => note.slice(0, 5)),
  );
  expect((await preview(away)).rows.map(({ plan }) => plan.kind)).toEqual(notes.map(() => "unchanged"));
  expect(away.session.core.memory.knownBatches.map(({ isOwn, taken }) => [isOwn, taken])).toEqual([
    [true, "all"],
    [false, "all"],
  ]);
});

test("another workbook that has pulled what a batch did hears nothing of the batch, and keeps nothing of it", async () => {
  const desk = await openCreated("Elsewhere", 2);
  refusePatch(1);
  await sendNotes(desk, ["Sent", "Refused at first"]);
  await look(desk);
  desk.typeInto(3, "Notes", "Refused at first");
  await desk.settle();
  await untilProcessed(stand, await submitAll(desk), user);
  const again = await openBatchDesk(stand, { user, openedAgain: await pullElsewhere(desk, "Elsewhere") });
  expect([...columnOf(again, "Notes")].sort()).toEqual(["Refused at first", "Sent"]);
  expect(again.table().errorsTexts()).toEqual([]);
  expect(again.session.core.memory.notice).toBeNull();
  expect(again.session.core.memory.knownBatches).toEqual([]);
  expect(await receiptsOf(again)).toEqual([]);
});

test("another workbook that has pulled before takes in what was updated since, without what failed, and counts only that", async () => {
  const desk = await openCreated("Before", 3);
  const own = desk.host.save();
  const other = await pullElsewhere(desk, "Before");
  const again = await openBatchDesk(stand, { user, openedAgain: own });
  refusePatch(1);
  await sendNotes(again, ["First", "Second", "Third"]);
  await again.session.stop();
  const second = await openBatchDesk(stand, { user, openedAgain: other });
  const sent = stand.upstream.sandbox
    .referrals()
    .flatMap(({ name, details }) => (name?.startsWith("Before") === true ? [details.notes ?? ""] : []));
  expect([...columnOf(second, "Notes")].sort()).toEqual([...sent].sort());
  expect(sent.filter((note) => note === "")).toHaveLength(1);
  expect(second.table().errorsTexts()).toEqual([]);
  expect(second.session.core.memory.notice).toEqual({
    code: "batch-taken-in",
    params: { rows: 2, failed: 0, conflicts: 0, notSent: 0, unknown: 0 },
  });
  expect((await receiptsOf(second)).map(({ rows }) => rows.map(({ outcome }) => outcome))).toEqual([
    ["updated", "updated"],
  ]);
});

test("an update that clashes with an edit in another workbook is a conflict there, as after a pull", async () => {
  const desk = await openCreated("Clash", 1);
  const own = desk.host.save();
  const other = await pullElsewhere(desk, "Clash", ["Mine"]);
  const again = await openBatchDesk(stand, { user, openedAgain: own });
  await sendNotes(again, ["Theirs"]);
  await again.session.stop();
  const second = await openBatchDesk(stand, { user, openedAgain: other });
  expect(columnOf(second, "Notes")).toEqual(["Mine"]);
  expect([...second.session.core.memory.conflicts.values()].map(({ fields }) => fields)).toEqual([
    [{ column: "Notes", pulled: "", mine: "Mine", theirs: "Theirs" }],
  ]);
});

test("a sheet that is protected says so once a batch, and takes the outcomes when it is not any more", async () => {
  const deals = newDeals(2).map((deal, at) => ({ ...deal, "Deal Name": `Protected ${at + 1}` }));
  const desk = await openBatchDeals(stand, deals, { user });
  const id = await submitAll(desk);
  const { away, back } = await openAway(desk);
  away.host.user.protect("Sheet1");
  await untilProcessed(stand, id, user);
  back();
  await look(away);
  expect(columnOf(away, "Referral ID").filter(isMark)).toHaveLength(2);
  expect(away.session.core.memory.notice).toEqual({ code: "sheet-protected", params: { sheet: "Sheet1" } });
  dismissNotice(away.session);
  await look(away);
  expect(away.session.core.memory.notice).toBeNull();
  away.host.user.unprotect("Sheet1");
  await away.session.stop();
  const again = await openBatchDesk(stand, { user, ledger: desk.ledger, openedAgain: away.host.save() });
  expect(columnOf(again, "Referral ID").filter(isMark)).toEqual([]);
  expect(again.session.core.memory.notice?.code).toBe("batch-taken-in");
});

test("rows that move whenever they are written come in later: the workbook does not remember them as taken", async () => {
  const deals = newDeals(2).map((deal, at) => ({ ...deal, "Deal Name": `Moving ${at + 1}` }));
  const desk = await openBatchDeals(stand, deals, { user });
  const id = await submitAll(desk);
  const { away, back } = await openAway(desk);
  await untilProcessed(stand, id, user);
  away.host.faults.loseAllEvents = true;
  const [table] = away.host.workbook.activeSheet.tables;
  let counted = 0;
  // Each attempt reads, writes and puts back, and each of these is counted twice, before it is done.
  const stop = away.host.counts.onCount(() => {
    counted += 1;
    if (counted > 18 || counted % 6 !== 3) return;
    away.host.user.sort(table?.name ?? "", "Deal Name", counted % 12 === 3 ? "descending" : "ascending");
  });
  back();
  await look(away);
  stop();
  expect(columnOf(away, "Referral ID").filter(isMark)).toHaveLength(2);
  expect(away.session.core.memory.knownBatches).toEqual([{ id, taken: 0, keepValues: false, isOwn: true }]);
  await look(away);
  expect(columnOf(away, "Referral ID").filter(isMark)).toEqual([]);
  expect((await receiptsOf(away)).map(({ rows }) => rows.length)).toEqual([2]);
});
