// The marks of rows on their way to Partner Center: "new-" and a UUID of version 7, whose time says when the push began.
import type { CellValue } from "./cell";

const markForm = /^new-[a-z0-9]{8}(?:-[a-z0-9]{4}){3}-[a-z0-9]{12}$/iu;
const timedForm = /^new-([a-f0-9]{8})-([a-f0-9]{4})-7[a-f0-9]{3}-[a-f0-9]{4}-[a-f0-9]{12}$/iu;

/** Whether a Referral ID cell holds the mark of a deal that was sent and whose answer was not written back. */
export function isMark(value: CellValue): boolean {
  return typeof value === "string" && markForm.test(value.trim());
}

/** When the push of a mark began, in milliseconds since 1970; null where its GUID keeps no time. */
export function toMarkTime(mark: string): number | null {
  const [, high, low] = timedForm.exec(mark.trim()) ?? [];
  return high === undefined || low === undefined ? null : Number.parseInt(high + low, 16);
}
