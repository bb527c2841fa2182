// The question that the selected cell asks of the help: its row as it is remembered, and as it was pulled.
import type { CellQuestion } from "../deals/cellHelp/CellQuestion";
import { toBasis, toCheckContext, toReferralKey } from "./basis";
import type { CheckedTable } from "./CheckedTable";
import type { Memory } from "./Memory";
import type { SelectedCell } from "./toSelectedCell";

interface Asked {
  readonly table: CheckedTable;
  readonly pulled: CellQuestion["pulled"];
  readonly question: CellQuestion;
}

const asked = new WeakMap<SelectedCell, Asked>();

/** The question of the selected cell, the same one while nothing has changed; null where no cell is selected. */
export function toCellQuestion(memory: Memory): CellQuestion | null {
  const { selectedCell, tables } = memory;
  const table = selectedCell === null ? undefined : tables.get(selectedCell.tableId);
  if (selectedCell === null || table === undefined) return null;
  const pulled = toPulled(memory, table, selectedCell.row);
  const known = asked.get(selectedCell);
  if (known?.table === table && known.pulled === pulled) return known.question;
  const question = toQuestion(table, selectedCell, pulled);
  asked.set(selectedCell, { table, pulled, question });
  return question;
}

function toPulled(memory: Memory, { rows, layout, checkedAtMs }: CheckedTable, row: number): CellQuestion["pulled"] {
  const key = toReferralKey(rows[row] ?? [], layout);
  return toCheckContext(toBasis({ memory }), layout, checkedAtMs).pulled?.(key) ?? null;
}

function toQuestion(
  { rows, layout, own, across }: CheckedTable,
  { row, column }: SelectedCell,
  pulled: CellQuestion["pulled"],
): CellQuestion {
  const ofRow = [...(own[row] ?? []), ...(across.get(row) ?? [])];
  return { layout, rows, row, column, pulled, findings: ofRow.filter((finding) => finding.column === column) };
}
