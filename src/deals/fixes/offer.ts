// What is offered for a finding: one repair, or a choice between several.
import type { CellValue } from "../cell";
import type { Finding } from "../finding";

/** One cell before and after a repair. */
export interface CellEdit {
  /** Index into the rows given, from 0. */
  readonly row: number;
  /** English header with its number. */
  readonly column: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The repair of one finding: mostly one cell; an amount with its currency is two. */
export type Repairing = readonly [CellEdit, ...CellEdit[]];

/** What can be done about a finding without typing. */
export interface RepairOffer {
  readonly finding: Finding;
  /** Whether nothing else can have been meant. Where there are several choices it never is. */
  readonly certain: boolean;
  /** In the order in which they are likely. One is a repair; several are a choice that its user makes. */
  readonly choices: readonly [Repairing, ...Repairing[]];
}
