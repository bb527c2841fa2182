// What a push of a thousand rows costs: syncs, requests, receipts.
import { cancelPush } from "../../src/actions/push/cancelPush";
import { putReceiptOnSheet } from "../../src/actions/push/putReceiptOnSheet";
import { readReceipt } from "../../src/actions/push/readReceipt";
import { retryFailed } from "../../src/actions/push/retryFailed";
import { showReceipts } from "../../src/actions/push/showReceipts";
import { toReceiptCsv } from "../../src/actions/push/toReceiptCsv";
import { pushDeals } from "../../src/actions/push/pushDeals";
import type { PushProgress } from "../../src/actions/work";
import { aNewDeal } from "../builders/deals";
import {
  beginPush,
  expectAgreement,
  newDeals,
  openPushDesk,
  ownDeals,
  preview,
  pushAll,
  summaryOf,
} from "./openPushDesk";

test("a preview of 1,000 rows reads the sheet in two syncs", async () => {
  const desk = await openPushDesk(newDeals(1_000));
  desk.host.counts.reset();
  const { rows } = await preview(desk);
  expect(rows.filter(({ plan }) => plan.kind === "create")).toHaveLength(1_000);
  expect(desk.host.counts.syncs).toBeLessThanOrEqual(2);
}, 60_000);

test("1,000 rows are pushed with at most one sync a second, and progress is shown all along", async () => {
  const desk = await openPushDesk(newDeals(1_000), {
    settings: { startInFlight: 10, mostInFlight: 10 },
    sandboxOptions: { faults: { latencyMs: 200 } },
  });
  await preview(desk);
  const keys = new Set(newDeals(1_000).map((_deal, at) => `row-${at}`));
  const seen: PushProgress[] = [];
  desk.session.subscribe(() => {
    const { work } = desk.session.core.memory;
    if (work.kind === "pushing") seen.push(work.progress);
  });
  desk.host.counts.reset();
  const startedMs = desk.clock.now();
  await pushDeals(desk.session, { keys, closings: false, keepValues: false });
  const seconds = (desk.clock.now() - startedMs) / 1_000;
  expect(summaryOf(desk).counts).toMatchObject({ created: 1_000, failed: 0, unknown: 0, notSent: 0 });
  expect(desk.host.counts.syncs).toBeLessThanOrEqual(Math.ceil(seconds));
  expect(desk.sandbox.log.filter(({ method }) => method === "POST")).toHaveLength(1_000);
  expect(seen.at(-1)).toMatchObject({ total: 1_000, done: 1_000, cancelling: false });
  expect(new Set(seen.map(({ done }) => done)).size).toBeGreaterThan(900);
  expectAgreement(desk);
}, 120_000);

test("more than 1,000 rows go in two batches, one after the other, each row once", async () => {
  const desk = await openPushDesk(newDeals(1_003), { settings: { startInFlight: 10, mostInFlight: 10 } });
  const { counts, notWritten } = await pushAll(desk);
  expect(counts).toMatchObject({ created: 1_003, failed: 0, unknown: 0, notSent: 0 });
  expect(notWritten).toEqual([]);
  expect(desk.sandbox.log.filter(({ method }) => method === "POST")).toHaveLength(1_003);
  expectAgreement(desk);
}, 120_000);

test("a push that is cancelled begins no further row; what was not sent has no mark, and goes out with a retry", async () => {
  const desk = await openPushDesk(newDeals(20), { sandboxOptions: { faults: { latencyMs: 1_000 } } });
  const unsubscribe = desk.session.subscribe(() => {
    const { work } = desk.session.core.memory;
    if (work.kind === "pushing" && work.progress.done === 3 && !work.progress.cancelling) cancelPush(desk.session);
  });
  const { ended } = await beginPush(desk);
  const { counts } = await ended;
  unsubscribe();
  await desk.settle();
  expect(counts.created + counts.notSent).toBe(20);
  expect([counts.created >= 3, counts.notSent > 0]).toEqual([true, true]);
  expect(ownDeals(desk)).toHaveLength(counts.created);
  expectAgreement(desk);
  await retryFailed(desk.session);
  await desk.settle();
  expect(ownDeals(desk)).toHaveLength(20);
  expectAgreement(desk);
});

test("a row that is refused keeps its error behind Partner Center, and a retry after a repair previews just that row", async () => {
  const desk = await openPushDesk(newDeals(3));
  desk.sandbox.faults.once.push({ on: { method: "POST" }, mishap: { kind: "refuse", status: 400 }, skip: 1 });
  const summary = await pushAll(desk);
  expect(summary.counts).toMatchObject({ created: 2, failed: 1 });
  const [text, ...others] = desk.table().errorsTexts();
  expect(others).toEqual([]);
  expect(text).toMatch(/^\d Partner Center: /u);
  const failed = summary.rows.find(({ outcome }) => outcome.kind === "failed");
  desk.typeInto(failed?.sheetRow ?? 0, "Notes", "Repaired");
  await desk.settle();
  await retryFailed(desk.session);
  const { work } = desk.session.core.memory;
  if (work.kind !== "preview") throw new Error("There is no preview.");
  expect(work.preview.rows.map(({ sheetRow, plan }) => [sheetRow, plan.kind])).toEqual([[failed?.sheetRow, "create"]]);
  expect(ownDeals(desk)).toHaveLength(2);
  await pushDeals(desk.session, {
    keys: new Set(work.preview.rows.map(({ key }) => key)),
    closings: false,
    keepValues: false,
  });
  await desk.settle();
  expectAgreement(desk);
  expect(desk.table().errorsTexts()).toEqual([]);
});

test("every push leaves a receipt, with values only where they were asked for", async () => {
  const desk = await openPushDesk([aNewDeal({ "Deal Name": "=HYPERLINK(1)" })]);
  const { pushId } = await pushAll(desk);
  const [deal] = ownDeals(desk);
  const receipt = await readReceipt(desk.session, pushId);
  expect(receipt).toMatchObject({
    pushId,
    caller: "Amélie Brandt <amelie.brandt@northwind.example>",
    rows: [{ referralId: deal?.id, outcome: "created", problem: null, values: null }],
  });
  expect(receipt?.rows[0]?.columns).toContain("Customer Name");
  expect(JSON.stringify(receipt)).not.toContain("Contoso Corporation");
  desk.pasteDeals("A3", [aNewDeal({ "Deal Name": "=HYPERLINK(2)" })]);
  await desk.settle();
  const { rows } = await preview(desk);
  await pushDeals(desk.session, { keys: new Set(rows.map(({ key }) => key)), closings: false, keepValues: true });
  const kept = await readReceipt(desk.session, summaryOf(desk).pushId);
  expect(kept?.rows[0]?.values).toContainEqual({ column: "Deal Name", before: "", after: "=HYPERLINK(2)" });
  if (kept === null) throw new Error("There is no receipt.");
  expect(toReceiptCsv(kept)).toContain("'=HYPERLINK(2)");
  await showReceipts(desk.session);
  const { work } = desk.session.core.memory;
  expect(work.kind === "receipts" ? work.receipts.map((one) => one.pushId) : []).toEqual([kept.pushId, pushId]);
  await putReceiptOnSheet(desk.session, kept.pushId);
  await desk.settle();
  expect(desk.session.core.memory.notice).toEqual({
    code: "receipt-on-sheet",
    params: { sheet: "Receipt 2027-01-05" },
  });
  expect(desk.valueOf("Receipt 2027-01-05!D2")).toBe(kept.rows[0]?.referralId);
});
