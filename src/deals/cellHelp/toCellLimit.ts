// Who may change a cell and until when, and whether that time has passed in this row.
import type { CellValue } from "../cell";
import type { Column, Editable } from "../column";
import { isTerminal } from "../lifecycle";
import type { DealView } from "../rule";
import { editability } from "../rules/editability";
import { readStatus } from "../rules/readStanding";

/** Who may change a cell, and until when. */
export interface CellLimit {
  /** "errors": the check writes it. */
  readonly rule: Editable | "errors";
  /**
   * Whether it may be changed in this row: "theirs" is never the user's, "closed" is over with the whole deal, "unknown"
   * is a deal that was not pulled into this workbook.
   */
  readonly now: "open" | "fixed" | "closed" | "theirs" | "unknown";
  /** Whether Partner Center takes a change only from a file. */
  readonly onlyByFile: boolean;
}

interface Known {
  readonly deal: DealView;
  /** What the cell held when it was pulled; null where nothing is known of the row. */
  readonly old: CellValue | null;
}

/** The limit of a cell of a row. */
export function toCellLimit(column: Column, known: Known): CellLimit {
  const { kind, editable, carriedBy } = column;
  return {
    rule: kind === "errors" ? "errors" : editable,
    now: toNow(column, known),
    onlyByFile: carriedBy.length > 0 && carriedBy.every((carrier) => carrier === "csv"),
  };
}

function toNow({ editable }: Column, { deal, old }: Known): CellLimit["now"] {
  if (editable === "readOnly" || editable === "key") return "theirs";
  if (deal.isNew) return "open";
  if (old === null) return editable === "untilCreated" ? "fixed" : "unknown";
  const status = deal.pulled === null ? null : readStatus(deal.pulled);
  if (status !== null && isTerminal(status)) return "closed";
  return editability[editable](old) === null ? "open" : "fixed";
}
