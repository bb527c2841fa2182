// From a row of a batch to what is written into its row of the sheet, and to what its receipt says.
import { toCarriedChanges, toLeftBehind } from "../../deals/carried";
import { columnNamed } from "../../deals/columnNamed";
import type { Difference } from "../../deals/differences";
import { isSameCell } from "../../deals/isSameCell";
import type { PulledDeal } from "../../deals/pulled";
import type { FieldChange } from "../../deals/pushPlan";
import type { RowOutcome } from "../../deals/rowOutcome";
import type { PushOrder } from "../../backend/Backend";
import type { BatchRow } from "../../backend/background/Background";
import { toKey } from "../../excel/guarded";
import { toAnswered } from "../push/PushRun";
import type { Answered, SentRow } from "../push/PushRun";
import { toEndedRow } from "../push/toEndedRow";
import type { EndedRow } from "../push/runs";

type UpdateOrder = Extract<PushOrder, { readonly kind: "update" }>;

/** A row of a batch that has an outcome. */
export interface EndedBatchRow extends BatchRow {
  readonly order: PushOrder;
  readonly outcome: RowOutcome;
}

/** Whether a row has an outcome, and what was sent is still known. */
export function hasOutcome(row: BatchRow): row is EndedBatchRow {
  return row.order !== null && row.outcome !== null;
}

/** What an answer is judged by. */
export interface AnswerGrounds {
  /** The keys that stand in the sheet, in lower case. */
  readonly standing: { readonly has: (key: string) => boolean };
  readonly pulled: ReadonlyMap<string, PulledDeal>;
  /** As in KnownBatch. */
  readonly isOwn: boolean;
}

/**
 * What to write into the sheet; null where the row was not this workbook's, or the workbook knows more than the batch. Where
 * the batch was submitted from elsewhere, an update is news as a pull would bring it, and its failure is no affair of ours:
 * the row may hold something else, or have been sent again since.
 */
export function toBatchAnswer({ order, outcome }: EndedBatchRow, grounds: AnswerGrounds): Answered | null {
  const { standing, pulled, isOwn } = grounds;
  const key = toKey(order.key);
  const answered = toAnswered(order.key, toSentRow(order), toFreshest(outcome, pulled));
  if (isOwn || (order.kind === "create" && standing.has(key))) return answered;
  const known = pulled.get(key);
  if (order.kind === "create" || !standing.has(key) || known === undefined) return null;
  if (!("deal" in outcome) || !isNewer(outcome.deal, known)) return null;
  // What differs from what this workbook had pulled is an edit, and nothing in it was sent: both may have changed the same cell.
  return { ...answered, pulled: known, outcome: { kind: "conflict", theirs: outcome.deal } };
}

/** What became of a row, as a receipt has it. */
export function toBatchEnding({ order, outcome }: EndedBatchRow): EndedRow {
  return toEndedRow(order.key, toSentRow(order), outcome);
}

function toSentRow(order: PushOrder): SentRow {
  const { key, cells } = order;
  return {
    key,
    sheetRow: 0,
    dealName: String(cells["Deal Name"] ?? ""),
    customerName: String(cells["Customer Name"] ?? ""),
    plan: toPlan(order),
  };
}

function toPlan(order: PushOrder): SentRow["plan"] {
  const { cells, upgrade } = order;
  if (order.kind === "create") {
    const columns = Object.keys(cells).map((name) => ({ name, column: columnNamed(name)?.column ?? null }));
    return { kind: "create", row: 0, cells, upgrade, notCarried: toLeftBehind(cells, columns, upgrade) };
  }
  const { pulled, changes } = order;
  const notCarried = toNotCarried(order);
  return { kind: "update", row: 0, cells, upgrade, pulled, changes, closing: null, notCarried };
}

function toNotCarried({ cells, pulled, upgrade }: UpdateOrder): readonly FieldChange[] {
  const names = new Set([...Object.keys(cells), ...Object.keys(pulled.cells)]);
  const differences = [...names].flatMap((name): readonly Difference[] => {
    const column = columnNamed(name)?.column;
    const [before, after] = [pulled.cells[name] ?? "", cells[name] ?? ""];
    return column === undefined || isSameCell(column, before, after) ? [] : [{ name, column, before, after }];
  });
  return toCarriedChanges(differences, pulled.cells, upgrade).notCarried;
}

/** A pull may have brought the deal since: what it brought counts. */
function toFreshest(outcome: RowOutcome, pulled: ReadonlyMap<string, PulledDeal>): RowOutcome {
  if (outcome.kind === "conflict") return { ...outcome, theirs: toNewer(outcome.theirs, pulled) };
  return "deal" in outcome ? { ...outcome, deal: toNewer(outcome.deal, pulled) } : outcome;
}

function toNewer(deal: PulledDeal, pulled: ReadonlyMap<string, PulledDeal>): PulledDeal {
  const known = pulled.get(toKey(deal.referralId));
  return known !== undefined && isNewer(known, deal) ? known : deal;
}

function isNewer(one: PulledDeal, other: PulledDeal): boolean {
  return Date.parse(one.updatedAt) > Date.parse(other.updatedAt);
}
