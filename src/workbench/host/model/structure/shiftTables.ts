// Makes tables follow a structural change of their sheet.
import type { Area } from "../area";
import { hasArea, toIntersection } from "../area";
import { ModelError } from "../ModelError";
import type { Sheet } from "../Sheet";
import type { TableState } from "../SheetState";
import { toNewColumns } from "../tables/headerNames";
import type { Shift } from "./Shift";
import { shiftReference, toBand } from "./Shift";

type LineShift = Exclude<Shift, { readonly kind: "move" }>;

/** Refuses, as Excel does, to shift a part of a table's cells only; throws InsertDeleteConflict. */
export function checkTableShift(sheet: Sheet, shift: LineShift): void {
  const band = toBand(shift);
  for (const { name, area } of sheet.state.tables) {
    const across =
      shift.axis === "row" ? { ...area, row: band.row, rows: 1 } : { ...area, column: band.column, columns: 1 };
    if (toIntersection(area, band) && !hasArea(band, across)) {
      throw new ModelError("InsertDeleteConflict", `This would shift some but not all cells of table ${name}.`);
    }
  }
}

/** Moves, grows, shrinks or removes the tables of a sheet. Cells moved away take a table along only as a whole. */
export function shiftTables(sheet: Sheet, shift: Shift): void {
  if (shift.kind === "move" && shift.sheetId !== shift.toSheetId) return;
  const tables = sheet.state.tables.flatMap((table) => {
    const place = shiftReference({ sheetId: sheet.id, area: table.area }, shift);
    if (!place) return [];
    if (place.area === table.area) return [table];
    const isAcross = shift.kind !== "move" && shift.axis === "column";
    return [{ ...table, area: place.area, ...(isAcross ? toShiftedColumns(table, place.area, shift) : {}) }];
  });
  const isSame = tables.every((table, index) => table === sheet.state.tables[index]);
  if (!isSame || tables.length !== sheet.state.tables.length) sheet.own().tables = tables;
}

type TableParts = Partial<Pick<TableState, "columns" | "filters" | "nextColumnId">>;

function toShiftedColumns(table: TableState, after: Area, shift: LineShift): TableParts {
  const added = after.columns - table.area.columns;
  const index = shift.area.column - table.area.column;
  if (added > 0) return toNewColumns(table, index, added);
  if (added === 0) return {};
  const first = Math.max(0, index);
  const columns = table.columns.filter((_column, at) => at < first || at >= first - added);
  const kept = new Set(columns.map(({ id }) => id));
  return { columns, filters: table.filters.filter(({ columnId }) => kept.has(columnId)) };
}
