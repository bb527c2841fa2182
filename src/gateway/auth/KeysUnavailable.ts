// Nobody can say whether a token is good.

/** Thrown where the signer's keys cannot be fetched: the caller is asked to come again, not to sign in again. */
export class KeysUnavailable extends Error {
  constructor(options?: ErrorOptions) {
    super("The keys that tokens are checked with could not be fetched.", options);
    this.name = "KeysUnavailable";
  }
}
