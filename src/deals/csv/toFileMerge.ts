// What a processed file, or an export, means for the rows of a workbook.
import { isBlankCell, toComparable, toText } from "../cell";
import type { CellValue, Row } from "../cell";
import { isBlankRow } from "../checkDeal";
import type { Column } from "../column";
import { columnNamed } from "../columnNamed";
import { isSameCell, toCellKind } from "../isSameCell";
import { idKind } from "../kinds/idKind";
import type { Layout } from "../layout";
import { isMark } from "../marks";
import { toCells } from "../pulled";
import type { Cells, PulledDeal } from "../pulled";
import type { FileDeal } from "./readDealFile";
import { withoutApostrophes } from "./withoutApostrophes";

/** A file's deals, and the deal tables of a workbook. */
export interface MergeQuestion {
  readonly deals: readonly FileDeal[];
  /** The English headers that the file has, those that repeat by their first. */
  readonly columns: ReadonlySet<string>;
  readonly tables: readonly { readonly rows: readonly Row[]; readonly layout: Layout }[];
  /** By Referral ID in lower case. */
  readonly pulled: ReadonlyMap<string, PulledDeal>;
}

/** A row of one of the tables. */
interface RowPlace {
  readonly table: number;
  readonly row: number;
}

/** A new row of the sheet and the deal that came of it. */
interface CreatedRow extends RowPlace {
  readonly deal: PulledDeal;
  /** What was sent of the row: what differs from it now was edited since. */
  readonly sent: Cells;
}

/** What to do. */
export interface FileMerge {
  /** Deals with a Referral ID and without an error: what Partner Center holds now. */
  readonly held: readonly PulledDeal[];
  /** New rows of the sheet that some of these came of. */
  readonly created: readonly CreatedRow[];
  /** Rows whose record carries an error. */
  readonly failed: readonly (RowPlace & { readonly error: string })[];
  /** Rows, by their id, whose record carries none: what Partner Center answered before is over. */
  readonly cleared: readonly RowPlace[];
  /** Records that have no id and no row. */
  readonly strangers: readonly Stranger[];
  /** As on Partner Center's card. */
  readonly counts: FileCounts;
}

/** A record without a row. */
export interface Stranger {
  readonly record: number;
  readonly dealName: string;
  readonly customerName: string;
  readonly error: string;
}

/** How many records ended how. */
export interface FileCounts {
  readonly created: number;
  readonly updated: number;
  readonly notProcessed: number;
}

/** Finds the rows: by Referral ID; a new one by all it holds, or by deal name and customer where only one can be meant. */
export function toFileMerge(asked: MergeQuestion): FileMerge {
  const question = { ...asked, deals: withoutApostrophes(asked.deals, asked) };
  const finder = createFinder(question);
  const held: PulledDeal[] = [];
  const created: CreatedRow[] = [];
  const failed: (RowPlace & { error: string })[] = [];
  const cleared: RowPlace[] = [];
  const strangers: Stranger[] = [];
  let [updated, notProcessed] = [0, 0];
  for (const [deal, isNew, places] of finder.placed) {
    if (deal.errors !== "") {
      notProcessed += 1;
      failed.push(...places.map((place) => ({ ...place, error: deal.errors })));
    }
    if (places.length === 0 && (deal.referralId === "" || deal.errors !== "")) strangers.push(toStranger(deal));
    if (deal.referralId === "" || deal.errors !== "") continue;
    const known = question.pulled.get(idKind.toCanonical(deal.referralId)) ?? null;
    const now = toHeld(deal, known, question.columns);
    held.push(now);
    if (isNew) created.push(...places.map((place) => ({ ...place, deal: now, sent: toSent(question, place, now) })));
    else cleared.push(...places);
    if (!isNew && places.length > 0 && now !== known) updated += 1;
  }
  return { held, created, failed, cleared, strangers, counts: { created: created.length, updated, notProcessed } };
}

// The file says what was sent, but for what Partner Center has filled in or moved on since.
function toSent({ tables }: MergeQuestion, { table, row }: RowPlace, { cells: theirs }: PulledDeal): Cells {
  const { rows = [], layout } = tables[table] ?? {};
  const mine = layout === undefined ? {} : toCells(rows[row] ?? [], layout);
  const isFilledIn = ([name]: readonly [string, CellValue]): boolean => {
    const column = columnNamed(name)?.column;
    return column !== undefined && isMoving(column);
  };
  const sent = Object.entries(theirs).filter((cell) => !isFilledIn(cell));
  return Object.fromEntries([...sent, ...Object.entries(mine).filter(isFilledIn)]);
}

function toStranger({ record, cells, errors }: FileDeal): Stranger {
  const [dealName, customerName] = [toText(cells["Deal Name"] ?? ""), toText(cells["Customer Name"] ?? "")];
  return { record, dealName, customerName, error: errors };
}

/** The deal as it is held now; what was pulled itself where the file says nothing else. A file has no eTags. */
function toHeld({ referralId, cells }: FileDeal, known: PulledDeal | null, columns: ReadonlySet<string>): PulledDeal {
  if (known === null) return { referralId, eTag: "", updatedAt: "", cells, behind: "", microsoft: "not-yet" };
  // Columns that the file lacks say nothing of their cells.
  const unsaid = Object.entries(known.cells).filter(([name]) => !columns.has(columnNamed(name)?.column.header ?? name));
  const all: Cells = { ...cells, ...Object.fromEntries(unsaid) };
  return isSameDeal(known.cells, all) ? known : { ...known, eTag: "", updatedAt: "", cells: all };
}

function isSameDeal(one: Cells, other: Cells): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => {
    const column = columnNamed(name)?.column;
    return column === undefined || isSameCell(column, one[name] ?? "", other[name] ?? "");
  });
}

type Placed = readonly [deal: FileDeal, isNew: boolean, places: readonly RowPlace[]];

/** Finds the rows of all deals: those with an id of a row first, so that no other takes a row from them. */
function createFinder({ deals, tables }: MergeQuestion): { readonly placed: readonly Placed[] } {
  const { byId, fresh } = gatherRows(tables);
  const rowsByContent = new Map<string, NewRow[]>();
  for (const row of fresh) addTo(rowsByContent, toContent(row.cells), row);
  const waiting = new Set(fresh);
  const found = new Map<FileDeal, NewRow>();
  const open = deals.filter(({ referralId }) => !byId.has(idKind.toCanonical(referralId)));
  for (const deal of open) {
    const row = rowsByContent.get(toContent(deal.cells))?.shift();
    if (row === undefined) continue;
    found.set(deal, row);
    waiting.delete(row);
  }
  for (const [deal, row] of pairByName(
    open.filter((deal) => !found.has(deal)),
    waiting,
  )) {
    found.set(deal, row);
  }
  const placed = deals.map((deal): Placed => {
    const known = byId.get(idKind.toCanonical(deal.referralId));
    if (known !== undefined) return [deal, false, known];
    const row = found.get(deal);
    return [deal, true, row === undefined ? [] : [row.place]];
  });
  return { placed };
}

interface NewRow {
  readonly place: RowPlace;
  readonly cells: Cells;
}

function gatherRows(tables: MergeQuestion["tables"]): {
  readonly byId: ReadonlyMap<string, readonly RowPlace[]>;
  readonly fresh: readonly NewRow[];
} {
  const byId = new Map<string, RowPlace[]>();
  const fresh: NewRow[] = [];
  // Sent over the API, and no answer came: the file may have it. Rows that were never sent come first.
  const marked: NewRow[] = [];
  tables.forEach(({ rows, layout }, table) => {
    rows.forEach((values, row) => {
      if (isBlankRow(values, layout)) return;
      const cells = toCells(values, layout);
      const key = cells["Referral ID"] ?? "";
      if (isBlankCell(key)) fresh.push({ place: { table, row }, cells });
      else if (isMark(key)) marked.push({ place: { table, row }, cells });
      else addTo(byId, idKind.toCanonical(key), { table, row });
    });
  });
  return { byId, fresh: [...fresh, ...marked] };
}

/** Rows that were edited since the file was saved: only where a name stands for one row and one deal. */
function pairByName(deals: readonly FileDeal[], rows: Iterable<NewRow>): readonly (readonly [FileDeal, NewRow])[] {
  const rowsByName = new Map<string, NewRow[]>();
  for (const row of rows) addTo(rowsByName, toName(row.cells), row);
  const dealsByName = new Map<string, FileDeal[]>();
  for (const deal of deals) addTo(dealsByName, toName(deal.cells), deal);
  return [...dealsByName].flatMap(([name, named]) => {
    const [deal, row] = [named[0], rowsByName.get(name)?.[0]];
    const isOne = named.length === 1 && rowsByName.get(name)?.length === 1;
    return isOne && deal !== undefined && row !== undefined ? [[deal, row] as const] : [];
  });
}

function toName(cells: Cells): string {
  return JSON.stringify([cells["Deal Name"], cells["Customer Name"]].map((cell) => toComparable(toText(cell ?? ""))));
}

/** All that a row asks for, whatever its spelling; what Partner Center fills in or moves on is left out. */
function toContent(cells: Cells): string {
  const parts = Object.entries(cells).flatMap(([name, value]: readonly [string, CellValue]) => {
    const column = columnNamed(name)?.column;
    return column === undefined || isMoving(column) || isBlankCell(value)
      ? []
      : [[name, toCellKind(column).toCanonical(value)] as const];
  });
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Whether Partner Center fills a column in, or moves it on, when it creates a deal. */
function isMoving({ editable, kind }: Column): boolean {
  return editable === "readOnly" || editable === "key" || kind === "status" || kind === "substatus" || kind === "match";
}

function addTo<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
