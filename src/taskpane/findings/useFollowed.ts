// Which finding the list follows: that of the cell that is selected in the sheet.
import { useMemo } from "react";
import type { Finding } from "../../deals/finding";
import type { ReadyState } from "../ready/ReadyState";

/** The first finding of the selected cell; null where nothing was found there, or the cell is of another table. */
export function useFollowed(findings: readonly Finding[], { active, selectedCell }: ReadyState): Finding | null {
  const isHere = selectedCell?.tableId === active.tableId;
  const row = isHere ? selectedCell.row : null;
  const column = isHere ? selectedCell.column : null;
  return useMemo(() => {
    if (row === null) return null;
    return findings.find((finding) => finding.row === row && finding.column === column) ?? null;
  }, [findings, row, column]);
}
