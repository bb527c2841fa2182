// What an answer of Partner Center changes in the cells of a row, edits made meanwhile being kept.
import type { CellValue } from "../../deals/cell";
import { columnNamed } from "../../deals/columnNamed";
import { withAnswer } from "../../deals/errorsCell";
import { isSameCell } from "../../deals/isSameCell";
import type { Layout, SheetColumn } from "../../deals/layout";
import { isMark } from "../../deals/marks";
import { mergeDeal } from "../../deals/merge";
import type { MergeConflict } from "../../deals/merge";
import type { Cells, PulledDeal } from "../../deals/pulled";
import { withMicrosoftSide } from "../../deals/withMicrosoftSide";
import type { GuardedCell } from "../../excel/guarded";
import type { Answered } from "./PushRun";

/** What an answer comes to for one row. */
export interface RowWrite {
  /** Only cells that differ from what stands in the row. */
  readonly cells: readonly GuardedCell[];
  /** Fields that both sides changed; the row stays as it is where there are any. */
  readonly conflicts: readonly MergeConflict[];
  readonly merged: Cells;
}

/** The deal as Partner Center has it now; null where the answer holds none. */
export function toDealNow({ outcome, pulled }: Answered): PulledDeal | null {
  switch (outcome.kind) {
    case "created":
    case "updated":
    case "half-done":
      return keepMicrosoftSide(outcome.deal, pulled);
    case "conflict":
      return keepMicrosoftSide(outcome.theirs, pulled);
    case "failed":
    case "not-sent":
    case "unknown":
      return null;
  }
}

function keepMicrosoftSide(deal: PulledDeal, known: PulledDeal | null): PulledDeal {
  return known === null ? deal : withMicrosoftSide(deal, known);
}

/** The columns whose cells an answer may change: they have to be read before they are written. */
export function toTouchedColumns(answered: Answered, layout: Layout): readonly SheetColumn[] {
  const names = new Set(["Referral ID", "Errors", ...toTouchedNames(answered)]);
  const lists = new Set([...names].flatMap((name) => toListOf(name) ?? []));
  return [...layout.byName.values()].filter(({ name }) => names.has(name) || lists.has(toListOf(name) ?? ""));
}

// Solutions and members are merged as lists: where one differs, all of its kind are looked at.
function toListOf(name: string): string | null {
  const found = columnNamed(name);
  return found?.column.repeats === undefined ? null : found.column.header;
}

function toTouchedNames(answered: Answered): readonly string[] {
  const deal = toDealNow(answered);
  if (deal === null) return [];
  const base = toBase(answered, deal);
  return [...new Set([...Object.keys(base), ...Object.keys(deal.cells)])].filter((name) => {
    const column = columnNamed(name)?.column;
    return column !== undefined && !isSameCell(column, base[name] ?? "", deal.cells[name] ?? "");
  });
}

/** What both sides are measured against: what was sent, or what was pulled where nothing was. */
function toBase({ key, sent, notCarried, pulled, outcome }: Answered, deal: PulledDeal): Cells {
  if (outcome.kind === "conflict") return pulled?.cells ?? sent;
  const base: Record<string, CellValue> = { ...sent, "Referral ID": key };
  for (const { column, before } of notCarried) base[column] = before;
  if (outcome.kind !== "half-done") return base;
  // What was meant for Microsoft did not get through: it stays in the sheet and is sent with the next push.
  for (const name of Object.keys(sent)) {
    const carriedBy: readonly string[] = columnNamed(name)?.column.carriedBy ?? [];
    if (carriedBy.includes("connected")) base[name] = deal.cells[name] ?? "";
  }
  return base;
}

/** What stands now in the row's cell of a column that was read. */
export type CellNow = (column: SheetColumn) => CellValue;

/** What to write into a row that bears the key. `answer` stands behind "Partner Center:", null leaves that part as it is. */
export function toRowWrite(
  answered: Answered,
  { layout, now, answer }: { readonly layout: Layout; readonly now: CellNow; readonly answer: string | null },
): RowWrite {
  const columns = toTouchedColumns(answered, layout);
  const { merged, conflicts } = mergeRow(answered, columns, now);
  const cells = columns.flatMap((column): readonly GuardedCell[] => {
    const expected = now(column);
    const value = toValue(column, { merged, answer, expected });
    return value === expected ? [] : [{ column: column.index, value, expected }];
  });
  return conflicts.length > 0 ? { cells: [], conflicts, merged } : { cells, conflicts, merged };
}

interface Wanted {
  readonly merged: Cells;
  readonly answer: string | null;
  readonly expected: CellValue;
}

function toValue({ name, column }: SheetColumn, { merged, answer, expected }: Wanted): CellValue {
  if (name === "Errors") return toErrors(String(expected), answer);
  const value = merged[name] ?? "";
  return column !== null && isSameCell(column, value, expected) ? expected : value;
}

function toErrors(standing: string, answer: string | null): string {
  return answer === null ? standing : withAnswer(standing, answer);
}

function mergeRow(
  answered: Answered,
  columns: readonly SheetColumn[],
  now: CellNow,
): Pick<RowWrite, "merged" | "conflicts"> {
  const deal = toDealNow(answered);
  const base: Record<string, CellValue> = deal === null ? { ...answered.sent } : { ...toBase(answered, deal) };
  const mine = { ...base };
  for (const column of columns) if (column.name !== "Errors") mine[column.name] = now(column);
  if (deal !== null) {
    const { merged, conflicts } = mergeDeal({ pulled: base, mine, theirs: deal.cells });
    return { merged, conflicts: answered.outcome.kind === "conflict" ? conflicts : [] };
  }
  // Surely nothing was created: the mark is taken away.
  const isOver = answered.outcome.kind !== "unknown" && isMark(mine["Referral ID"] ?? "");
  return { merged: isOver ? { ...mine, "Referral ID": "" } : mine, conflicts: [] };
}
