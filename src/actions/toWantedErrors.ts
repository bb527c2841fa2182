// What is to stand in the Errors cells of some rows: what the check finds now, and Partner Center's answer as far as it still holds.
import type { Row } from "../deals/cell";
import { isBlankRow } from "../deals/checkDeal";
import { parseErrorsCell, toErrorsCell, withoutColumn } from "../deals/errorsCell";
import { inSheetOrder } from "../deals/inSheetOrder";
import type { Language } from "../deals/words";
import { toErrorsTexts } from "../language/toErrorsTexts";
import { changedColumns, isSameDeal } from "./changedColumns";
import { toStandingErrors } from "./CheckedTable";
import type { CheckedTable } from "./CheckedTable";

/** What to write about. */
export interface ErrorsQuestion {
  readonly table: CheckedTable;
  /** The rows to write about, by index. */
  readonly rows: Iterable<number>;
  /** The rows as they were before the change; null where that is not known. */
  readonly before: readonly Row[] | null;
  readonly language: Language;
}

/** The wanted text of each row's Errors cell. */
export function toWantedErrors({ table, rows, before, language }: ErrorsQuestion): ReadonlyMap<number, string> {
  const wanted = new Map<number, string>();
  for (const index of rows) {
    const row = table.rows[index];
    if (row === undefined) continue;
    const findings = inSheetOrder([...(table.own[index] ?? []), ...(table.across.get(index) ?? [])], table.layout);
    const check = toErrorsTexts(findings, table.layout, language).get(index) ?? "";
    const partnerCenter = toKeptAnswer(row, before?.[index] ?? null, table);
    wanted.set(index, toErrorsCell({ check, partnerCenter }));
  }
  return wanted;
}

// Partner Center's answer stays until the column that it names changes, or the deal is gone.
function toKeptAnswer(row: Row, before: Row | null, { layout }: CheckedTable): string {
  const { partnerCenter } = parseErrorsCell(toStandingErrors(row, layout));
  if (partnerCenter === "" || isBlankRow(row, layout)) return "";
  if (before === null || !isSameDeal(before, row, layout)) return partnerCenter;
  return changedColumns(before, row, layout).reduce(
    (answer, { header }) => withoutColumn(answer, header),
    partnerCenter,
  );
}
