// Brings a CSV file into the sheet in front as a person would: by pasting.
import { toAddress, toArea } from "../../host/model/area";
import type { Position } from "../../host/model/area";
import type { Host } from "../../host/Host";
import type { Table } from "../../host/model/Table";
import { parseRecords } from "./parseRecords";
import { isHeaderFor, toPasteBlocks } from "./toPasteBlocks";

/** Pastes a file below the rows of the sheet's table, or at the active cell where it does not fit one; false: no records. */
export function loadCsv(host: Host, bytes: Uint8Array): boolean {
  const records = parseRecords(bytes);
  if (records.length === 0) return false;
  const sheet = host.workbook.activeSheet;
  for (const table of sheet.tables) {
    const headers = table.columns.map(({ name }) => name);
    if (!table.state.showHeaders || !isHeaderFor(records, headers)) continue;
    const row = toFirstBlankRow(table);
    const { area } = table;
    for (const { column, withHeader, rows } of toPasteBlocks(records, headers)) {
      const at = area.column + column;
      const [header = []] = rows;
      if (withHeader) paste(host, { row: area.row, column: at }, [header]);
      const body = withHeader ? rows.slice(1) : rows;
      if (body.length > 0) paste(host, { row, column: at }, body);
    }
    host.user.select(toAddress(toArea({ row, column: area.column })));
    return true;
  }
  paste(host, sheet.selection.active, records);
  return true;
}

function paste(host: Host, at: Position, rows: readonly (readonly string[])[]): void {
  host.user.paste(toAddress(toArea(at)), rows, { plain: true });
}

/** The first row of the body from which on nothing is filled, or the one below the table. */
function toFirstBlankRow({ sheet, bodyArea }: Table): number {
  for (let row = bodyArea.row + bodyArea.rows; row > bodyArea.row; row -= 1) {
    for (let column = bodyArea.column; column < bodyArea.column + bodyArea.columns; column += 1) {
      if (sheet.valueAt(row - 1, column) !== "") return row;
    }
  }
  return bodyArea.row;
}
