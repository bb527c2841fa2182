// Reads the rows of a batch again and puts a mark into every new one, in one sync, before anything is sent.
import type { NotSentReason } from "../../deals/rowOutcome";
import { ExcelFailure } from "../../excel/ExcelFailure";
import { toMarkRows } from "../../excel/guarded";
import { readKeys } from "../../excel/readKeys";
import { writeGuarded } from "../../excel/writeGuarded";
import type { CheckedTable } from "../CheckedTable";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import { findPlanned } from "./findPlanned";
import type { Findings, FoundRow, ShownRow } from "./findPlanned";
import { newMark } from "./newMark";
import { putBack } from "./writeRows";

/** A batch whose rows are marked. */
export interface MarkedBatch {
  /** Rows to send, by what stands in their Referral ID cell now. */
  readonly ready: ReadonlyMap<string, ShownRow>;
  readonly left: readonly { readonly shown: ShownRow; readonly reason: NotSentReason }[];
}

const mostTries = 3;

/** What to mark. */
export interface MarkWish {
  readonly tableId: string;
  readonly rows: readonly ShownRow[];
  /** Queues what else is to be written in the sync that marks. */
  readonly also?: (context: Excel.RequestContext) => void;
}

/** Marks rows; to be called in a turn of the session. Throws an ExcelFailure where the sheet takes no marks: nothing was marked. */
export async function markRows(core: Core, { tableId, rows, also }: MarkWish): Promise<MarkedBatch> {
  const ready = new Map<string, ShownRow>();
  const left: { shown: ShownRow; reason: NotSentReason }[] = [];
  let waiting = rows;
  for (let attempt = 1; waiting.length > 0 && attempt <= mostTries; attempt += 1) {
    await checkTables(core, new Set([tableId]), "quiet");
    const table = core.memory.tables.get(tableId);
    const { found, lost } = table === undefined ? toAllGone(waiting) : findPlanned(waiting, table, core.memory.pulled);
    left.push(...lost);
    const fresh = found.filter(({ shown }) => isUnmarked(shown));
    for (const { shown } of found) if (!isUnmarked(shown)) ready.set(shown.key, shown);
    const { marked, moved } =
      table === undefined ? noMarks : await tryMarks(core, table, { fresh, isFirst: ready.size === 0, also });
    for (const [mark, shown] of marked) ready.set(mark, shown);
    waiting = moved;
  }
  left.push(...waiting.map((shown) => ({ shown, reason: "row-changed" as const })));
  return { ready, left };
}

function toAllGone(rows: readonly ShownRow[]): Findings<ShownRow> {
  return { found: [], lost: rows.map((shown) => ({ shown, reason: "row-gone" })) };
}

function isUnmarked({ key, plan }: ShownRow): boolean {
  return plan.kind === "create" && key.startsWith("row-");
}

interface Marks {
  readonly marked: ReadonlyMap<string, ShownRow>;
  /** Rows that had moved or changed when they were to be marked: their marks are taken back. */
  readonly moved: readonly ShownRow[];
}

interface Marking {
  readonly fresh: readonly FoundRow<ShownRow>[];
  readonly isFirst: boolean;
  readonly also: MarkWish["also"];
}

/** Where rows are marked already, a refusal of the sheet leaves only the others unmarked. */
async function tryMarks(core: Core, table: CheckedTable, { fresh, isFirst, also }: Marking): Promise<Marks> {
  try {
    return await writeMarks(core, table, { fresh, also });
  } catch (failure) {
    if (isFirst || !(failure instanceof ExcelFailure)) throw failure;
    return { marked: new Map(), moved: fresh.map(({ shown }) => shown) };
  }
}

const noMarks: Marks = { marked: new Map(), moved: [] };

async function writeMarks(
  core: Core,
  table: CheckedTable,
  { fresh, also }: Pick<Marking, "fresh" | "also">,
): Promise<Marks> {
  if (fresh.length === 0) return noMarks;
  const { layout, place } = table;
  const marks = new Map(fresh.map((found) => [found.row, { ...found, mark: newMark(core.deps.now()) }]));
  const wanted = [...marks.values()].map(({ row, mark, values }) => ({ row, mark, cells: values }));
  const filtered = await isFiltered(core, table);
  const guarded = { tableId: place.tableId, layout, filtered, rows: toMarkRows(layout, wanted) };
  const result = await core.run((context) => {
    also?.(context);
    return writeGuarded(context, guarded);
  }, "until-cell-is-left");
  await putBack(core, [guarded], [result]);
  const astray = new Set(result.astray.map((one) => one.wanted.row));
  const marked = [...marks.values()].filter(({ row }) => !astray.has(row));
  rememberMarks(core, table, marked);
  return {
    marked: new Map(marked.map(({ mark, shown }) => [mark, shown])),
    moved: [...marks.values()].filter(({ row }) => astray.has(row)).map(({ shown }) => shown),
  };
}

async function isFiltered(core: Core, { place, layout }: CheckedTable): Promise<boolean> {
  const questions = [{ tableId: place.tableId, layout }];
  const [read] = await core.run((context) => readKeys(context, questions), "until-cell-is-left");
  return read?.filtered ?? false;
}

function rememberMarks(
  core: Core,
  { place, layout }: CheckedTable,
  marked: readonly { row: number; mark: string }[],
): void {
  const table = core.memory.tables.get(place.tableId);
  const index = layout.byName.get("Referral ID")?.index;
  if (table === undefined || index === undefined || table.layout !== layout) return;
  const rows = [...table.rows];
  for (const { row, mark } of marked) rows[row] = (rows[row] ?? []).map((value, at) => (at === index ? mark : value));
  core.remember({ tables: new Map([...core.memory.tables, [place.tableId, { ...table, rows }]]) });
}
