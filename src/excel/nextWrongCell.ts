// Which wrong cell comes next or before: row by row, in a row from left to right, and round from the last to the first.

/** A cell of a table's body, by its indexes in it. */
export interface BodyCell {
  readonly row: number;
  readonly column: number;
}

/** The first of the cells behind a place; the first of all where there is none behind it; null where there are none. */
export function nextWrongCell(cells: readonly BodyCell[], from: BodyCell | null): BodyCell | null {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const behind = from === null ? undefined : sorted.find((cell) => isBehind(cell, from));
  return behind ?? sorted[0] ?? null;
}

/** The last of the cells before a place; the last of all where there is none before it; null where there are none. */
export function previousWrongCell(cells: readonly BodyCell[], from: BodyCell | null): BodyCell | null {
  const sorted = [...cells].sort((one, other) => other.row - one.row || other.column - one.column);
  const before = from === null ? undefined : sorted.find((cell) => isBehind(from, cell));
  return before ?? sorted[0] ?? null;
}

function isBehind(cell: BodyCell, from: BodyCell): boolean {
  return cell.row > from.row || (cell.row === from.row && cell.column > from.column);
}
