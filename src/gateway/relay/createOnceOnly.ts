// Two arrivals of one write are one write: a browser sends a POST again by itself where a connection broke (docs/facts.md).
import { createHash } from "node:crypto";

/** An answer that is read to its end, to be given more than once. */
export interface WholeAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | null;
}

/** Remembers writes for a short while, each for its own caller alone. */
export interface OnceOnly {
  /** Carries a write out, or gives the answer, or the failure, of the one with the same key. */
  run(key: string, write: () => Promise<WholeAnswer>): Promise<WholeAnswer>;
}

/** What makes two writes the same. */
export interface WriteIdentity {
  readonly tenant: string;
  readonly user: string;
  /** Fresh for every call that a program makes: only the browser itself repeats it. */
  readonly clientRequestId: string;
  readonly method: string;
  readonly url: string;
  readonly body: Uint8Array;
}

/** So long a write is known again. */
export const keptMs = 2 * 60_000;
const mostKept = 500;

/** The key of a write: nobody else's request, and no other content, has the same. */
export function toWriteKey({ tenant, user, clientRequestId, method, url, body }: WriteIdentity): string {
  const hash = createHash("sha256").update(JSON.stringify([tenant, user, clientRequestId, method, url]));
  return hash.update(body).digest("base64url");
}

/** A memory of this process's writes. */
export function createOnceOnly(now: () => number): OnceOnly {
  const known = new Map<string, Promise<WholeAnswer>>();
  /** When each write had its answer, the oldest first: what is still under way is never forgotten. */
  const answeredAtMs = new Map<string, number>();

  function forgetOld(): void {
    for (const [key, atMs] of answeredAtMs) {
      if (now() - atMs < keptMs && answeredAtMs.size <= mostKept) return;
      answeredAtMs.delete(key);
      known.delete(key);
    }
  }

  return {
    run(key, write) {
      forgetOld();
      const first = known.get(key);
      if (first !== undefined) return first;
      const answer = write().finally(() => answeredAtMs.set(key, now()));
      known.set(key, answer);
      return answer;
    },
  };
}
