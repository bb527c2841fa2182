// Looks up new deals whose outcome is not known: every row that bears a mark and belongs to no push under way.
import type { Backend } from "../../backend/Backend";
import { toLeftBehind } from "../../deals/carried";
import type { Row } from "../../deals/cell";
import type { Layout } from "../../deals/layout";
import { isMark } from "../../deals/marks";
import { toCells } from "../../deals/pulled";
import type { Cells } from "../../deals/pulled";
import type { RowPlan } from "../../deals/pushPlan";
import type { RowOutcome } from "../../deals/rowOutcome";
import { toUpgrade } from "../../deals/sharing";
import { ExcelFailure } from "../../excel/ExcelFailure";
import { toKey } from "../../excel/guarded";
import type { Core } from "../Core";
import { toRowName } from "../pull/toRowName";
import { toClaimed } from "./toClaimed";
import { toAnswered } from "./PushRun";
import type { Answered, SentRow } from "./PushRun";
import { keepFound } from "./keepFound";
import { pushesOf } from "./runs";
import { writeAnswers } from "./writeAnswers";

/** Rows that bear marks, by the mark. */
export type MarkedRows = ReadonlyMap<string, SentRow>;

/** What a look-up came to, by the mark; rows of a push that is under way elsewhere are left out. */
export type LookedUp = ReadonlyMap<string, RowOutcome>;

/**
 * The rows that bear a mark, of all deal tables as they were last read; of copies the first. Those that are sent in the
 * background belong to their batch, which knows more than a search.
 */
export function findMarked({ memory }: Core): MarkedRows {
  const marked = new Map<string, SentRow>();
  for (const table of memory.tables.values()) {
    const index = table.layout.byName.get("Referral ID")?.index;
    if (index === undefined) continue;
    table.rows.forEach((row, at) => {
      const value = row[index] ?? "";
      const mark = toKey(value);
      if (!isMark(value) || marked.has(mark) || memory.underWay.has(mark)) return;
      marked.set(mark, { ...toRowName(table, at), key: mark, plan: toLostPlan(at, row, table.layout) });
    });
  }
  return marked;
}

/** What was sent of a row that bears a mark, as far as the row still says so. */
function toLostPlan(row: number, values: Row, layout: Layout): Extract<RowPlan, { kind: "create" }> {
  const held = Object.entries(toCells(values, layout)).filter(([name]) => name !== "Referral ID");
  const cells: Cells = Object.fromEntries(held);
  const upgrade = toUpgrade({}, cells);
  return { kind: "create", row, cells, upgrade, notCarried: toLeftBehind(cells, layout.byName.values(), upgrade) };
}

/** Asks what became of rows; nothing is written. */
export async function lookUpRows(
  backend: Backend,
  marked: MarkedRows,
  { claimed, signal }: { readonly claimed: ReadonlySet<string>; readonly signal: AbortSignal },
): Promise<LookedUp> {
  if (marked.size === 0) return new Map();
  const rows = [...marked].map(([mark, { plan }]) => ({ mark, cells: plan.cells }));
  return backend.lookUp(rows, claimed, signal);
}

const mostTries = 3;

/** Writes what became of rows, and a receipt of deals that were found; to be called in a turn of the session. */
export async function writeLookedUp(core: Core, marked: MarkedRows, outcomes: LookedUp): Promise<void> {
  let waiting: readonly Answered[] = [...outcomes].flatMap(([mark, outcome]) => {
    const row = marked.get(mark);
    return row === undefined ? [] : [toAnswered(mark, row, outcome)];
  });
  for (let attempt = 1; waiting.length > 0 && attempt <= mostTries; attempt += 1) {
    waiting = (await writeAnswers(core, waiting)).again;
  }
  await keepFound(core, marked, outcomes);
}

/**
 * Looks up all rows that bear a mark and writes what became of them; to be called in a turn of the session. Does nothing
 * where there is no such row, or a push is under way. Failures of Excel are left for the next time.
 */
export async function lookUpMarked(core: Core, signal: AbortSignal = core.ending.signal): Promise<LookedUp> {
  const { backend } = core.deps;
  const marked = findMarked(core);
  if (backend === null || marked.size === 0 || pushesOf(core).underWay !== null) return new Map();
  const outcomes = await lookUpRows(backend, marked, { claimed: toClaimed(core), signal });
  try {
    await writeLookedUp(core, marked, outcomes);
  } catch (failure) {
    if (!(failure instanceof ExcelFailure)) throw failure;
  }
  return outcomes;
}
