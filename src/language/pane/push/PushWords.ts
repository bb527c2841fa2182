// What the pane says while rows are sent, and when they have been.

/** How a row can end. */
type OutcomeName = "created" | "updated" | "unchanged" | "failed" | "notSent" | "unknown";

/** The words of a push under way and of one that has ended. */
export interface PushWords {
  readonly running: string;
  readonly rowsDone: (done: number, total: number) => string;
  readonly timeLeft: (ms: number) => string;
  readonly cancel: string;
  readonly cancelling: string;

  readonly title: string;
  readonly allDone: (rows: number) => string;
  readonly partDone: (arrived: number, rows: number) => string;
  readonly outcomes: Readonly<Record<OutcomeName, string>>;
  readonly outcomeCount: (outcome: string, rows: number) => string;
  readonly notSentHint: string;
  readonly failedHint: string;
  readonly unknownHint: string;
  readonly lookUp: string;
  readonly lookedUp: (rows: number) => string;
  readonly sendAgain: string;
  readonly sendAgainSure: (rows: number) => string;
  readonly retry: (rows: number) => string;
  readonly settle: string;
  readonly notWritten: (rows: number) => string;
  readonly createdId: (id: string) => string;
  readonly sentColumns: (columns: readonly string[]) => string;
}
