// Findings of a file -> the JSON report, or the file's records with their Errors cells filled.
import type { SheetOfText } from "../deals/csv/readCsv";
import { parseErrorsCell, toErrorsCell } from "../deals/errorsCell";
import type { Finding } from "../deals/finding";
import type { Layout } from "../deals/layout";
import type { Language } from "../deals/words";
import { toErrorsTexts } from "../language/toErrorsTexts";
import { toSentence } from "../language/toSentence";

interface CheckedFile {
  readonly sheet: SheetOfText;
  readonly layout: Layout;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

interface Report {
  /** Records of the file without its header. */
  readonly rows: number;
  readonly findings: readonly {
    /** Number of the record in the file, the header being 1; null for a finding of the whole sheet. */
    readonly row: number | null;
    /** English header of the template, or the header as found where it is unknown. */
    readonly column: string | null;
    readonly severity: "error" | "warning";
    readonly code: string;
    readonly message: string;
  }[];
}

/** The record that holds the first row: the header is record 1. */
const firstRecord = 2;

/** The findings as `--json` prints them. */
export function toReport({ sheet, layout, findings, language }: CheckedFile): Report {
  const headerOf = toHeaderOf(layout);
  return {
    rows: sheet.rows.length,
    findings: findings.map((finding) => ({
      row: finding.row === null ? null : finding.row + firstRecord,
      column: finding.column,
      severity: finding.severity,
      code: finding.code,
      message: toSentence(finding, language, headerOf),
    })),
  };
}

/** The records of the file, header first, with what was found in Errors (a first column of its own where there is none). */
export function toCheckedRecords({ sheet, layout, findings, language }: CheckedFile): readonly (readonly string[])[] {
  const texts = toErrorsTexts(findings, layout, language);
  const errors = layout.byName.get("Errors");
  if (!errors) {
    const rows = sheet.rows.map((row, index) => [texts.get(index) ?? "", ...row]);
    return [["Errors", ...sheet.headers], ...rows];
  }
  const rows = sheet.rows.map((row, index) => {
    const { partnerCenter } = parseErrorsCell(row[errors.index] ?? "");
    return row.length <= errors.index && !texts.has(index)
      ? row
      : withCell(row, errors.index, toErrorsCell({ check: texts.get(index) ?? "", partnerCenter }));
  });
  return [sheet.headers, ...rows];
}

function withCell(row: readonly string[], index: number, text: string): readonly string[] {
  const cells = [...row];
  while (cells.length < index) cells.push("");
  cells[index] = text;
  return cells;
}

function toHeaderOf(layout: Layout): (name: string) => string {
  return (name) => layout.byName.get(name)?.header ?? name;
}
