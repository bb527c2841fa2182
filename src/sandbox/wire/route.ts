// Which operation a request asks for: the path of the referrals and its methods (page "Referrals API introduction").

/** What can be asked of referrals; "connect" is the second POST of a co-sell deal, "none" what is no operation at all. */
export type Operation = "list" | "get" | "create" | "connect" | "patch" | "replace" | "none";

/** A request read as far as everything that follows needs it. */
export interface Arrival {
  readonly request: Request;
  readonly method: string;
  readonly url: URL;
  /** The address of the referrals under which this request came, whatever it is mounted behind. */
  readonly address: string;
  /** Whether the path is one of ours at all. */
  readonly isKnown: boolean;
  readonly operation: Operation;
  /** The referral's id of the path, "" where the path has none. */
  readonly id: string;
  readonly bodyText: string;
}

const path = /^(.*\/v1\.0\/engagements\/referrals)(?:\/([^/]*))?\/?$/;

/** Reads a request: its operation, its id, its body. */
export async function readArrival(request: Request): Promise<Arrival> {
  const url = new URL(request.url);
  const [, base = "", id = ""] = path.exec(url.pathname) ?? [];
  const bodyText = await request.text();
  const operation = base === "" ? "none" : toOperation(request.method, id !== "", bodyText);
  const address = `${url.origin}${base}`;
  return { request, method: request.method, url, address, isKnown: base !== "", operation, id: decode(id), bodyText };
}

/** The methods of a path, as the Allow header of a 405 lists them. */
export function toAllowed(id: string): string {
  return id === "" ? "GET, POST" : "GET, PATCH, PUT";
}

function toOperation(method: string, hasId: boolean, bodyText: string): Operation {
  if (method === "GET") return hasId ? "get" : "list";
  if (method === "POST" && !hasId) return /"engagementId"\s*:\s*"/.test(bodyText) ? "connect" : "create";
  if (method === "PATCH" && hasId) return "patch";
  return method === "PUT" && hasId ? "replace" : "none";
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
