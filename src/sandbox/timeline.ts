// What is still to happen, and when: late creations, Microsoft's answers, expiry. Plain values, so that they can be saved.
import type { Referral, Status, Substatus } from "./referral";
import type { PatchOperation } from "./bodies/patchBody";

/** A change of standing that the service makes by itself, if the referral still stands as `from` says. */
export interface Move {
  readonly kind: "move";
  readonly id: string;
  readonly from: readonly Substatus[];
  readonly status: Status;
  readonly substatus: Substatus;
  readonly statusReason: string | null;
}

/** One thing that happens to the store. */
export type Happening =
  | Move
  | { readonly kind: "create"; readonly referral: Referral }
  | { readonly kind: "patch"; readonly id: string; readonly operations: readonly PatchOperation[] };

/** A happening with its moment. */
export interface Appointment {
  readonly atMs: number;
  readonly happening: Happening;
}

/** Appointments in the order of their moments. */
export interface Timeline {
  add(appointment: Appointment): void;
  /** Takes out the first appointment that is due; undefined where none is. */
  takeDue(nowMs: number): Appointment | undefined;
  /** Takes out the creation of a referral that is still to come. */
  takeCreation(id: string): Appointment | undefined;
  pending(): readonly Appointment[];
}

/** A timeline that begins with these appointments. */
export function createTimeline(appointments: readonly Appointment[]): Timeline {
  const pending = [...appointments].sort((one, other) => one.atMs - other.atMs);
  return {
    add(appointment) {
      const later = pending.findIndex(({ atMs }) => atMs > appointment.atMs);
      pending.splice(later === -1 ? pending.length : later, 0, appointment);
    },
    takeDue(nowMs) {
      const next = pending[0];
      return next !== undefined && next.atMs <= nowMs ? pending.shift() : undefined;
    },
    takeCreation(id) {
      const at = pending.findIndex(({ happening }) => happening.kind === "create" && happening.referral.id === id);
      return at === -1 ? undefined : pending.splice(at, 1)[0];
    },
    pending: () => [...pending],
  };
}
