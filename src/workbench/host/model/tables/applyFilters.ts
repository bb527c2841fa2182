// Hides the rows that a table's filters do not let through.
import type { LetThrough } from "../SheetState";
import type { Table } from "../Table";

/** Shows and hides body rows by the filters as they are now; rows hidden by hand stay so. */
export function applyFilters(table: Table): void {
  const { sheet, bodyArea, area } = table;
  const filters = [...table.filters].map(([index, values]) => {
    return { column: area.column + index, lets: toTest(values) };
  });
  const changed: { kind: "rowsHidden" | "rowsShown"; row: number; rows: number }[] = [];
  for (let row = bodyArea.row; row < bodyArea.row + bodyArea.rows; row += 1) {
    const isShown = filters.every(({ column, lets }) => lets(sheet.textAt(row, column)));
    const hidden = sheet.rowHidden(row);
    if (hidden === "manual" || isShown === (hidden === null)) continue;
    sheet.ownRow(row).hidden = isShown ? null : "filter";
    const kind = isShown ? "rowsShown" : "rowsHidden";
    const last = changed.at(-1);
    if (last?.kind === kind && last.row + last.rows === row) last.rows += 1;
    else changed.push({ kind, row, rows: 1 });
  }
  for (const { kind, row, rows } of changed)
    sheet.report({ kind, sheetId: sheet.id, area: { ...bodyArea, row, rows } });
  sheet.report({ kind: "filtered", sheetId: sheet.id, area: bodyArea, tableId: table.id });
}

function toTest(values: LetThrough): (text: string) => boolean {
  if (values === "filled") return (text) => text !== "";
  const texts = new Set(values.map((value) => value.toLowerCase()));
  return (text) => texts.has(text.toLowerCase());
}
