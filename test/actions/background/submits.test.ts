// Rows are handed over to a real gateway, and their outcomes come back into the sheet wherever their rows stand.
import { randomUUID } from "node:crypto";
import { submitDeals } from "../../../src/actions/background/submitDeals";
import { orderExport } from "../../../src/actions/background/orderExport";
import { readBatchFile, readExportFile } from "../../../src/actions/background/readBackgroundFile";
import { showOlderBatches } from "../../../src/actions/background/showOlder";
import { stopBatch } from "../../../src/actions/background/stopWork";
import { pullDeals } from "../../../src/actions/pull/pullDeals";
import { allDeals } from "../../../src/deals/dealFilter";
import { setErrorsLanguage } from "../../../src/actions/setErrorsLanguage";
import { lookUpAgain } from "../../../src/actions/push/lookUpAgain";
import { readReceipts } from "../../../src/actions/push/keepReceipt";
import type { DealExport } from "../../../src/backend/background/Background";
import { createMemoryLedger } from "../../../src/backend/memoryLedger";
import type { CellValue } from "../../../src/deals/cell";
import { isMark } from "../../../src/deals/marks";
import type { BatchOrder, RowPage } from "../../../src/contract/batches";
import type { Cells } from "../../builders/deals";
import { anOrder } from "../../gateway/builders/batches";
import type { Stand } from "../../gateway/stand/openStand";
import type { CoSellDesk } from "../openCoSellDesk";
import { columnOf, idsByName, isSendable, newDeals, preview } from "../openPushDesk";
import {
  dealsNamed,
  hold,
  letGo,
  look,
  newestOf,
  openBatchDeals,
  openBatchDesk,
  openBatchStand,
  submitAll,
  untilEnded,
  untilProcessed,
  untilSeen,
} from "./openBatchDesk";

let stand: Stand;
/** Everybody works alone: no test sees another's batches. */
let user = "";
beforeEach(() => {
  user = randomUUID();
});
beforeAll(async () => {
  stand = await openBatchStand();
});
afterEach(() => letGo(stand, user));
afterAll(() => stand.close());

function isSubmission(input: Parameters<typeof fetch>[0], init: RequestInit | undefined): boolean {
  return init?.method === "POST" && typeof input === "string" && input.endsWith("/batches");
}

/** So many deals whose names begin so. */
function named(prefix: string, count: number): readonly Cells[] {
  return newDeals(count).map((deal, at) => ({ ...deal, "Deal Name": `${prefix} ${at + 1}` }));
}

/** How many rows have what as their Referral ID. */
function countIds(desk: CoSellDesk): { readonly none: number; readonly marks: number; readonly ids: number } {
  const ids = columnOf(desk, "Referral ID");
  const count = (holds: (id: CellValue) => boolean): number => ids.filter(holds).length;
  return {
    none: count((id) => id === ""),
    marks: count(isMark),
    ids: count((id) => id !== "" && !isMark(id)),
  };
}

function sort(desk: CoSellDesk, header: string): void {
  const [table] = desk.host.workbook.activeSheet.tables;
  desk.host.user.sort(table?.name ?? "", header, "descending");
}

/** The sheet's row of a deal. */
function rowOf(desk: CoSellDesk, name: string): number {
  return columnOf(desk, "Deal Name").indexOf(name) + 2;
}

/** The ids at Partner Center by the names of the deals. */
function idsAtPartnerCenter(prefix: string): ReadonlyMap<string, string> {
  const deals = stand.upstream.sandbox.referrals().filter(({ name }) => name?.startsWith(`${prefix} `) === true);
  return new Map(deals.map(({ name, id }) => [name ?? "", id]));
}

async function reopen(desk: CoSellDesk, options: Parameters<typeof openBatchDesk>[1] = {}): Promise<CoSellDesk> {
  const file = options.openedAgain ?? desk.host.save();
  await desk.session.stop();
  return openBatchDesk(stand, { user, ledger: desk.ledger, ...options, openedAgain: file });
}

test("thirty rows are handed over, Excel is closed, rows are sorted and edited meanwhile: ids, statuses and errors stand in their rows", async () => {
  const refusal = { kind: "refuse", status: 400, code: "BadRequest" } as const;
  stand.upstream.sandbox.faults.once.push({ on: { method: "POST" }, mishap: refusal, skip: 7 });
  hold(stand);
  const desk = await openBatchDeals(stand, named("Closed", 30), { user });
  const id = await submitAll(desk);
  expect(countIds(desk)).toEqual({ none: 0, marks: 30, ids: 0 });
  expect(desk.table().errorsTexts()).toEqual([]);
  sort(desk, "Deal Name");
  await desk.settle();
  desk.typeInto(rowOf(desk, "Closed 12"), "Notes", "Edited meanwhile");
  await desk.settle();
  const file = desk.host.save();
  await desk.session.stop();
  await letGo(stand, user);
  await untilProcessed(stand, id, user);
  const again = await openBatchDesk(stand, { user, ledger: desk.ledger, openedAgain: file });
  expect(countIds(again)).toEqual({ none: 1, marks: 0, ids: 29 });
  const atPartnerCenter = idsAtPartnerCenter("Closed");
  expect(atPartnerCenter.size).toBe(29);
  const inSheet = [...idsByName(again)].filter(([, one]) => one !== "");
  expect(new Map(inSheet)).toEqual(atPartnerCenter);
  const [failed] = [...idsByName(again)].flatMap(([name, one]) => (one === "" ? [String(name)] : []));
  expect(again.table().errorsTexts()).toEqual([
    expect.stringMatching(new RegExp(`^${rowOf(again, failed ?? "")} Partner Center: `, "u")),
  ]);
  expect(again.table().valueOf(rowOf(again, "Closed 12"), "Notes")).toBe("Edited meanwhile");
  const { rows } = await preview(again);
  expect(rows.flatMap(({ dealName, plan }) => (plan.kind === "unchanged" ? [] : [`${dealName} ${plan.kind}`]))).toEqual(
    ["Closed 12 update", `${failed ?? ""} create`].sort(
      (one, other) => rowOf(again, one.replace(/ \w+$/u, "")) - rowOf(again, other.replace(/ \w+$/u, "")),
    ),
  );
  expect(
    (await again.session.core.inTurn(() => readReceipts(again.session.core))).map(({ pushId, rows: all }) => [
      pushId,
      all.length,
    ]),
  ).toEqual([[id, 30]]);
  expect(again.reported).toEqual([]);
});

test("a batch whose outcomes are in the workbook is not gone through again", async () => {
  const desk = await openBatchDeals(stand, named("Once", 2), { user });
  await untilProcessed(stand, await submitAll(desk), user);
  await look(desk);
  expect(countIds(desk)).toEqual({ none: 0, marks: 0, ids: 2 });
  const again = await reopen(desk, { ledger: createMemoryLedger(Date.now) });
  again.host.counts.reset();
  await look(again);
  await look(again);
  expect(again.host.counts.syncs).toBe(0);
  expect(await again.session.core.inTurn(() => readReceipts(again.session.core))).toHaveLength(1);
});

test("a workbook that was not saved knows its rows again by what they hold, and sends nothing twice", async () => {
  hold(stand);
  const desk = await openBatchDeals(stand, named("Unsaved", 4), { user });
  const unsaved = desk.host.save();
  const id = await submitAll(desk);
  const early = await reopen(desk, { openedAgain: unsaved });
  expect(countIds(early)).toEqual({ none: 0, marks: 4, ids: 0 });
  expect(
    (await preview(early)).rows.map(({ plan }) => (plan.kind === "blocked" ? plan.reason.kind : plan.kind)),
  ).toEqual(Array.from({ length: 4 }, () => "under-way"));
  await letGo(stand, user);
  await untilProcessed(stand, id, user);
  const late = await reopen(early, { openedAgain: unsaved });
  expect(new Map(idsByName(late))).toEqual(idsAtPartnerCenter("Unsaved"));
  expect(dealsNamed(stand, "Unsaved")).toHaveLength(4);
});

test("another browser takes the outcomes in by the marks of the saved workbook", async () => {
  const desk = await openBatchDeals(stand, named("Elsewhere", 3), { user });
  const id = await submitAll(desk);
  const saved = desk.host.save();
  await desk.session.stop();
  await untilProcessed(stand, id, user);
  const other = await openBatchDesk(stand, { user, openedAgain: saved });
  expect(new Map(idsByName(other))).toEqual(idsAtPartnerCenter("Elsewhere"));
  expect(dealsNamed(stand, "Elsewhere")).toHaveLength(3);
});

test("an update under way is held back in the preview, and comes back with what Partner Center holds; later edits stay", async () => {
  const desk = await openBatchDeals(stand, named("Update", 2), { user });
  await untilProcessed(stand, await submitAll(desk), user);
  await look(desk);
  hold(stand);
  const again = await reopen(desk);
  again.typeInto(rowOf(again, "Update 1"), "Notes", "Sent");
  await again.settle();
  const id = await submitAll(again);
  again.typeInto(rowOf(again, "Update 1"), "Deal Name", "Update 1 later");
  await again.settle();
  const [row] = (await preview(again)).rows;
  expect(row?.plan).toMatchObject({ kind: "blocked", reason: { kind: "under-way" } });
  await letGo(stand, user);
  await untilProcessed(stand, id, user);
  await look(again);
  const notes = stand.upstream.sandbox
    .referrals()
    .flatMap(({ name, details }) => (name === "Update 1" ? [details.notes] : []));
  expect(notes).toEqual(["Sent"]);
  const [after] = (await preview(again)).rows;
  expect(after?.plan).toMatchObject({
    kind: "update",
    changes: [{ column: "Deal Name", before: "Update 1", after: "Update 1 later" }],
  });
});

test("a workbook from before an update takes it in as a pull would: nothing old is kept for an edit", async () => {
  const desk = await openBatchDeals(stand, named("Before", 1), { user });
  await untilProcessed(stand, await submitAll(desk), user);
  await look(desk);
  const before = desk.host.save();
  desk.typeInto(rowOf(desk, "Before 1"), "Notes", "Sent and not saved");
  await desk.settle();
  const id = await submitAll(desk);
  await untilProcessed(stand, id, user);
  const again = await reopen(desk, { openedAgain: before });
  expect(columnOf(again, "Notes")).toEqual(["Sent and not saved"]);
  expect((await preview(again)).rows.map(({ plan }) => plan.kind)).toEqual(["unchanged"]);
});

test("an answer that is lost is asked for again: the rows are one batch", async () => {
  let lost = 0;
  const ask: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (!isSubmission(input, init) || lost > 1) return response;
    lost += 1;
    throw new TypeError("fetch failed");
  };
  const desk = await openBatchDeals(stand, named("Lost", 3), { user, ask });
  const id = await submitAll(desk);
  // Three rows may have been created by the time that somebody looks.
  expect(["batch-submitted", "batch-taken-in"]).toContain(desk.session.core.memory.notice?.code);
  await untilProcessed(stand, id, user);
  await look(desk);
  expect(lost).toBe(2);
  expect(new Map(idsByName(desk))).toEqual(idsAtPartnerCenter("Lost"));
  expect(dealsNamed(stand, "Lost")).toHaveLength(3);
});

test("where no answer comes at all, the marks stay, nothing is looked up or sent, and the next look finds the batch", async () => {
  let isCut = false;
  const ask: typeof fetch = async (input, init) => {
    const response = await fetch(input, init);
    if (isCut) throw new TypeError("fetch failed");
    return response;
  };
  const desk = await openBatchDeals(stand, named("Unclear", 2), { user, ask });
  const { rows } = await preview(desk);
  isCut = true;
  const keys = new Set(rows.map(({ key }) => key));
  await submitDeals(desk.session, { keys, closings: false, keepValues: false });
  expect(desk.session.core.memory.notice).toEqual({
    code: "batch-unclear",
    params: { rows: 2, submitted: 0, notBegun: 0 },
  });
  expect(countIds(desk)).toEqual({ none: 0, marks: 2, ids: 0 });
  await lookUpAgain(desk.session);
  expect(desk.session.core.memory.notice).toEqual({ code: "batches-not-known", params: {} });
  isCut = false;
  await untilSeen(desk, "processed");
  await look(desk);
  expect(new Map(idsByName(desk))).toEqual(idsAtPartnerCenter("Unclear"));
  expect(dealsNamed(stand, "Unclear")).toHaveLength(2);
});

test("where no connection comes about, the marks are taken back and a sentence says so", async () => {
  let isDown = false;
  const refused = (): Error => new TypeError("fetch failed", { cause: { code: "ECONNREFUSED" } });
  const ask: typeof fetch = (input, init) => (isDown ? Promise.reject(refused()) : fetch(input, init));
  const desk = await openBatchDeals(stand, named("Down", 3), { user, ask });
  const { rows } = await preview(desk);
  isDown = true;
  await submitDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: false });
  await desk.settle();
  expect(desk.session.core.memory.notice).toEqual({
    code: "batch-not-submitted",
    params: { rows: 3, submitted: 0, why: "no-connection" },
  });
  expect(countIds(desk)).toEqual({ none: 3, marks: 0, ids: 0 });
  expect((await desk.ledger.read()).map(({ state }) => state.kind)).toEqual([
    "not-created",
    "not-created",
    "not-created",
  ]);
  isDown = false;
  await submitAll(desk);
  await untilSeen(desk, "processed");
  expect(dealsNamed(stand, "Down")).toHaveLength(3);
});

test("a batch that is stopped gives back the rows that were not begun; they can be sent again", async () => {
  hold(stand);
  const desk = await openBatchDeals(stand, named("Stopped", 3), { user });
  const id = await submitAll(desk);
  await stopBatch(desk.session, id);
  await untilSeen(desk, "processed");
  await look(desk);
  expect(countIds(desk)).toEqual({ none: 3, marks: 0, ids: 0 });
  expect(newestOf(desk)).toMatchObject({ created: 0, notProcessed: 3 });
  expect(desk.session.core.memory.notice).toEqual({
    code: "batch-taken-in",
    params: { rows: 3, failed: 0, conflicts: 0, notSent: 3, unknown: 0 },
  });
  expect((await preview(desk)).rows.filter(isSendable)).toHaveLength(3);
});

test("a second click hands the rows over once", async () => {
  const desk = await openBatchDeals(stand, named("Twice", 3), { user });
  const { rows } = await preview(desk);
  const wish = { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: false };
  await Promise.all([submitDeals(desk.session, wish), submitDeals(desk.session, wish)]);
  await untilSeen(desk, "processed");
  expect(dealsNamed(stand, "Twice")).toHaveLength(3);
});

test("while new deals are created in the background nothing is pulled, looked up or retried of them", async () => {
  hold(stand);
  const desk = await openBatchDeals(stand, named("Guarded", 2), { user });
  await submitAll(desk);
  await lookUpAgain(desk.session);
  expect(desk.session.core.memory.notice).toEqual({ code: "nothing-to-look-up", params: {} });
  await pullDeals(desk.session, allDeals);
  expect(desk.session.core.memory.notice).toEqual({ code: "batch-under-way", params: {} });
  expect(countIds(desk)).toEqual({ none: 0, marks: 2, ids: 0 });
});

test("handing over costs the syncs of marking, a look costs none, and a page of outcomes two and the last look at the table", async () => {
  hold(stand);
  const desk = await openBatchDeals(stand, named("Counted", 5), { user });
  const { rows } = await preview(desk);
  desk.host.counts.reset();
  await submitDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: false });
  expect(desk.host.counts.syncs).toBe(3);
  await look(desk);
  await look(desk);
  expect(desk.host.counts.syncs).toBe(3);
  const { id } = newestOf(desk);
  await letGo(stand, user);
  await untilProcessed(stand, id, user);
  desk.host.counts.reset();
  const seen: number[] = [];
  desk.session.subscribe(() => {
    if (desk.session.core.memory.knownBatches.some(({ taken }) => taken === "all")) seen.push(desk.host.counts.syncs);
  });
  await look(desk);
  expect(seen[0]).toBe(2);
});

test("an update alone costs one sync more than looking at its row: the workbook remembers the batch", async () => {
  const desk = await openBatchDeals(stand, named("Noted", 1), { user });
  await untilProcessed(stand, await submitAll(desk), user);
  await look(desk);
  desk.typeInto(rowOf(desk, "Noted 1"), "Notes", "Changed");
  await desk.settle();
  const { rows } = await preview(desk);
  hold(stand);
  desk.host.counts.reset();
  await submitDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: true });
  expect(desk.host.counts.syncs).toBe(2);
  await untilSeen(desk, "processed");
  const [receipt] = await desk.session.core.inTurn(() => readReceipts(desk.session.core));
  expect(receipt?.rows).toEqual([
    expect.objectContaining({
      outcome: "updated",
      columns: ["Notes"],
      values: [expect.objectContaining({ column: "Notes", after: "Changed" })],
    }),
  ]);
});

test("rows that have ended come in while others of their batch wait, and these stay marked", async () => {
  hold(stand);
  const desk = await openBatchDeals(stand, named("Partly", 26), { user });
  const id = await submitAll(desk);
  const cut = { kind: "cut", when: "before-commit" } as const;
  stand.upstream.sandbox.faults.once.push({ on: { method: "POST" }, mishap: cut, skip: 3, times: 4 });
  await letGo(stand, user);
  await untilEnded(desk, id, 22);
  await look(desk);
  expect(newestOf(desk).ended).toBe(22);
  expect(countIds(desk)).toEqual({ none: 0, marks: 4, ids: 22 });
  const blocked = (await preview(desk)).rows.filter(({ plan }) => plan.kind === "blocked");
  expect(blocked.map(({ plan }) => (plan.kind === "blocked" ? plan.reason.kind : ""))).toEqual(
    Array.from({ length: 4 }, () => "under-way"),
  );
});

test("a gateway that cannot be reached when the workbook is opened leaves the marks alone, and later its outcomes come in", async () => {
  const desk = await openBatchDeals(stand, named("Away", 2), { user });
  const id = await submitAll(desk);
  const saved = desk.host.save();
  await desk.session.stop();
  await untilProcessed(stand, id, user);
  let isAway = true;
  const ask: typeof fetch = (input, init) =>
    isAway ? Promise.reject(new TypeError("fetch failed")) : fetch(input, init);
  const again = await openBatchDesk(stand, { user, ask, ledger: desk.ledger, openedAgain: saved });
  expect(countIds(again).marks).toBe(2);
  expect(again.session.core.memory.background?.problem?.code).toBe("no-connection");
  isAway = false;
  await look(again);
  expect(new Map(idsByName(again))).toEqual(idsAtPartnerCenter("Away"));
  expect(again.table().errorsTexts()).toEqual([]);
});

test("history comes by parts, files in the language of Errors, and what is gone says so", async () => {
  const desk = await openBatchDeals(stand, [], { user });
  for (let count = 0; count < 22; count += 1) {
    await stand.ask("/batches", { method: "POST", body: anOrder(1), as: { user } });
  }
  await look(desk);
  const listed = (): number => desk.session.core.memory.background?.batches?.list.length ?? 0;
  expect(listed()).toBe(20);
  await showOlderBatches(desk.session);
  expect(listed()).toBe(22);
  await look(desk);
  expect(listed()).toBe(22);
  expect(desk.session.core.memory.background?.batches?.older).toBeNull();
  await setErrorsLanguage(desk.session, "fr");
  const { id } = newestOf(desk);
  await untilProcessed(stand, id, user);
  expect((await readBatchFile(desk.session, id, "all"))?.split("\r\n")).toHaveLength(3);
  const [row] = ((await (await stand.ask(`/batches/${id}/rows?detail=keys`, { as: { user } })).json()) as RowPage).rows;
  expect(row).toEqual({
    number: 0,
    key: row?.key,
    ending: "created",
    outcome: null,
    order: null,
    referralId: row?.referralId,
  });
  expect(await readBatchFile(desk.session, randomUUID(), "failed")).toBeNull();
  expect(desk.session.core.memory.notice).toEqual({ code: "background-file-gone", params: { why: "unknown" } });
});

test("marks that stand in another batch stay, those of the other rows are taken back", async () => {
  let first: string | null = null;
  const ask: typeof fetch = async (input, init) => {
    if (isSubmission(input, init) && first === null) {
      const order = JSON.parse(typeof init?.body === "string" ? init.body : "{}") as BatchOrder;
      first = order.id;
      // Somebody has sent the first row in a batch of its own before.
      await stand.ask("/batches", {
        method: "POST",
        body: { id: randomUUID(), orders: order.orders.slice(0, 1) },
        as: { user },
      });
    }
    return fetch(input, init);
  };
  const desk = await openBatchDeals(stand, named("Known", 3), { user, ask });
  const { rows } = await preview(desk);
  // Its first row may have its outcome before anybody looks, and that is told too.
  const told: unknown[] = [];
  desk.session.core.subscribe(() => told.push(desk.session.core.memory.notice));
  await submitDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: false });
  expect(told).toContainEqual({
    code: "batch-not-submitted",
    params: { rows: 3, submitted: 0, why: "marks-known" },
  });
  await desk.settle();
  expect(countIds(desk).none).toBe(2);
  await untilSeen(desk, "processed");
  await look(desk);
  expect(countIds(desk)).toEqual({ none: 2, marks: 0, ids: 1 });
  expect(dealsNamed(stand, "Known")).toHaveLength(1);
});

test.each([
  ["too large", 413, "too-large"],
  ["not understood", 400, "not-understood"],
  ["of an id that is another batch's", 409, "other-content"],
] as const)(
  "a batch that is %s is told in a sentence of its own, and nothing of it stays in the sheet",
  async (_name, status, why) => {
    const ask: typeof fetch = (input, init) =>
      isSubmission(input, init)
        ? Promise.resolve(Response.json({ code: why, message: "No." }, { status }))
        : fetch(input, init);
    const desk = await openBatchDeals(stand, named("Refused", 1), { user, ask });
    const { rows } = await preview(desk);
    await submitDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: false });
    await desk.settle();
    expect(desk.session.core.memory.notice).toEqual({
      code: "batch-not-submitted",
      params: { rows: 1, submitted: 0, why },
    });
    expect(countIds(desk)).toEqual({ none: 1, marks: 0, ids: 0 });
    expect(desk.session.core.memory.knownBatches).toEqual([]);
  },
);

test("an export is ordered with the filter of a pull, shows how far it is, and its file is the gateway's", async () => {
  const desk = await openBatchDeals(stand, [], { user });
  await orderExport(desk.session, { ...allDeals, text: "Closed 1" });
  expect(desk.session.core.memory.notice).toEqual({ code: "export-ordered", params: {} });
  const newest = (): DealExport | undefined => desk.session.core.memory.background?.exports?.list[0];
  for (let round = 0; round < 200 && newest()?.state !== "ready"; round += 1) await look(desk);
  const deals = dealsNamed(stand, "Closed 1");
  expect(newest()).toMatchObject({ state: "ready", kept: deals.length });
  const file = await readExportFile(desk.session, newest()?.id ?? "");
  expect(file?.trim().split("\r\n")).toHaveLength(deals.length + 1);
});
