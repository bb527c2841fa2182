// What follows every write of contents: headers stay texts, tables grow, the change is reported.
import type { Area } from "../area";
import type { CellValue } from "../CellValue";
import type { Sheet } from "../Sheet";
import { growTables } from "../tables/growTables";
import { syncHeaders } from "../tables/syncHeaders";

/** The value of a single cell before a write, for its report; undefined for more cells. */
export function toValueBefore(sheet: Sheet, area: Area): CellValue | undefined {
  return area.rows === 1 && area.columns === 1 ? sheet.valueAt(area.row, area.column) : undefined;
}

/** Reports written cells and lets the tables beside and under them follow. */
export function afterWrite(sheet: Sheet, area: Area, before: CellValue | undefined): void {
  syncHeaders(sheet, area);
  const single = before === undefined ? {} : { before, after: sheet.valueAt(area.row, area.column) };
  sheet.report({ kind: "cells", sheetId: sheet.id, area, ...single });
  growTables(sheet, area);
}
