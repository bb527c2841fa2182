// One row in hand, brought as far as it goes: ended, set aside to be looked for, or given back.
import { createDeal } from "../../backend/push/createDeal";
import type { CreateOrder } from "../../backend/push/createDeal";
import { finishCreation } from "../../backend/push/finishCreation";
import { updateDeal } from "../../backend/push/updateDeal";
import type { UpdateOrder } from "../../backend/push/patchDeal";
import { toProblemOrThrow } from "../../backend/toProblemOf";
import { neverAborted, toSteadyClient } from "../../backend/Way";
import type { NotSentReason, RowOutcome } from "../../deals/rowOutcome";
import type { Referral } from "../../partnerCenter/referral";
import type { TenantLedger } from "../ledger/BatchLedger";
import { toEnding } from "../ledger/Ending";
import type { ClaimedRow } from "../ledger/Row";
import type { Seat } from "./openWorkplace";
import type { WorkerSettings } from "./WorkerSettings";

/** What a row's work needs: a seat with its ledger. */
export interface Desk extends Seat {
  readonly ledger: TenantLedger;
}

/** Works on a row that is not to be looked for. Throws LeaseLost, and mistakes of ours. */
export async function runRow(row: ClaimedRow, desk: Desk): Promise<void> {
  const { order } = row;
  if (order.kind === "update") return runUpdate(row, order, desk);
  switch (row.state) {
    case "waiting":
      return runCreation(row, order, desk);
    case "created":
      return resumeCreated(row, order, desk);
    // Whoever sent it died before the answer was noted.
    case "sent":
    case "lost":
      return setAside(row, desk);
  }
}

async function runUpdate(row: ClaimedRow, order: UpdateOrder, desk: Desk): Promise<void> {
  if (order.changes.length === 0 && order.upgrade === "none") {
    return desk.persist(() => desk.ledger.end(row, { ending: "unchanged", outcome: null }));
  }
  return conclude(row, await updateDeal(order, desk.signal, desk.way), desk);
}

async function runCreation(row: ClaimedRow, order: CreateOrder, desk: Desk): Promise<void> {
  const { ledger, persist, log } = desk;
  const step = await createDeal(order, desk.signal, {
    ...desk.way,
    ledger: {
      begin: () => persist(() => ledger.begin(row)),
      async settle(_mark, state) {
        if (state.kind !== "created") return;
        const isOurs = await persist(() => ledger.noteCreated(row, state));
        if (!isOurs) log({ event: "deal-claimed-twice", batch: row.batchId, row: row.number });
      },
    },
  });
  switch (step.kind) {
    case "ended":
      return conclude(row, step.outcome, desk);
    case "lost":
      return setAside(row, desk);
    case "created":
      return finishCreated(row, { own: step.own, order }, desk);
  }
}

async function resumeCreated(row: ClaimedRow, order: CreateOrder, desk: Desk): Promise<void> {
  let own: Referral;
  try {
    own = await toSteadyClient(desk.way).get(row.referralId ?? "", neverAborted);
  } catch (error) {
    return conclude(row, { kind: "unknown", problem: toProblemOrThrow(error) }, desk);
  }
  return finishCreated(row, { own, order }, desk);
}

/** Brings a row whose deal is there to its end. */
export async function finishCreated(
  row: ClaimedRow,
  { own, order }: { readonly own: Referral; readonly order: CreateOrder },
  desk: Desk,
): Promise<void> {
  return conclude(row, await finishCreation({ own, cells: order.cells, signal: desk.signal }, desk.way), desk);
}

async function setAside(row: ClaimedRow, { ledger, persist, settings, log }: Desk): Promise<void> {
  log({ event: "answer-lost", batch: row.batchId, row: row.number });
  await persist(() => ledger.setLost(row, { looks: 0, afterMs: settings.lookUpAfterMs[0] ?? 0 }));
}

/** Ends a row, unless its outcome means that it can go on later. */
async function conclude(row: ClaimedRow, outcome: RowOutcome, desk: Desk): Promise<void> {
  const { ledger, persist, settings } = desk;
  switch (isCutShort(outcome, desk) ? "at-once" : toDelay(row, outcome, settings)) {
    case "none":
      return persist(() => ledger.end(row, toEnding(outcome)));
    case "later":
      return persist(() => ledger.release(row, { afterMs: settings.postponeMs, isTrouble: true }));
    case "at-once":
      return persist(() => ledger.release(row, { afterMs: 0, isTrouble: false }));
    case "parked":
      await desk.park();
      return persist(() => ledger.release(row, { afterMs: 0, isTrouble: false }));
  }
}

/** The process is to stop before a lost answer was looked for to the end: the next one does that. */
function isCutShort(outcome: RowOutcome, { signal }: Desk): boolean {
  if (!signal.aborted || (outcome.kind !== "unknown" && outcome.kind !== "half-done")) return false;
  return outcome.problem.code === "no-answer";
}

type Delay = "none" | "later" | "at-once" | "parked";

function toDelay(row: ClaimedRow, outcome: RowOutcome, settings: WorkerSettings): Delay {
  switch (outcome.kind) {
    case "not-sent":
      return toDelayOf(outcome.reason, row, settings);
    // The deal is there, what is missing is Microsoft's invitation, or only its sight: a new token brings it.
    case "half-done":
      return isSignedOut(outcome.problem.code) && row.order.kind === "create" ? "parked" : "none";
    case "unknown":
      if (row.state !== "created") return "none";
      return isSignedOut(outcome.problem.code) ? "parked" : toDelayOf("no-connection", row, settings);
    case "created":
    case "updated":
    case "failed":
    case "conflict":
      return "none";
  }
}

function isSignedOut(code: string): boolean {
  return code === "signed-out" || code === "more-proof-needed";
}

function toDelayOf(reason: NotSentReason, { troubledForMs }: ClaimedRow, settings: WorkerSettings): Delay {
  switch (reason) {
    case "signed-out":
      return "parked";
    // This process stops, or another has the row by now.
    case "cancelled":
      return "at-once";
    case "too-busy":
    case "no-connection":
      return troubledForMs < settings.connectionPatienceMs ? "later" : "none";
    case "row-changed":
    case "row-gone":
      return "none";
  }
}

/** A mistake of ours befell a row: nothing more is sent of it, and nobody is told what is not known. */
export async function breakOff(row: ClaimedRow, ledger: TenantLedger, settings: WorkerSettings): Promise<void> {
  const problem = { code: "no-answer", column: null, partnerCode: "", requestId: "" } as const;
  if (row.order.kind === "update" || row.state !== "waiting") {
    return ledger.end(row, toEnding({ kind: "unknown", problem }));
  }
  return ledger.setLost(row, { looks: 0, afterMs: settings.lookUpAfterMs[0] ?? 0 });
}
