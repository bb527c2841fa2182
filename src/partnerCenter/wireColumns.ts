// The column table as the wire sees it: which columns have a place in the referral resource, and which share a list there.
import { toHeader } from "../deals/column";
import type { Column } from "../deals/column";
import { columns } from "../deals/columns";
import type { KindName } from "../deals/kind";
import { memberForm, solutionForm } from "./elements";
import type { ElementForm } from "./elements";
import { parsePath } from "./wirePath";
import type { WirePath } from "./wirePath";

/** A column that is one value at one place, or at several that are always alike. */
export interface ScalarColumn {
  readonly column: Column;
  readonly places: readonly WirePath[];
}

/** A list whose elements stand in cells of their own: Solution 1, Solution 2 … */
export interface ListColumn {
  readonly column: Column;
  /** Of the whole list, as a patch names it. */
  readonly path: string;
  readonly place: WirePath;
  readonly form: ElementForm;
}

/** A list whose first element is spread over columns, one for each of its properties: the customer's contact. */
export interface SpreadList {
  readonly path: string;
  readonly place: WirePath;
  readonly properties: ReadonlyMap<string, Column>;
}

const all: readonly Column[] = columns;

/** Where a list begins in a path: "/team" of "/team/0", with what follows the number. */
function splitList(path: string): { readonly path: string; readonly property: string } | null {
  const [, list, property = ""] = /^(.*)\/0(?:\/(\w+))?$/u.exec(path) ?? [];
  return list === undefined ? null : { path: list, property };
}

/** Microsoft's own referral holds what the second creation brought, not the partner's. */
function isOwn({ api, carriedBy }: Column): boolean {
  return api.length > 0 && !carriedBy.includes("connected");
}

/** Columns of one value in the partner's own referral, in template order. */
export const scalarColumns: readonly ScalarColumn[] = all
  .filter((column) => isOwn(column) && column.api.every((path) => splitList(path) === null))
  .map((column) => ({ column, places: column.api.map(parsePath) }));

/** Columns of one value that the second creation brings, in template order. */
export const connectedColumns: readonly ScalarColumn[] = all
  .filter(({ api, carriedBy }) => api.length > 0 && carriedBy.includes("connected"))
  .map((column) => ({ column, places: column.api.map(parsePath) }));

/** How the elements of a list stand in cells, by the kind of its column. */
const forms: Readonly<Partial<Record<KindName, ElementForm>>> = { solution: solutionForm, member: memberForm };

/** The lists with a column for each element, in template order. */
export const listColumns: readonly ListColumn[] = all.flatMap((column) => {
  const path = column.repeats === undefined ? undefined : splitList(column.api[0] ?? "")?.path;
  const form = forms[column.kind];
  return path === undefined || form === undefined ? [] : [{ column, path, place: parsePath(path), form }];
});

/** The lists whose first element is spread over columns, in template order. */
export const spreadLists: readonly SpreadList[] = toSpreadLists();

function toSpreadLists(): readonly SpreadList[] {
  const lists = new Map<string, Map<string, Column>>();
  for (const column of all) {
    const split = splitList(column.api[0] ?? "");
    if (split === null || split.property === "") continue;
    const properties = lists.get(split.path) ?? new Map<string, Column>();
    lists.set(split.path, properties.set(split.property, column));
  }
  return [...lists].map(([path, properties]) => ({ path, place: parsePath(path), properties }));
}

/** The headers of a column that repeats, in order. */
export function toHeaders(column: Column): readonly string[] {
  return Array.from({ length: column.repeats ?? 0 }, (_, index) => toHeader(column, index + 1));
}

const byField: ReadonlyMap<string, string> = new Map(all.map(({ field, header }) => [field, header]));

/** The English header of a field. Throws where there is no such field. */
export function headerOf(field: (typeof columns)[number]["field"]): string {
  const header = byField.get(field);
  if (header === undefined) throw new RangeError(`No column has the field ${field}.`);
  return header;
}
