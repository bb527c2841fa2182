// All that the sandbox remembers, as plain JSON: for a server that keeps its deals over a restart.
import { isObject } from "./json";
import type { Referral } from "./referral";
import type { Appointment } from "./timeline";

/** What a snapshot holds; deals that the list did not show yet are shown at once after it is read back. */
export interface Snapshot {
  readonly version: 1;
  readonly referrals: readonly Referral[];
  readonly appointments: readonly Appointment[];
}

/** A snapshot from parsed JSON; throws where it is none, or one of another version. */
export function parseSnapshot(value: unknown): Snapshot {
  if (!isSnapshot(value)) {
    throw new TypeError("This is no snapshot of the sandbox: it must have version 1, referrals and appointments.");
  }
  return value;
}

function isSnapshot(value: unknown): value is Snapshot {
  if (!isObject(value) || value.version !== 1 || !Array.isArray(value.appointments)) return false;
  return Array.isArray(value.referrals) && value.referrals.every((one) => isObject(one) && typeof one.id === "string");
}
