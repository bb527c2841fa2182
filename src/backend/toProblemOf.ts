// From a failed request to the problem to show.
import { NoAnswer, NotSent, Refused } from "../partnerCenter/failures";
import type { Problem } from "../deals/rowOutcome";

/** The problem of a failed request; null of any other error, which is a mistake of ours, and of a cancelled one. */
export function toProblemOf(error: unknown): Problem | null {
  const isFailure = error instanceof Refused || error instanceof NotSent || error instanceof NoAnswer;
  return isFailure ? error.problem : null;
}

/** The problem of a failed request; throws the error again where it is none. */
export function toProblemOrThrow(error: unknown): Problem {
  const problem = toProblemOf(error);
  if (problem === null) throw error;
  return problem;
}
