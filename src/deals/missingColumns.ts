// Which columns a sheet lacks for the deals that are pulled into it.
import { toHeader } from "./column";
import type { Column } from "./column";
import { columnNamed } from "./columnNamed";
import type { Layout } from "./layout";
import type { PulledDeal } from "./pulled";
import { templateColumns } from "./template";

/** A column that a sheet lacks. */
export interface MissingColumn {
  /** The English header with its number. */
  readonly header: string;
  readonly column: Column;
  readonly ordinal: number | null;
  /** The English header behind which it belongs, in the sheet or added before it; null where it comes first. */
  readonly behind: string | null;
}

type Deals = readonly Pick<PulledDeal, "cells">[];

/**
 * The columns to add, in the order in which to add them: solutions and members up to the most that a deal has, and other
 * columns of the sheet's edition for which a deal holds a value. Values that only other editions show stay in what was
 * pulled; they are not lost, because a column that a sheet lacks changes nothing.
 */
export function toMissingColumns(layout: Layout, deals: Deals): readonly MissingColumn[] {
  const most = countMost(deals);
  const missing: MissingColumn[] = [];
  let behind: string | null = null;
  for (const column of templateColumns(layout.edition)) {
    for (const { header, ordinal } of toWanted(column, layout, most.get(column.header) ?? 0)) {
      if (!layout.byName.has(header)) missing.push({ header, column, ordinal, behind });
      behind = header;
    }
  }
  return missing;
}

// The columns of a kind that the sheet has or should have, in the order of their numbers.
function toWanted(
  column: Column,
  { byName }: Layout,
  most: number,
): readonly { readonly header: string; readonly ordinal: number | null }[] {
  if (column.repeats === undefined) {
    return most > 0 || byName.has(column.header) ? [{ header: column.header, ordinal: null }] : [];
  }
  return Array.from({ length: column.repeats }, (_unused, at) => {
    return { header: toHeader(column, at + 1), ordinal: at + 1 };
  }).filter(({ header, ordinal }) => ordinal <= most || byName.has(header));
}

// By the header of the first: the highest number for which a deal holds a value; 1 of a column that does not repeat.
function countMost(deals: Deals): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { cells } of deals) {
    for (const name of Object.keys(cells)) {
      const found = columnNamed(name);
      if (found === undefined) continue;
      const { header } = found.column;
      most.set(header, Math.max(most.get(header) ?? 0, found.ordinal ?? 1));
    }
  }
  return most;
}
