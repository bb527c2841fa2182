// Writes one cell that was filled in beside the sheet: into its row wherever that stands now, never over an edit.
import type { CellValue, Row } from "../deals/cell";
import { toCells } from "../deals/pulled";
import { toReferralKey } from "./basis";
import { toErrorsIndex } from "./CheckedTable";
import type { CheckedTable } from "./CheckedTable";
import type { Core } from "./Core";
import type { Notice } from "./notice";
import type { SheetChange } from "./pull/writeChange";
import { writePlanned } from "./pull/writePlanned";
import { runAction } from "./runAction";
import type { Session } from "./session";

/** A cell to write. */
export interface CellWrite {
  readonly tableId: string;
  /** The row's index in the body as it was shown. */
  readonly row: number;
  /** English header with its number. */
  readonly column: string;
  /** What the cell held as it was shown. */
  readonly before: CellValue;
  readonly after: CellValue;
}

/**
 * Writes the cell and checks its row, in one sync behind the look at where the row stands. The row is known by its
 * Referral ID, or by all that it held where it has none. Where the row is gone, or the cell holds something else than was
 * shown, nothing is written and a notice says so.
 */
export function writeCell(session: Session, write: CellWrite): Promise<void> {
  // As it was shown when it was asked for; what happens in the workbook until its turn comes is not.
  const seen = session.core.memory.tables.get(write.tableId)?.rows[write.row];
  return runAction(session, "writing-cell", async (core) => {
    if (core.memory.pushing) return { code: "push-under-way", params: {} };
    if (seen === undefined) return { code: "finding-gone", params: {} };
    let notice: Notice = { code: "finding-gone", params: {} };
    await writePlanned(core, () => {
      const plan = planCell(core, write, seen);
      notice = plan.notice;
      return plan.change;
    });
    return notice;
  });
}

interface CellPlan {
  /** What to say where the change, if there is one, is written. */
  readonly notice: Notice;
  readonly change: SheetChange | null;
}

function planCell({ memory }: Core, { tableId, row, column, before, after }: CellWrite, seen: Row): CellPlan {
  const gone: CellPlan = { notice: { code: "finding-gone", params: {} }, change: null };
  const table = memory.tables.get(tableId);
  const index = table?.layout.byName.get(column)?.index;
  if (table === undefined || index === undefined) return gone;
  const at = findRow(table, seen, row);
  if (at === null) return gone;
  const cells = table.rows[at] ?? [];
  const header = table.layout.columns[index]?.header ?? column;
  const saved: Notice = {
    code: "cell-saved",
    params: { header, row: table.place.headerRow + 2 + at },
  };
  const found = cells[index] ?? "";
  if (found === after) return { notice: saved, change: null };
  if (found !== before) return { notice: { code: "cell-changed", params: { header } }, change: null };
  const edits = new Map([[tableId, new Map([[at, { ...toCells(cells, table.layout), [column]: after }]])]]);
  return { notice: saved, change: { edits, pulled: [], fresh: [], freshTableId: null } };
}

/** Where a row stands now, the place where it was seen first: by its key, or by what it held but for Errors. */
function findRow({ rows, layout }: CheckedTable, seen: Row, row: number): number | null {
  const key = toReferralKey(seen, layout);
  const errors = toErrorsIndex(layout);
  const isIt = (candidate: Row | undefined): boolean =>
    candidate !== undefined &&
    toReferralKey(candidate, layout) === key &&
    (key !== "" || candidate.every((value, at) => at === errors || value === seen[at]));
  if (isIt(rows[row])) return row;
  const at = rows.findIndex(isIt);
  return at === -1 ? null : at;
}
