// The findings of one row while they are gathered.
import type { Complaint, Finding } from "./finding";
import type { Layout } from "./layout";
import { inSheetOrder } from "./inSheetOrder";

const none: readonly Finding[] = [];

/** Gathers the findings of one row: at most one error for each cell, in the end in the order of the sheet's columns. */
export class RowFindings {
  readonly #row: number;
  readonly #layout: Layout;
  #findings: Finding[] | null = null;
  #inOrder = true;

  constructor(row: number, layout: Layout) {
    this.#row = row;
    this.#layout = layout;
  }

  /** Adds what is wrong with a cell; cells come in the order of the columns. */
  add(column: string | null, complaint: Complaint): void {
    this.#findings ??= [];
    this.#findings.push({ row: this.#row, column, ...complaint });
  }

  /** Adds what was found later, unless the cell is already known to be wrong. */
  addLater(column: string | null, complaint: Complaint): void {
    if (this.#findings?.some((finding) => finding.column === column && finding.severity === "error") === true) return;
    this.add(column, complaint);
    this.#inOrder = false;
  }

  /** All findings, in the order of the sheet's columns. */
  toList(): readonly Finding[] {
    if (this.#findings === null) return none;
    return this.#inOrder ? this.#findings : inSheetOrder(this.#findings, this.#layout);
  }
}
