// The only place that runs a batch against the workbook: one batch is one sync, and every failure gets its class here.
import { CellBeingEdited, ExcelBusy, toExcelFailure } from "./ExcelFailure";
import type { ExcelFailure } from "./ExcelFailure";

/** Queues reads and writes; what it returns is called after the sync, when what was loaded is there. */
export type Batch<T> = (context: Excel.RequestContext) => () => T;

/** How long a batch is worth waiting for. */
export type Patience =
  /** The user asked: the batch runs as soon as the user has left the cell that is being edited. */
  | "until-cell-is-left"
  /** Nobody asked: tried again after 300 ms, 1 s and 3 s, and then it waits as well. */
  | "a-few-seconds";

/** What running a batch needs from outside. */
export interface WorkbookAccess {
  /** Waits so many milliseconds. */
  readonly sleep: (ms: number) => Promise<void>;
  /** Called when a batch has to wait because a cell is being edited. */
  readonly onWaiting?: () => void;
}

const pausesMs = [300, 1_000, 3_000] as const;

/**
 * Runs one batch in one sync and returns what it read.
 * @throws an ExcelFailure of the class that says what can be done about it.
 */
export async function inWorkbook<T>(batch: Batch<T>, patience: Patience, access: WorkbookAccess): Promise<T> {
  for (const pauseMs of pausesMs) {
    const outcome = await tryBatch(batch, patience === "until-cell-is-left");
    if (outcome.failure === null) return outcome.value;
    if (!isWorthAnotherTry(outcome.failure)) throw outcome.failure;
    if (outcome.failure instanceof CellBeingEdited) access.onWaiting?.();
    await access.sleep(pauseMs);
  }
  const last = await tryBatch(batch, true);
  if (last.failure !== null) throw last.failure;
  return last.value;
}

type Outcome<T> =
  { readonly failure: null; readonly value: T } | { readonly failure: ExcelFailure; readonly value?: never };

async function tryBatch<T>(batch: Batch<T>, delayForCellEdit: boolean): Promise<Outcome<T>> {
  try {
    const value = await Excel.run({ delayForCellEdit }, async (context) => {
      const result = batch(context);
      await context.sync();
      return result();
    });
    return { failure: null, value };
  } catch (thrown) {
    return { failure: toExcelFailure(thrown) };
  }
}

function isWorthAnotherTry(failure: ExcelFailure): boolean {
  return failure instanceof CellBeingEdited || failure instanceof ExcelBusy;
}

/** Removes event handlers in the context in which they were added, as Excel wants it; those that are gone with their object are no failure. */
export async function removeHandlers(handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  await Excel.run(first.context, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}
