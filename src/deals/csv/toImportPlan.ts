// Which rows of a sheet go into files for Partner Center's Import, in its columns and its format.
import type { CellValue, Row } from "../cell";
import { isBlankCell, toText } from "../cell";
import { isBlankRow } from "../checkDeal";
import { isClosed } from "../closing";
import { toHeader } from "../column";
import type { Column } from "../column";
import { toDifferences } from "../differences";
import type { Edition } from "../edition";
import type { Finding } from "../finding";
import { idKind } from "../kinds/idKind";
import type { Layout, SheetColumn } from "../layout";
import { isSampleDeal } from "../sampleDeals";
import { isMark } from "../marks";
import type { PulledDeal } from "../pulled";
import { templateColumns } from "../template";
import { toFileText } from "./fileText";

/**
 * Why a row stays behind: it has errors; its deal is being created another way; Partner Center holds all of it already; it
 * was changed on both sides; its deal is closed; a sample deal.
 */
export type LeftReason = "sample" | "errors" | "on-its-way" | "done" | "conflict" | "closed";

/** What the files follow from. */
export interface ImportQuestion {
  readonly rows: readonly Row[];
  readonly layout: Layout;
  /** Those of all rows. */
  readonly findings: readonly Finding[];
  /** By Referral ID in lower case. */
  readonly pulled: ReadonlyMap<string, PulledDeal>;
  /** Referral IDs in lower case of conflicts that are not settled. */
  readonly conflicts: ReadonlySet<string>;
}

/** One file. */
interface ImportFile {
  /** The header first: the English one of the edition. */
  readonly records: readonly (readonly string[])[];
  /** The rows behind the other records, by index. */
  readonly rows: readonly number[];
  /** How many of them are new deals. */
  readonly creates: number;
}

/** A cell that a spreadsheet would run as a formula when the file is opened in one. */
interface FormulaCell {
  readonly row: number;
  /** The English header with its number. */
  readonly column: string;
  readonly text: string;
}

/** All files, and the rows that go in none. */
export interface ImportPlan {
  readonly edition: Edition;
  readonly files: readonly ImportFile[];
  readonly left: readonly { readonly row: number; readonly reason: LeftReason }[];
  readonly formulas: readonly FormulaCell[];
}

/** The most records that Partner Center's Import takes; a longer file is not read at all (template.md). */
export const mostImportRows = 1_000;

/** Plans the files; blank rows count for nothing. */
export function toImportPlan(question: ImportQuestion): ImportPlan {
  const { rows, layout } = question;
  const judge = toJudge(question);
  const ready: number[] = [];
  const left: { row: number; reason: LeftReason }[] = [];
  rows.forEach((values, row) => {
    if (isBlankRow(values, layout)) return;
    const reason = judge(values, row);
    if (reason === null) ready.push(row);
    else left.push({ row, reason });
  });
  const columns = toFileColumns(layout, rows, ready);
  const starts = Array.from({ length: Math.ceil(ready.length / mostImportRows) }, (_unused, at) => at * mostImportRows);
  const files = starts.map((start) => toFile(question, columns, ready.slice(start, start + mostImportRows)));
  return { edition: layout.edition, files, left, formulas: ready.flatMap((row) => toFormulas(question, row)) };
}

type Judge = (values: Row, row: number) => LeftReason | null;

function toJudge({ layout, findings, pulled, conflicts }: ImportQuestion): Judge {
  const wrong = new Set(findings.filter(({ severity }) => severity === "error").map(({ row }) => row));
  const readKey = toReader(layout, "Referral ID");
  return (values, row) => {
    const key = readKey(values);
    if (isMark(key)) return "on-its-way";
    if (isBlankCell(key) && isSampleDeal(values, layout)) return "sample";
    const id = isBlankCell(key) ? "" : idKind.toCanonical(key);
    const known = pulled.get(id);
    const isChanged = known === undefined || toDifferences(values, layout, known.cells).some(isMeant);
    if (!isChanged) return "done";
    if (known !== undefined && isClosed(known.cells)) return "closed";
    if (conflicts.has(id)) return "conflict";
    return wrong.has(row) ? "errors" : null;
  };
}

// A cell that only Partner Center fills in asks for nothing.
function isMeant({ column }: { readonly column: Column }): boolean {
  return column.editable !== "readOnly";
}

/** A column of the file, with its place in the sheet; null where the sheet lacks it. */
interface FileColumn {
  readonly header: string;
  readonly name: string;
  readonly column: Column;
  readonly from: SheetColumn | null;
}

// The columns of the edition in its order; those that repeat as often as a row uses them, once at least.
function toFileColumns(layout: Layout, rows: readonly Row[], ready: readonly number[]): readonly FileColumn[] {
  const isUsed = ({ index }: SheetColumn): boolean => ready.some((row) => !isBlankCell(rows[row]?.[index]));
  return templateColumns(layout.edition).flatMap((column) => {
    const header = column.renamed?.[layout.edition] ?? column.header;
    if (column.repeats === undefined) {
      return [{ header, name: column.header, column, from: layout.byName.get(column.header) ?? null }];
    }
    const used = Array.from({ length: column.repeats }, (_unused, at) => at + 1).filter((ordinal) => {
      const from = layout.byName.get(toHeader(column, ordinal));
      return from !== undefined && isUsed(from);
    });
    return Array.from({ length: Math.max(1, ...used) }, (_unused, at) => {
      const name = toHeader(column, at + 1);
      return { header: header.replace(/1$/u, String(at + 1)), name, column, from: layout.byName.get(name) ?? null };
    });
  });
}

function toFile(
  { rows, layout }: ImportQuestion,
  columns: readonly FileColumn[],
  ready: readonly number[],
): ImportFile {
  const readKey = toReader(layout, "Referral ID");
  const records = ready.map((row) =>
    columns.map(({ column, from }) => (from === null ? "" : toFileText(column, rows[row]?.[from.index] ?? ""))),
  );
  const creates = ready.filter((row) => isBlankCell(readKey(rows[row] ?? []))).length;
  return { records: [columns.map(({ header }) => header), ...records], rows: ready, creates };
}

// Spreadsheets run what begins with one of these, full-width ones too; a number with a sign, or a phone, is harmless.
const formulaStart = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const harmless = /^\s*[+-]?[\d\s().,/-]*\d[\d\s().,/-]*(?:\s*(?:x|ext\.?)\s*\d+)?$/iu;

function toFormulas({ rows, layout }: ImportQuestion, row: number): readonly FormulaCell[] {
  return [...layout.byName.values()].flatMap(({ name, index, column }) => {
    const value = rows[row]?.[index] ?? "";
    if (column === null || typeof value !== "string") return [];
    const text = toFileText(column, value);
    return formulaStart.test(text) && !harmless.test(text) ? [{ row, column: name, text: toText(text) }] : [];
  });
}

function toReader({ byName }: Layout, name: string): (values: Row) => CellValue {
  const index = byName.get(name)?.index;
  return (values) => (index === undefined ? "" : (values[index] ?? ""));
}
