// What the screens of pulling and pushing say alike: a row's name, a cell's value, the way back.

/** The words that these screens share. */
export interface WorkWords {
  /** While the screen itself is on its way. */
  readonly loading: string;
  readonly back: string;
  readonly done: string;
  /** A deal whose name cell is empty. */
  readonly unnamed: string;
  readonly before: string;
  readonly after: string;
  /** An empty cell as a value. */
  readonly empty: string;
  /** A calendar day, given as its midnight in UTC. */
  readonly day: (midnightMs: number) => string;
  readonly number: (value: number) => string;
  readonly money: (value: number, currency: string) => string;
  readonly code: (code: string, meaning: string) => string;
  /** Asks once more before something that costs work. */
  readonly sure: string;
  readonly no: string;
  /** A group's name with how many rows it has, for those who hear it. */
  readonly group: (name: string, rows: number) => string;
  readonly rowCount: (rows: number) => string;
  /** Partner Center's own code and the id of the request. */
  readonly support: (codes: readonly string[]) => string;
}
