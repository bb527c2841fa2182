// Which headers travel through the relay; all others stay where they are.

/** From the pane to Partner Center. Authorization is not among them: the token is another one there. */
const onward = [
  "accept",
  "content-type",
  "if-match",
  "prefer",
  "client-request-id",
  "request-id",
  "ms-requestid",
  "ms-correlationid",
] as const;

/** From Partner Center to the pane. */
const back = [
  "content-type",
  "etag",
  "retry-after",
  "preference-applied",
  "client-request-id",
  "request-id",
  "ms-requestid",
  "ms-correlationid",
  "www-authenticate",
] as const;

/** Headers that a page of another origin may read, beside the ones that it always may. */
export const readableHeaders: readonly string[] = back.filter((name) => name !== "content-type");

/** Headers that a page of another origin may send. */
export const sendableHeaders: readonly string[] = ["authorization", ...onward];

/** The headers of the request to Partner Center. */
export function toOnwardHeaders(headers: Headers, token: string): Headers {
  const kept = pick(headers, onward);
  kept.set("Authorization", `Bearer ${token}`);
  kept.set("User-Agent", "co-sell-deals-gateway");
  return kept;
}

/** The headers of the answer to the pane. */
export function toBackHeaders(headers: Headers): Headers {
  return pick(headers, back);
}

function pick(headers: Headers, names: readonly string[]): Headers {
  const kept = new Headers();
  for (const name of names) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}
