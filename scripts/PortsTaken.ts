// Why the pages cannot be served.

/** No port of the range is free. */
export class PortsTaken extends Error {
  constructor(
    readonly first: number,
    readonly last: number,
  ) {
    super(`The ports ${first} to ${last} of this machine are all in use: set PORT to a free one and try again.`);
    this.name = "PortsTaken";
  }
}
