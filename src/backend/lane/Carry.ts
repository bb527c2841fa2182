// How a creation leaves: it is noted as begun as late as that can be, because what was noted and did not leave is looked for in vain.

/**
 * Sends a request like fetch, whose answer it gives. `onBegin` is awaited before anything of the request leaves; where it
 * rejects nothing is sent, and that rejection is handed on. Rejects with Unsent where surely nothing was sent.
 */
export type Carry = (
  url: string,
  init: Omit<RequestInit, "signal"> & { readonly signal: AbortSignal },
  onBegin: () => Promise<void>,
) => Promise<Response>;

/** The request broke before anything of it had left. */
export class Unsent extends Error {
  override readonly name = "Unsent";

  constructor(cause: unknown) {
    super("Nothing of the request was sent.", { cause });
  }
}

/** What fetch can do: it makes its connection itself, after the request was noted. */
export function toCarry(ask: typeof fetch): Carry {
  return async (url, init, onBegin) => {
    await onBegin();
    if (init.signal.aborted) throw new Unsent(init.signal.reason);
    return ask(url, init);
  };
}
