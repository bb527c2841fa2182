// What a cell's dropdown takes its choices from, in the words of an Excel list rule.
import { toOffer } from "../deals/columnCells";
import type { Layout, SheetColumn } from "../deals/layout";
import type { Language } from "../deals/words";
import { toColumnLetters } from "./area";
import { toListPlace, toTypedList } from "./listsSheet";
import type { DependentPlace } from "./listsSheet";

/** Where a table's columns stand in its sheet. */
export interface DropdownPlace {
  /** The sheet's column of the table's first column, from 0. */
  readonly firstColumn: number;
  /** The sheet's row of the table's first body row, from 0. */
  readonly firstRow: number;
}

/** The source of a list rule for the cells of a column, as set on its first body cell and those below; null where it offers nothing. */
export function toDropdownSource(
  column: SheetColumn,
  { layout, language, place }: { layout: Layout; language: Language; place: DropdownPlace },
): string | null {
  if (column.column === null) return null;
  const offer = toOffer(column.column, layout.edition, language);
  const listPlace = toListPlace(offer);
  if (listPlace?.kind === "list") return `=${listPlace.values}`;
  if (offer.kind === "list") return toTypedList(offer.values);
  if (offer.kind === "none" || listPlace === null) return null;
  const deciding = layout.byName.get(offer.on);
  return deciding === undefined ? toAll(listPlace) : toDependent(listPlace, toDecidingCell(deciding, place));
}

function toDecidingCell(deciding: SheetColumn, { firstColumn, firstRow }: DropdownPlace): string {
  return `$${toColumnLetters(firstColumn + deciding.index)}${firstRow + 1}`;
}

function toAll({ first, all }: DependentPlace): string {
  return `=OFFSET(${first},0,0,${all},1)`;
}

// Always a reference, whatever the deciding cell holds: Excel takes no rule whose formula is an error at that moment.
function toDependent({ first, all, groups }: DependentPlace, cell: string): string {
  const found = (column: number, otherwise: number): string =>
    `IFERROR(VLOOKUP(TRIM(${cell}),${groups},${column},FALSE),${otherwise})`;
  return `=OFFSET(${first},${found(2, 0)},0,${found(3, all)},1)`;
}
