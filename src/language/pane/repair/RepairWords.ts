// What repairs say: what would be written, what there is to choose, and how to take it back.

/** The words of repairs. */
export interface RepairWords {
  /** Opens all repairs of what is shown. */
  readonly start: string;
  readonly startFor: (group: string) => string;
  /** The one repair of a cell, by the values that it writes. */
  readonly write: (values: readonly string[]) => string;
  readonly choose: string;
  /** Either of them with the row, for those who hear it. */
  readonly inRow: (label: string, row: number) => string;
  readonly undo: string;
  readonly title: string;
  readonly lead: string;
  /** The heading of a group: its column and the kind of finding. */
  readonly group: (column: string, kind: string) => string;
  readonly doubtful: string;
  readonly evidence: (evidence: { readonly dayFirst: number; readonly monthFirst: number }) => string;
  readonly guess: string;
  readonly take: (repairs: number) => string;
  readonly takeAllGuesses: (repairs: number) => string;
  /** A choice that is not made yet. */
  readonly notChosen: string;
  readonly choiceOf: (deal: string) => string;
  readonly forAll: string;
  readonly dayFirst: string;
  readonly monthFirst: string;
  readonly apply: (cells: number) => string;
  readonly nothingChosen: string;
}
