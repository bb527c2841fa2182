// Writes into the workbook what became of deals: rows, new columns, Errors texts and what was pulled, all in one sync.
import type { PulledDeal } from "../../deals/pulled";
import { addDealColumns } from "../../excel/addDealColumns";
import { GoneFromWorkbook, NameTaken } from "../../excel/ExcelFailure";
import { readHighlights, renewHighlight } from "../../excel/highlights";
import { planPulled } from "../../excel/pulledSheet";
import type { RecordEdit } from "../../excel/recordSheet";
import { undoAppend } from "../../excel/appendRows";
import type { Displaced } from "../../excel/appendRows";
import type { GuardedResult } from "../../excel/guarded";
import { writeDeals } from "../../excel/writeDeals";
import { writeGuarded } from "../../excel/writeGuarded";
import { writeRecords } from "../../excel/writeRecords";
import type { RecordsWritten } from "../../excel/writeRecords";
import { toColumnHelp } from "../../language/toColumnHelp";
import { toBasis } from "../basis";
import type { Basis } from "../basis";
import { checkTables } from "../checkTables";
import type { Core } from "../Core";
import { keepRecords } from "../keepRecords";
import { lookAgain } from "../lookAgain";
import { draftTable } from "./draftTable";
import type { TableDraft } from "./draftTable";
import type { Ground, Grounds } from "./grounds";
import type { RowEdits } from "./planArrivals";

/** What is to become of rows, and of what is remembered as pulled. */
export interface SheetChange {
  /** By table id. */
  readonly edits: ReadonlyMap<string, RowEdits>;
  /** What Partner Center answered, by table id and row; none when left out. */
  readonly answers?: ReadonlyMap<string, ReadonlyMap<number, string>>;
  /** Deals that get a new row in the table named. */
  readonly fresh: readonly PulledDeal[];
  readonly freshTableId: string | null;
  readonly pulled: readonly PulledDeal[];
  /** Queues more for the same sync. */
  readonly also?: (context: Excel.RequestContext) => void;
  /** Hears what was written into each table once it stands. */
  readonly heard?: (results: readonly GuardedResult[]) => void;
}

/** How it went: the tables as they stand now, or null where rows had moved and all was put back. */
export type Written = Grounds | null;

interface Drafted {
  readonly draft: TableDraft;
  readonly ground: Ground;
}

/**
 * Writes a change in one sync and remembers it. Where rows are not where they were last seen, what went to the wrong place
 * is put right at once, the tables are read again, and null says that the change has to be planned anew.
 */
export async function writeChange(core: Core, change: SheetChange, grounds: Grounds): Promise<Written> {
  const basis: Basis = { ...toBasis(core), pulled: withPulled(core.memory.pulled, change.pulled) };
  const drafts = await draftAll(core, { change, grounds, basis });
  const records = planPulled(core.memory.pulledPlaces, { written: change.pulled });
  try {
    const done = await core.run(
      (context) => queue(context, core, { change, drafts, edit: records.edit }),
      "until-cell-is-left",
    );
    const isAstray = done.tables.some((table) => table !== null && isLost(table));
    if (isAstray) {
      await putRight(core, drafts, done);
      return null;
    }
    remember(core, { drafts, done, basis });
    change.heard?.(done.tables.flatMap((table) => table?.guarded ?? []));
    await keepRecords(core, records.places, done.records);
    return toGroundsAfter(grounds, drafts, done.tables);
  } catch (failure) {
    if (!(failure instanceof NameTaken) && !(failure instanceof GoneFromWorkbook)) throw failure;
    await lookAgain(core, failure);
    return null;
  }
}

function withPulled(known: Basis["pulled"], news: readonly PulledDeal[]): Basis["pulled"] {
  if (news.length === 0) return known;
  return new Map([...known, ...news.map((deal): [string, PulledDeal] => [deal.referralId.toLowerCase(), deal])]);
}

async function draftAll(
  core: Core,
  { change, grounds, basis }: { readonly change: SheetChange; readonly grounds: Grounds; readonly basis: Basis },
): Promise<readonly Drafted[]> {
  const drafts: Drafted[] = [];
  for (const table of core.memory.tables.values()) {
    const { tableId } = table.place;
    const ground = grounds.get(tableId);
    if (ground === undefined) continue;
    const fresh = tableId === change.freshTableId ? change.fresh : [];
    const edits: RowEdits = change.edits.get(tableId) ?? new Map();
    const answers = change.answers?.get(tableId) ?? new Map<number, string>();
    const order = { table, edits, answers, fresh, appendAt: ground.appendAt, basis };
    drafts.push({ ground, draft: await draftTable(core, order) });
  }
  return drafts;
}

interface TableDone {
  readonly guarded: GuardedResult;
  readonly displaced: Displaced | null;
  readonly highlights: readonly string[];
}

function isLost({ guarded, displaced }: TableDone): boolean {
  return guarded.astray.length > 0 || displaced !== null;
}

interface Done {
  /** In the order of the drafts; null for those of which nothing was to be written. */
  readonly tables: readonly (TableDone | null)[];
  readonly records: RecordsWritten | null;
}

interface Queued {
  readonly change: SheetChange;
  readonly drafts: readonly Drafted[];
  readonly edit: RecordEdit;
}

function queue(context: Excel.RequestContext, core: Core, { change, drafts, edit }: Queued): () => Done {
  const { language } = core.deps;
  const tables = drafts.map(({ draft, ground }) => {
    if (draft.columns !== null) addDealColumns(context, draft.columns, (column) => toColumnHelp(column, language));
    return queueTable(context, draft, ground);
  });
  const records = edit.rows.length === 0 ? null : writeRecords(context, edit);
  change.also?.(context);
  return () => ({ tables: tables.map((table) => table?.() ?? null), records: records?.() ?? null });
}

function queueTable(context: Excel.RequestContext, draft: TableDraft, ground: Ground): (() => TableDone) | null {
  if (draft.newRows.length === 0 && draft.edits.length === 0 && draft.columns === null) return null;
  const rows = queueRows(context, draft, ground);
  const { layout, place } = draft.before;
  if (draft.columns === null) return () => ({ ...rows(), highlights: ground.highlights });
  renewHighlight(context, { place, layout, replaced: ground.highlights });
  const highlights = readHighlights(context, place.tableId);
  return () => ({ ...rows(), highlights: highlights() });
}

function queueRows(
  context: Excel.RequestContext,
  draft: TableDraft,
  ground: Ground,
): () => Omit<TableDone, "highlights"> {
  const { layout, place } = draft.before;
  const { tableId } = place;
  const { filtered, totals, filledBelow, bodyRows, appendAt } = ground;
  if (draft.newRows.length === 0) {
    const guarded = writeGuarded(context, { tableId, layout, filtered, rows: draft.edits });
    return () => ({ guarded: guarded(), displaced: null });
  }
  const at = { tableId, layout, filtered, totals, filledBelow, bodyRows };
  const append = { ...at, row: appendAt, rows: draft.newRows };
  const written = writeDeals(context, { append, edits: draft.edits, pulled: null });
  return () => {
    const { guarded, displaced, place: grown } = written();
    return { guarded: { ...guarded, place: grown }, displaced };
  };
}

/** Puts right what was written to the wrong place, and reads the tables again. */
async function putRight(core: Core, drafts: readonly Drafted[], { tables }: Done): Promise<void> {
  await core.run((context) => {
    tables.forEach((table, at) => {
      const layout = drafts[at]?.draft.before.layout;
      if (table === null || layout === undefined) return;
      const { guarded, displaced } = table;
      const { tableId, filtered, astray } = guarded;
      const rows = astray.map(({ putBack }) => putBack);
      if (displaced !== null) undoAppend(context, displaced);
      if (rows.length > 0) writeGuarded(context, { tableId, layout, filtered, rows });
    });
    return () => undefined;
  }, "until-cell-is-left");
  await checkTables(core, "all", "quiet");
}

interface Outcome {
  readonly drafts: readonly Drafted[];
  readonly done: Done;
  readonly basis: Basis;
}

function remember(core: Core, { drafts, done, basis }: Outcome): void {
  const tables = new Map(core.memory.tables);
  drafts.forEach(({ draft }, at) => {
    const place = done.tables[at]?.guarded.place ?? draft.after.place;
    tables.set(place.tableId, { ...draft.after, place });
  });
  core.remember({ tables, pulled: basis.pulled });
}

function toGroundsAfter(grounds: Grounds, drafts: readonly Drafted[], tables: Done["tables"]): Grounds {
  const after = new Map(grounds);
  drafts.forEach(({ draft, ground }, at) => {
    const place = tables[at]?.guarded.place ?? draft.after.place;
    const appendAt = ground.appendAt + draft.newRows.length;
    const highlights = tables[at]?.highlights ?? ground.highlights;
    after.set(place.tableId, { ...ground, bodyRows: place.rows, appendAt, highlights });
  });
  return after;
}
