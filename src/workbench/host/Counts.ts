// How much an add-in talked to the host.

const encoder = new TextEncoder();

/** The length of a text on the wire, in bytes. */
export function toByteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Counters of the talk between add-in and host since the last reset; bytes are those of the bodies, in UTF-8. */
export class Counts {
  /** Requests with an action other than the client's own clean-up. */
  syncs = 0;
  /** All requests. */
  requests = 0;
  /** From the add-in to the host. */
  bytesIn = 0;
  /** From the host to the add-in. */
  bytesOut = 0;

  /** Starts again at nought. */
  reset(): void {
    this.syncs = 0;
    this.requests = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
  }
}
