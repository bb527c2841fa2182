// A push under way: which rows were sent, what became of each, and what is not written into the sheet yet.
import type { Cells, PulledDeal } from "../../deals/pulled";
import type { FieldChange, RowPlan } from "../../deals/pushPlan";
import type { RowOutcome } from "../../deals/rowOutcome";
import type { ExcelFailure } from "../../excel/ExcelFailure";
import type { OutcomeCounts, RowName } from "../work";
import { addOutcome, noOutcomes } from "./countOutcomes";

/** A plan of a row that is sent. */
export type SendablePlan = Extract<RowPlan, { kind: "create" | "update" }>;

/** A row that is sent. */
export interface SentRow extends RowName {
  readonly plan: SendablePlan;
}

/** What became of a row, to be written into every row that bears the key. */
export interface Answered {
  /** What stands in the Referral ID cell: a mark or an id. */
  readonly key: string;
  /** The row's cells as they were sent. */
  readonly sent: Cells;
  /** Cells that could not be sent: they stay the user's. */
  readonly notCarried: readonly FieldChange[];
  /** The deal as it was pulled; null for a new one. */
  readonly pulled: PulledDeal | null;
  readonly outcome: RowOutcome;
}

/** The answer to a row that was sent under a key. */
export function toAnswered(key: string, { plan }: SentRow, outcome: RowOutcome): Answered {
  const { cells, notCarried } = plan;
  return { key, sent: cells, notCarried, pulled: plan.kind === "update" ? plan.pulled : null, outcome };
}

/** A push under way. */
export class PushRun {
  /** The rows by their key in the sheet: a mark or an id. */
  readonly sent = new Map<string, SentRow>();
  readonly outcomes = new Map<string, RowOutcome>();
  readonly notWritten = new Set<string>();
  /** All answers so far, by key. */
  readonly answers = new Map<string, Answered>();
  counts: OutcomeCounts = noOutcomes;
  /** Why the sheet took no writes last; null where it took them. */
  failure: ExcelFailure | null = null;
  #unwritten: Answered[] = [];

  constructor(
    readonly pushId: string,
    readonly tableId: string,
    readonly startedAtMs: number,
  ) {}

  /** Notes what became of a row. */
  settle(key: string, row: SentRow, outcome: RowOutcome): void {
    this.sent.set(key, row);
    this.outcomes.set(key, outcome);
    this.counts = addOutcome(this.counts, outcome);
  }

  /** Puts what became of rows in the line of what is to be written. */
  queue(answers: readonly Answered[]): void {
    this.#unwritten.push(...answers);
    for (const answered of answers) this.answers.set(answered.key, answered);
  }

  get unwrittenCount(): number {
    return this.#unwritten.length;
  }

  get hasUnwritten(): boolean {
    return this.#unwritten.length > 0;
  }

  /** Takes at most so many out of the line. */
  takeUnwritten(most: number): readonly Answered[] {
    return this.#unwritten.splice(0, most);
  }
}
