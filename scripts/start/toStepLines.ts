// What the steps of the job took, as an aligned table for a terminal.
import type { Language } from "../../src/deals/words";
import type { Step } from "./openExcelDesk";
import { startWords } from "./startWords";

/** A step, and which it was. */
export interface NamedStep {
  readonly name: "insert" | "check" | "preview" | "push";
  readonly step: Step;
}

/** The lines: one of heads, one for each step. */
export function toStepLines(steps: readonly NamedStep[], language: Language): readonly string[] {
  const words = startWords[language];
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });
  const toCells = ({ name, step: { syncs, requests, bytesIn, bytesOut, ms } }: NamedStep): readonly string[] => [
    words.steps[name],
    ...[syncs, requests, bytesIn / 1024, bytesOut / 1024, ms].map((figure) => format.format(figure)),
  ];
  const table = [["", words.syncs, words.requests, words.bytesIn, words.bytesOut, words.ms], ...steps.map(toCells)];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  const pad = (cell: string, column: number): string =>
    column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0);
  return table.map((row) => row.map(pad).join("  ").trimEnd());
}
