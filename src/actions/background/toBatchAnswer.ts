// From a row of a batch to what is written into its row of the sheet, and to what its receipt says.
import { toCarriedChanges, toLeftBehind } from "../../deals/carried";
import { columnNamed } from "../../deals/columnNamed";
import type { Difference } from "../../deals/differences";
import { isSameCell } from "../../deals/isSameCell";
import { isMark } from "../../deals/marks";
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
import type { KeyedRow } from "./toKeyedRows";

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
  readonly keyed: ReadonlyMap<string, KeyedRow>;
  readonly pulled: ReadonlyMap<string, PulledDeal>;
  /** Whether the batch was submitted from this workbook as it is now: it may have been closed without being saved. */
  readonly isKnown: boolean;
}

/** What to write into the sheet; null where this workbook's row was not in the batch, or knows more than it. */
export function toBatchAnswer({ order, outcome }: EndedBatchRow, grounds: AnswerGrounds): Answered | null {
  const answered = toAnswered(order.key, toSentRow(order), toFreshest(outcome, grounds.pulled));
  const standing = grounds.keyed.get(toKey(order.key));
  if (grounds.isKnown || (standing !== undefined && standsAsSent(standing, order))) return answered;
  if (order.kind === "create" || standing === undefined || !("deal" in outcome)) return null;
  const known = grounds.pulled.get(toKey(order.key));
  if (known !== undefined && !isNewer(outcome.deal, known)) return null;
  // A file from before the batch: what differs from what was pulled is an edit, and nothing in it was sent.
  return { ...answered, sent: (known ?? order.pulled).cells, notCarried: [] };
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

/** Whether a row bears its mark, or holds in every field that was sent what was sent. */
function standsAsSent({ row, layout }: KeyedRow, order: PushOrder): boolean {
  if (order.kind === "create") return isMark(order.key);
  return order.changes.every(({ column: name, after }) => {
    const found = layout.byName.get(name);
    const column = found?.column ?? null;
    return column === null || isSameCell(column, row[found?.index ?? -1] ?? "", after);
  });
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
