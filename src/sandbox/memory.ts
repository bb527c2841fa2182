// Idempotency, which nobody documents for referrals: requests known by their request-id, answered again when repeated.
import type { Stored } from "./referral";
import type { Success } from "./wire/answer";

/** A change that was carried out, or will be: which referral, and how it is answered. */
export interface Remembered {
  readonly referralId: string;
  readonly answer: (changed: Stored) => Success;
}

/** Changes by the request-id they came with; a request without one is never known. */
export interface Memory {
  recall(requestId: string | null): Remembered | undefined;
  remember(requestId: string | null, change: Remembered): void;
}

/** A memory of nothing yet. */
export function createMemory(): Memory {
  const known = new Map<string, Remembered>();
  return {
    recall: (requestId) => (requestId === null ? undefined : known.get(requestId)),
    remember(requestId, change) {
      if (requestId !== null && !known.has(requestId)) known.set(requestId, change);
    },
  };
}
