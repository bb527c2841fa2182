// The one end of a request that is nobody's fault.

/** The user stopped before this request was sent; nothing was done. */
export class Cancelled extends Error {
  override readonly name = "Cancelled";

  constructor() {
    super("Stopped before the request was sent.");
  }
}
