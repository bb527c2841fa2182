// What goes on in the background as the pane may get it, valid but for what a test or a picture is about.
import type { BackgroundState } from "../../src/actions/background/BackgroundState";
import { noWork } from "../../src/actions/work";
import type { Work } from "../../src/actions/work";
import type { Batch, DealExport } from "../../src/backend/background/Background";
import { mixedPreview, works } from "./works";

const noonMs = Date.UTC(2026, 10, 23, 12, 0);

/** A batch of 30 rows that is processed; `number` makes its id and time. */
export function aBatch(number: number, changes: Partial<Batch> = {}): Batch {
  return {
    id: `0190a0a0-0000-7000-8000-${String(number).padStart(12, "0")}`,
    state: "processed",
    parkedWhy: null,
    submittedAtMs: noonMs - number * 60_000,
    processedAtMs: noonMs - number * 60_000 + 30_000,
    isErased: false,
    records: 30,
    ended: 30,
    created: 24,
    updated: 4,
    notProcessed: 2,
    ...changes,
  };
}

/** A batch that has not ended. */
export function anOpenBatch(number: number, changes: Partial<Batch> = {}): Batch {
  const counts = { ended: 12, created: 10, updated: 1, notProcessed: 1 };
  return aBatch(number, { state: "working", processedAtMs: null, ...counts, ...changes });
}

/** An export that is ready. */
export function anExport(number: number, changes: Partial<DealExport> = {}): DealExport {
  return {
    id: `0190b0b0-0000-7000-8000-${String(number).padStart(12, "0")}`,
    state: "ready",
    failedWhy: null,
    parkedWhy: null,
    orderedAtMs: noonMs - number * 60_000,
    endedAtMs: noonMs,
    read: 512,
    kept: 300,
    isErased: false,
    ...changes,
  };
}

/** A background in which nothing was done yet. */
export function backgroundState(changes: Partial<BackgroundState> = {}): BackgroundState {
  return {
    batches: { list: [], older: null },
    exports: { list: [], older: null },
    lastProcessed: null,
    isKnown: true,
    problem: null,
    news: new Set(),
    ...changes,
  };
}

/** A background with something of every sort. */
export const busyBackground: BackgroundState = backgroundState({
  batches: {
    list: [
      anOpenBatch(1),
      anOpenBatch(2, { state: "waiting-for-sign-in", parkedWhy: "more-proof-needed" }),
      anOpenBatch(3, { state: "stopping" }),
      aBatch(4),
      aBatch(5, { notProcessed: 0, created: 26 }),
      aBatch(6, { isErased: true }),
    ],
    older: "older",
  },
  exports: {
    list: [
      anExport(1, { state: "working", endedAtMs: null }),
      anExport(2, { state: "waiting-for-sign-in", parkedWhy: "signed-out", endedAtMs: null }),
      anExport(3),
      anExport(4, { state: "failed", failedWhy: "too-many" }),
      anExport(5, { state: "stopped" }),
      anExport(6, { isErased: true }),
    ],
    older: "older",
  },
  lastProcessed: aBatch(4),
  news: new Set([aBatch(4).id]),
});

interface BackgroundLook {
  readonly background: BackgroundState;
  readonly work: Work;
}

/** A name for each look of the background. */
export const backgroundLooks: Readonly<Record<string, BackgroundLook>> = {
  background: { background: busyBackground, work: { kind: "background" } },
  "background-empty": { background: backgroundState(), work: { kind: "background" } },
  "background-unreachable": {
    background: backgroundState({
      isKnown: false,
      problem: { code: "no-connection", column: null, partnerCode: "", requestId: "" },
    }),
    work: { kind: "background" },
  },
  "background-line": { background: busyBackground, work: noWork },
  submitting: {
    background: backgroundState(),
    work: { kind: "submitting", rows: 2400, submitted: 1000, cancelling: false },
  },
  "preview-background": { background: backgroundState(), work: { kind: "preview", preview: mixedPreview } },
  "pull-background": { background: backgroundState(), work: works["pull-form"] ?? noWork },
};
