// What the host answers to one sync.

/** The result of one action; null as the value of an instantiation is a null object. */
export interface ActionResult {
  readonly ActionId: number;
  readonly Value?: unknown;
}

/** Why the sync stopped at an action; what ran before it stays, and is answered. */
interface BatchError {
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** The answer to one sync. */
export interface BatchResponse {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: BatchError;
}

const statusOfCode = new Map([
  ["AccessDenied", 401],
  ["ItemNotFound", 404],
  ["ApiNotFound", 404],
  ["ItemAlreadyExists", 409],
  ["Conflict", 409],
  ["GeneralException", 500],
  ["NotImplemented", 501],
]);

/** The HTTP status that goes with an error code. */
export function toHttpStatus(code: string): number {
  return statusOfCode.get(code) ?? 400;
}
