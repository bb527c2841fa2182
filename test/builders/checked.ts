// What a check finds, written short enough to be asserted whole.
import type { CellValue } from "../../src/deals/cell";
import { checkDeal } from "../../src/deals/checkDeal";
import type { CheckContext } from "../../src/deals/checkContext";
import type { Column } from "../../src/deals/column";
import { columns } from "../../src/deals/columns";
import type { Edition } from "../../src/deals/edition";
import type { Complaint, Finding } from "../../src/deals/finding";
import { kinds } from "../../src/deals/kinds/kinds";
import type { KindContext } from "../../src/deals/kind";
import { headers2021, toCells, toLayout } from "./deals";
import type { Cells } from "./deals";

/** The errors of a row as "column: code", in the order in which they are found. */
export function errorsOf(
  cells: Cells,
  headers: readonly string[] = headers2021,
  context: CheckContext = {},
): readonly string[] {
  return told(checkDeal(toCells(cells, headers), 0, toLayout(headers), context), "error");
}

/** The warnings of a row, likewise. */
export function warningsOf(
  cells: Cells,
  headers: readonly string[] = headers2021,
  context: CheckContext = {},
): readonly string[] {
  return told(checkDeal(toCells(cells, headers), 0, toLayout(headers), context), "warning");
}

/** The findings of a row judged against what was pulled, as "severity column: code". */
export function updateOf(pulled: Cells, row: Cells, headers: readonly string[] = headers2021): readonly string[] {
  const findings = checkDeal(toCells(row, headers), 0, toLayout(headers), { pulled: () => toCells(pulled, headers) });
  return findings.map(({ severity, column, code }) => `${severity} ${column ?? ""}: ${code}`);
}

/** Findings as "column: code", of one severity. */
function told(findings: readonly Finding[], severity: "error" | "warning"): readonly string[] {
  return findings
    .filter((finding) => finding.severity === severity)
    .map(({ column, code }) => `${column ?? ""}: ${code}`);
}

export function columnOf(header: string): Column {
  return (columns as readonly Column[]).find((column) => column.header === header) as Column;
}

/** What the kind of a column says of one cell; null where it takes it. */
export function judge(header: string, value: CellValue, edition: Edition = "2021"): Complaint | null {
  const column = columnOf(header);
  const { accepts, explain } = kinds[column.kind].toCheck(toContext(column, edition));
  return accepts(value) ? null : explain(value);
}

/** The codes of the cells that are not right as they stand, by cell; <…> around numbers and booleans. */
export function judgeAll(header: string, values: readonly CellValue[]): Readonly<Record<string, string>> {
  const judged = values.map(
    (value) => [typeof value === "string" ? value : `<${value}>`, judge(header, value)?.code ?? "right"] as const,
  );
  return Object.fromEntries(judged.filter(([, code]) => code !== "right"));
}

/** The value that the kind of a column offers instead, and "?" behind it where it is a guess. */
export function repairOf(header: string, value: CellValue, edition: Edition = "2021"): string | null {
  const column = columnOf(header);
  const repair = kinds[column.kind].toRepair(value, toContext(column, edition));
  return repair === null ? null : `${String(repair.shown ?? repair.value)}${repair.certain ? "" : "?"}`;
}

function toContext(column: Column, edition: Edition): KindContext {
  return { values: column.values ?? [], edition };
}
