// The order in which findings are told: the sheet's own first, then row by row, each row in the order of its columns.
import type { Finding } from "./finding";
import type { Layout } from "./layout";

const behindAll = Number.MAX_SAFE_INTEGER;

/** Findings in the order of the sheet: rows, then columns; what belongs to no column of the sheet comes last in its row. */
export function inSheetOrder(findings: readonly Finding[], { columns }: Layout): readonly Finding[] {
  if (findings.length < 2) return findings;
  const places = new Map<string, number>();
  for (const { name, index } of columns) if (!places.has(name)) places.set(name, index);
  const placeOf = ({ column }: Finding): number => places.get(column ?? "") ?? behindAll;
  return [...findings].sort((a, b) => (a.row ?? -1) - (b.row ?? -1) || placeOf(a) - placeOf(b));
}
