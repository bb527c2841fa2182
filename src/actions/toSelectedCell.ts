// Which cell of a deal table is selected, from where the user is and what is remembered: nothing is read for it.
import type { CellValue } from "../deals/cell";
import { toIntersection } from "../excel/area";
import { toBodyArea } from "../excel/TablePlace";
import type { CheckedTable } from "./CheckedTable";
import type { Selection } from "./Selection";

/** The selected cell of a deal table. */
export interface SelectedCell {
  readonly tableId: string;
  /** Its row in the table's body, from 0. */
  readonly row: number;
  /** The English header of its column; the header as found where the template has no such column. */
  readonly column: string;
  /** What stood in it when it was read last. */
  readonly value: CellValue;
}

/**
 * The selected cell: of several cells of one column the uppermost; null where cells of several columns are selected, or
 * none of a deal table's body, or a column whose header another column to its left has too.
 */
export function toSelectedCell(
  tables: ReadonlyMap<string, CheckedTable>,
  selection: Selection | null,
): SelectedCell | null {
  if (selection === null) return null;
  const { sheetId, areas } = selection;
  const [first] = areas;
  if (first === undefined || !areas.every((area) => area.columns === 1 && area.column === first.column)) return null;
  for (const { place, layout, rows } of tables.values()) {
    if (place.sheetId !== sheetId) continue;
    const body = toBodyArea(place);
    const [top] = areas.flatMap((area) => toIntersection(area, body)?.row ?? []).sort((one, other) => one - other);
    const column = layout.columns[first.column - body.column];
    if (top === undefined || column === undefined) continue;
    const row = top - body.row;
    const value = rows[row]?.[column.index];
    const isRepeated = column.column !== null && layout.byName.get(column.name) !== column;
    if (value !== undefined && !isRepeated) return { tableId: place.tableId, row, column: column.name, value };
  }
  return null;
}

/** The cell as it was remembered where the new one is the same, so that it need not be drawn again. */
export function keepSelectedCell(before: SelectedCell | null, now: SelectedCell | null): SelectedCell | null {
  if (before === null || now === null) return now;
  const isSame =
    before.tableId === now.tableId &&
    before.row === now.row &&
    before.column === now.column &&
    before.value === now.value;
  return isSame ? before : now;
}
