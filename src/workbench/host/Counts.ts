// How much an add-in talked to the host.

const encoder = new TextEncoder();

/** The length of a text on the wire, in bytes. */
export function toByteLength(text: string): number {
  return encoder.encode(text).length;
}

/** Counters of the talk between add-in and host since the last reset; bytes are those of the bodies, in UTF-8. */
export class Counts {
  #syncs = 0;
  #requests = 0;
  #bytesIn = 0;
  #bytesOut = 0;
  readonly #listeners = new Set<() => void>();

  /** Requests with an action other than the client's own clean-up. */
  get syncs(): number {
    return this.#syncs;
  }

  /** All requests. */
  get requests(): number {
    return this.#requests;
  }

  /** From the add-in to the host. */
  get bytesIn(): number {
    return this.#bytesIn;
  }

  /** From the host to the add-in. */
  get bytesOut(): number {
    return this.#bytesOut;
  }

  /** Counts a request. */
  request(bytes: number, isSync: boolean): void {
    this.#requests += 1;
    this.#bytesIn += bytes;
    if (isSync) this.#syncs += 1;
  }

  /** Counts the answer to a request. */
  answer(bytes: number): void {
    this.#bytesOut += bytes;
    this.#tell();
  }

  /** Starts again at nought. */
  reset(): void {
    this.#syncs = 0;
    this.#requests = 0;
    this.#bytesIn = 0;
    this.#bytesOut = 0;
    this.#tell();
  }

  /** Calls the listener after each answer; returns what ends that. */
  onCount(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
