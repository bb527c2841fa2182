// The refusals of the host, as an add-in sees them: Excel's code, a message and the member that was called.
import { ModelError } from "../model/ModelError";

/** A refusal that is answered to the add-in as `error.code`, `error.message` and `error.debugInfo.errorLocation`. */
export class HostError extends Error {
  override readonly name = "HostError";

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** The refusal of a member that this host does not have. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", `The host does not implement ${member}.`);
}

/** The refusal of an argument; `expected` says what it should have been. */
export function invalidArgument(expected: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${expected}.`,
  );
}

/** The refusal of something that is not in the workbook (any more). */
export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}.`);
}

/** A refusal as the add-in sees it. A fault of the host itself is answered too, and thrown where no one can catch it. */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  if (error instanceof ModelError) return new HostError(error.code, error.message);
  setTimeout(() => {
    throw error;
  });
  return new HostError("GeneralException", `The host itself failed: ${String(error)}`);
}
