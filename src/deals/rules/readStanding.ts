// Reads the status and substatus of a row, as rules compare them.
import type { Standing, Status, Substatus } from "../lifecycle";
import type { DealView } from "../rule";
import { findWord } from "../words";

/** The status of a row; null where it is blank or no status. */
export function readStatus(deal: DealView): Status | null {
  return findWord("status", deal.cell("Partner Referral Status")) as Status | null;
}

/** The substatus of a row; null where it is blank or no substatus. */
export function readSubstatus(deal: DealView): Substatus | null {
  return findWord("substatus", deal.cell("Partner Referral Substatus")) as Substatus | null;
}

/** Status and substatus of a row; null where one of them is not known. */
export function readStanding(deal: DealView): Standing | null {
  const status = readStatus(deal);
  const substatus = status === null ? null : readSubstatus(deal);
  return status === null || substatus === null ? null : { status, substatus };
}
