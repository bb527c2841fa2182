// The very hidden sheet of lists that dropdowns take their choices from: the same content in every workbook, whatever the
// edition and language of its tables, so that several tables share it and it can be made again when it is lost.
import { toOffer } from "../deals/columnCells";
import type { Column, Offer } from "../deals/column";
import type { Edition } from "../deals/edition";
import { templateColumns } from "../deals/template";
import type { Language } from "../deals/words";
import { toColumnLetters } from "./area";
import { dateProbe, listsSheetName } from "./listsSheetName";

type DependentOffer = Extract<Offer, { kind: "dependent" }>;

/** The cells of a plain list, as a reference that a formula can hold. */
interface ListPlace {
  readonly kind: "list";
  readonly values: string;
}

/** The cells of a list that depends on another cell: all choices, then a group for each key; and where each key's group is. */
export interface DependentPlace {
  readonly kind: "dependent";
  /** The first cell of the choices. */
  readonly first: string;
  /** How many choices stand there before the groups: what is offered while the deciding cell says nothing known. */
  readonly all: number;
  /** Three columns: a spelling of the deciding value, how many cells its group is away from the first, how many it has. */
  readonly groups: string;
}

interface Lists {
  /** What the sheet holds from A1 on, one row each, padded with "". */
  readonly cells: readonly (readonly (string | number)[])[];
  readonly places: ReadonlyMap<string, ListPlace | DependentPlace>;
}

const editions: readonly Edition[] = ["2021", "2023"];
const languages: readonly Language[] = ["en", "fr"];
const longestTypedList = 255;
let known: Lists | null = null;

/** The content of the lists sheet, from A1 on. */
export function toListsCells(): readonly (readonly (string | number)[])[] {
  return toLists().cells;
}

/** A list as it can be typed into a rule; null where an item holds a comma or the list is too long (Excel: 255 characters). */
export function toTypedList(values: readonly string[]): string | null {
  const typed = values.join(",");
  return typed.length > longestTypedList || values.some((value) => value.includes(",")) ? null : typed;
}

/** Where the choices of an offer stand; null where they need no place: they can be typed into the rule, or there are none. */
export function toListPlace(offer: Offer): ListPlace | DependentPlace | null {
  return toLists().places.get(toKey(offer)) ?? null;
}

function toLists(): Lists {
  known ??= layOut(toOffers());
  return known;
}

function toOffers(): ReadonlyMap<string, { readonly column: Column; readonly offer: Offer }> {
  const offers = new Map<string, { column: Column; offer: Offer }>();
  for (const edition of editions) {
    for (const column of templateColumns(edition)) {
      for (const language of languages) {
        const offer = toOffer(column, edition, language);
        if (needsPlace(offer) && !offers.has(toKey(offer))) offers.set(toKey(offer), { column, offer });
      }
    }
  }
  return offers;
}

function needsPlace(offer: Offer): boolean {
  return offer.kind === "dependent" || (offer.kind === "list" && toTypedList(offer.values) === null);
}

function layOut(offers: ReadonlyMap<string, { readonly column: Column; readonly offer: Offer }>): Lists {
  const sheet: (readonly (string | number)[])[] = [["date system", dateProbe.formula]];
  const places = new Map<string, ListPlace | DependentPlace>();
  for (const [key, { column, offer }] of offers) {
    const at = sheet.length;
    if (offer.kind === "list") {
      sheet.push([column.header, ...offer.values]);
      places.set(key, { kind: "list", values: toReference(at, at, offer.values.length) });
    }
    if (offer.kind === "dependent") {
      const { choices, all, groups } = toGroups(offer);
      const spelled = groups.map(({ spelling }) => spelling);
      const starts = groups.map(({ start }) => start);
      const counts = groups.map(({ count }) => count);
      sheet.push([column.header, ...choices], [offer.on, ...spelled], ["start", ...starts], ["count", ...counts]);
      const first = toReference(at, at, 1);
      places.set(key, { kind: "dependent", first, all, groups: toReference(at + 1, at + 3, groups.length) });
    }
  }
  return { cells: toRows(sheet), places };
}

interface Group {
  readonly spelling: string;
  readonly start: number;
  readonly count: number;
}

function toGroups(offer: DependentOffer): { choices: string[]; all: number; groups: Group[] } {
  const choices = [...new Set([...offer.lists.values()].flat())];
  const all = choices.length;
  const starts = new Map<string, { start: number; count: number }>();
  for (const [key, values] of offer.lists) {
    starts.set(key, { start: choices.length, count: values.length });
    choices.push(...values);
  }
  // A deciding value that leaves nothing to choose gets one empty cell: an empty reference does not exist.
  const nothing = { start: choices.length, count: 1 };
  choices.push("");
  const groups = [...offer.keys].map(([spelling, key]) => ({ spelling, ...(starts.get(key) ?? nothing) }));
  return { choices, all, groups };
}

function toReference(firstColumn: number, lastColumn: number, count: number): string {
  const first = `$${toColumnLetters(firstColumn)}$2`;
  const last = `$${toColumnLetters(lastColumn)}$${count + 1}`;
  return `${listsSheetName}!${first === last ? first : `${first}:${last}`}`;
}

function toRows(sheet: readonly (readonly (string | number)[])[]): readonly (readonly (string | number)[])[] {
  const height = Math.max(...sheet.map((column) => column.length));
  return Array.from({ length: height }, (_, row) => sheet.map((column) => column[row] ?? ""));
}

function toKey(offer: Offer): string {
  switch (offer.kind) {
    case "none":
      return "";
    case "list":
      return offer.values.join("\n");
    case "dependent":
      return JSON.stringify([offer.on, [...offer.lists], [...offer.keys]]);
  }
}
