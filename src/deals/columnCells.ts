// What the cells of a column offer and how Excel formats them: every column answers for itself, by its kind.
import type { Column } from "./column";
import type { Edition } from "./edition";
import type { CellFormat, Offer } from "./kind";
import { kinds } from "./kinds/kinds";
import type { Language } from "./words";

/** What the cells of a column offer: codes with their words in the language, keys as Partner Center takes them. */
export function toOffer(column: Column, edition: Edition, language: Language): Offer {
  return kinds[column.kind].toOffer({ values: column.values ?? [], edition }, language);
}

/** How Excel is to format the cells of a column. */
export function toCellFormat(column: Column): CellFormat {
  return kinds[column.kind].format;
}
