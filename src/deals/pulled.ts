// A deal as Partner Center last gave it: what changes, conflicts and reverts are judged against.
import type { CellValue, Row } from "./cell";
import type { Layout } from "./layout";

/** Cells by English header with its number ("Solution 3"), as the sheet holds them; blank ones are left out. */
export type Cells = Readonly<Record<string, CellValue>>;

/** A deal as it was pulled, or as Partner Center answered to a push. */
export interface PulledDeal {
  readonly referralId: string;
  /** With the quotes that Partner Center puts inside; "" where it is not known: it is read again before a patch. */
  readonly eTag: string;
  /** Partner Center's time of the last change, ISO 8601; "" where it is not known. */
  readonly updatedAt: string;
  readonly cells: Cells;
  /** What no cell shows and no patch may lose, as text that only src/partnerCenter reads; "" where there is nothing. */
  readonly behind: string;
  /** Whether Microsoft's side of the deal has been looked at; its status and team are among the cells then. */
  readonly microsoft: "seen" | "not-yet";
}

/** The pulled cells as a row in a layout's order; "" where nothing was pulled. */
export function toPulledRow({ cells }: Pick<PulledDeal, "cells">, layout: Layout): Row {
  return layout.columns.map(({ column, name }) => (column === null ? "" : (cells[name] ?? "")));
}

/** The known columns of a row as cells by English header; blank ones and Errors are left out. */
export function toCells(row: Row, layout: Layout): Cells {
  const cells: Record<string, CellValue> = {};
  for (const { name, index, column } of layout.byName.values()) {
    const value = row[index] ?? "";
    if (value !== "" && column?.kind !== "errors") cells[name] = value;
  }
  return cells;
}
