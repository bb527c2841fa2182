// What the pane shows of what goes on while Excel may be closed. Replaced, never changed.
import type { Background, Batch, DealExport } from "../../backend/background/Background";
import type { Problem } from "../../deals/rowOutcome";

/** A list as far as it was read, newest first. */
export interface Listed<T> {
  readonly list: readonly T[];
  /** Asks for what is older; null where there is nothing older. */
  readonly older: string | null;
}

/** Batches and exports of the user; a part is null where the installation has none. */
export interface BackgroundState {
  readonly batches: Listed<Batch> | null;
  readonly exports: Listed<DealExport> | null;
  /** The batch that was processed last. */
  readonly lastProcessed: Batch | null;
  /** Whether the lists were read at all. */
  readonly isKnown: boolean;
  /** Why they could not be read last; null where they could. */
  readonly problem: Problem | null;
  /** The ids of what has ended since its user looked last. */
  readonly news: ReadonlySet<string>;
}

/** What is known before anybody has asked; null where nothing goes on in the background. */
export function toFirstBackground(background: Background | null): BackgroundState | null {
  if (background === null) return null;
  return {
    batches: background.batches === null ? null : { list: [], older: null },
    exports: background.exports === null ? null : { list: [], older: null },
    lastProcessed: null,
    isKnown: false,
    problem: null,
    news: new Set(),
  };
}

/** Whether a batch has not ended. */
export function isBatchOpen({ state }: Batch): boolean {
  return state !== "processed";
}

/** Whether an export has not ended. */
export function isExportOpen({ state }: DealExport): boolean {
  return state === "working" || state === "waiting-for-sign-in";
}

/** Whether anything goes on, also where it waits for a sign-in. */
export function hasOpenWork({ batches, exports }: BackgroundState): boolean {
  return (batches?.list ?? []).some(isBatchOpen) || (exports?.list ?? []).some(isExportOpen);
}
