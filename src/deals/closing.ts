// Whether a change closes a deal for good.
import { isTerminal } from "./lifecycle";
import type { Status } from "./lifecycle";
import type { Cells } from "./pulled";
import type { Closing } from "./pushPlan";
import { findWord } from "./words";

const closings: readonly Closing[] = ["Won", "Lost", "Declined", "Error"];

/** Whether nothing may follow at Partner Center: the deal was won, lost, declined, has expired or was an error. */
export function isClosed(cells: Cells): boolean {
  const status = findWord("status", cells["Partner Referral Status"] ?? "");
  return status !== null && isTerminal(status as Status);
}

/** As what a deal that is open is closed by these cells; null where it stays open. */
export function toClosing(after: Cells): Closing | null {
  const substatus = findWord("substatus", after["Partner Referral Substatus"] ?? "");
  return closings.find((closing) => closing === substatus) ?? null;
}
