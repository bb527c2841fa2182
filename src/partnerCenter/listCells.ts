// The lists of a referral as cells, and the elements that cells say.
import { isBlankCell, toText } from "../deals/cell";
import { toHeader } from "../deals/column";
import type { Cells } from "../deals/pulled";
import { toElement } from "./elements";
import type { Element, ElementForm } from "./elements";
import { listColumns, spreadLists, toHeaders } from "./wireColumns";
import type { ListColumn, SpreadList } from "./wireColumns";
import { isRecord, readAt, toList } from "./wirePath";
import type { WirePath } from "./wirePath";

/** Every list that cells show. */
export const listPlaces: readonly { readonly path: string; readonly place: WirePath }[] = [
  ...listColumns,
  ...spreadLists,
];

/** The cells of a list with a column for each element, at most as many as there are columns; blank ones are left out. */
export function toListCells(
  { column, place }: Pick<ListColumn, "column" | "place">,
  form: ElementForm,
  holder: unknown,
): Cells {
  const cells = toList(readAt(holder, place))
    .slice(0, column.repeats)
    .map((element, index) => [toHeader(column, index + 1), form.toCell(element)] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
}

/** The cells of a list whose first element is spread over columns; blank ones are left out. */
export function toSpreadCells({ place, properties }: SpreadList, holder: unknown): Cells {
  const first = toList(readAt(holder, place))[0];
  const cells = [...properties].map(([property, { header }]) => [header, toPropertyText(first, property)] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
}

function toPropertyText(element: unknown, property: string): string {
  const value = isRecord(element) ? element[property] : undefined;
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** What cells show of each element of a list, in their order; cells left out in between are passed over. */
export function toShownElements({ column, form }: ListColumn, cells: Cells): readonly Element[] {
  return toHeaders(column)
    .map((header) => cells[header] ?? "")
    .filter((cell) => !isBlankCell(cell))
    .map(form.toShown);
}

/** What cells show of the spread element; null where all of them are blank. */
export function toShownFirst({ properties }: SpreadList, cells: Cells): Element | null {
  const shown = [...properties].map(([property, { header }]) => {
    const cell = cells[header] ?? "";
    return [property, isBlankCell(cell) ? undefined : toText(cell)] as const;
  });
  return shown.every(([, value]) => value === undefined) ? null : Object.fromEntries(shown);
}

/** New elements of a list, as its cells say: for a creation. */
export function toKnownElements(path: string, cells: Cells): readonly Element[] {
  const list = listColumns.find((one) => one.path === path);
  if (list !== undefined) return toShownElements(list, cells).map((shown) => toElement(shown, list.form.fresh));
  const spread = spreadLists.find((one) => one.path === path);
  const first = spread === undefined ? null : toShownFirst(spread, cells);
  return first === null ? [] : [toElement(first, {})];
}
