// A request that the service does not carry out, and what each status is called (pages "Partner API REST error codes").

/** Statuses of both error pages, each with the code of the Partner API and a sentence for developers. */
export const refusals = {
  400: { code: "invalidRequest", text: "The request is malformed or incorrect." },
  401: { code: "unauthenticated", text: "The caller is not authenticated." },
  403: { code: "accessDenied", text: "The caller does not have permission to perform the action." },
  404: { code: "itemNotFound", text: "The resource could not be found." },
  405: { code: "invalidRequest", text: "The method is not allowed on the resource." },
  406: { code: "invalidRequest", text: "The format requested in the Accept header is not supported." },
  408: { code: "serviceNotAvailable", text: "The request took too long." },
  409: { code: "invalidRequest", text: "The current state conflicts with what the request expects." },
  410: { code: "itemNotFound", text: "The resource is no longer available." },
  411: { code: "invalidRequest", text: "A Content-Length header is required." },
  412: { code: "preconditionFailed", text: "A precondition does not match the resource's current state." },
  413: { code: "invalidRequest", text: "The request is too large." },
  415: { code: "invalidRequest", text: "The content type of the request is not supported." },
  416: { code: "invalidRequest", text: "The byte range is invalid or unavailable." },
  422: { code: "invalidRequest", text: "The request is semantically incorrect." },
  423: { code: "invalidRequest", text: "The resource is locked." },
  429: { code: "serviceNotAvailable", text: "Too many requests." },
  500: { code: "generalException", text: "An unspecified error has occurred." },
  501: { code: "generalException", text: "The feature is not implemented." },
  502: { code: "serviceNotAvailable", text: "A service behind this one did not answer." },
  503: { code: "serviceNotAvailable", text: "The service is not available. Try again after a delay." },
  504: { code: "serviceNotAvailable", text: "A service behind this one did not answer in time." },
  507: { code: "generalException", text: "The storage quota has been reached." },
  509: { code: "serviceNotAvailable", text: "The bandwidth limit has been exceeded." },
} as const;

/** A status that the service refuses with. */
export type RefusalStatus = keyof typeof refusals;

/** What a refusal may say beside its status. */
export interface RefusalDetails {
  readonly code?: string;
  readonly message?: string;
  readonly target?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly partnerCenterCode?: string;
}

/** Thrown wherever a request turns out not to be carried out; it becomes the error body at the door. */
export class Refusal extends Error {
  constructor(
    readonly status: RefusalStatus,
    readonly details: RefusalDetails = {},
  ) {
    super(details.message ?? refusals[status].text);
    this.name = "Refusal";
  }
}

/** A 400 that names the property and says what is wrong with it. */
export function invalid(target: string, message: string): Refusal {
  return new Refusal(400, { target, message });
}
