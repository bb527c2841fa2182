// The form of the sentences for findings: one entry for each code, so that a new code does not compile until it is answered.
import type { FindingCode, FindingParams } from "../deals/finding";

/** For each code what a sentence says behind the column's header: what happened and what to do. No full stop, no semicolon. */
export type FindingSentences = { readonly [C in FindingCode]: (params: FindingParams[C]) => string };

/** The value that a finding proposes: a suggestion where nothing else can be meant, a guess where it may be another. */
export interface Proposal {
  readonly suggestion?: string;
  readonly guess?: string;
}
