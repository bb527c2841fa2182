// The ways in which a request to Partner Center fails: each says whether anything may have been changed.
import type { Problem } from "../deals/rowOutcome";

/** Partner Center answered no: nothing was changed. */
export class Refused extends Error {
  constructor(
    readonly problem: Problem,
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(`Partner Center refused with status ${status}: ${problem.code}.`, options);
    this.name = "Refused";
  }
}

/** Surely nothing was changed: it was not sent, or turned away at the door. It may be sent again. */
export class NotSent extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(`The request was not carried out: ${problem.code}.`, options);
    this.name = "NotSent";
  }
}

/** It was sent, and whether it was carried out is not known: look before sending it again. */
export class NoAnswer extends Error {
  constructor(
    readonly problem: Problem,
    options?: ErrorOptions,
  ) {
    super(`Whether the request was carried out is not known: ${problem.code}.`, options);
    this.name = "NoAnswer";
  }
}
