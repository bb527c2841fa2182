// What a cell wants: whether it is required and why, which values it takes, who may change it, and what is wrong with it.
import type { CellValue } from "../cell";
import type { Column } from "../column";
import type { Finding } from "../finding";
import { RowView } from "../rowView";
import type { CellQuestion } from "./CellQuestion";
import { toCellChoices } from "./toCellChoices";
import type { CellChoices } from "./toCellChoices";
import { toCellLimit } from "./toCellLimit";
import type { CellLimit } from "./toCellLimit";
import { toCellNeed } from "./toCellNeed";
import type { CellNeed } from "./toCellNeed";

/** What is known of a cell of a column of the template. */
export interface CellHelp {
  readonly column: Column;
  readonly value: CellValue;
  readonly need: CellNeed;
  readonly limit: CellLimit;
  readonly choices: CellChoices;
  readonly findings: readonly Finding[];
}

/** The help for a cell; null where the template has no such column. */
export function toCellHelp({ layout, rows, row, column: name, pulled, findings }: CellQuestion): CellHelp | null {
  const found = layout.byName.get(name);
  if (found?.column == null) return null;
  const { column, index, ordinal } = found;
  const cells = rows[row] ?? [];
  const before = pulled === null ? null : new RowView(pulled, layout, { pulled: null, nowMs: null });
  const deal = new RowView(cells, layout, { pulled: before, nowMs: null });
  const value = cells[index] ?? "";
  const limit = toCellLimit(column, { deal, old: pulled === null ? null : (pulled[index] ?? "") });
  return {
    column,
    value,
    need: toCellNeed(column, ordinal, deal),
    limit,
    choices: toCellChoices(column, { deal, value, isFixed: limit.now !== "open" && limit.now !== "unknown" }),
    findings,
  };
}
