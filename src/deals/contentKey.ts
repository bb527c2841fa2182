// One text for what a new deal asks for, so that a row can be known again without keeping what it holds.
import { isCarriedByCreate } from "./carried";
import { isBlankCell } from "./cell";
import { columnNamed } from "./columnNamed";
import { toCellKind } from "./isSameCell";
import type { Cells } from "./pulled";
import { toUpgrade } from "./sharing";

/**
 * The canonical text of the cells that a creation carries, as JSON: the same for rows that ask for the same deal, in
 * whatever order and spelling their cells stand.
 */
export function toContentKey(cells: Cells): string {
  const upgrade = toUpgrade({}, cells);
  const parts: (readonly [string, string])[] = [];
  for (const [name, value] of Object.entries(cells)) {
    const column = columnNamed(name)?.column;
    if (column === undefined || isBlankCell(value) || !isCarriedByCreate(column, upgrade)) continue;
    parts.push([name, toCellKind(column).toCanonical(value)]);
  }
  return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
}
