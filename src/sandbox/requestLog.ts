// The sandbox's own record of what it was asked: ids, statuses and times, never a body and never a mail address.
import type { Arrival, Operation } from "./wire/route";

/** One request; the answered part is filled in when it ends. */
export interface LogEntry {
  readonly method: string;
  readonly path: string;
  /** The query, decoded; mail addresses and skip tokens (which may hold one) are replaced by an ellipsis. */
  readonly query: string;
  readonly operation: Operation;
  /** The id in the path, or of the referral that was created; "" for lists. */
  readonly referralId: string;
  readonly clientRequestId: string | null;
  /** request-id or MS-RequestId as sent: what stays the same over retries. */
  readonly requestId: string | null;
  /** The paths of a patch, without their values. */
  readonly patchedPaths: readonly string[];
  readonly startedMs: number;
  readonly endedMs: number | null;
  /** The status answered; null while under way, after a cut connection and where no answer came. */
  readonly status: number | null;
  /** Whether the store was changed, or will be. */
  readonly committed: boolean;
}

/** An entry while its request is under way. */
export type OpenEntry = { -readonly [Key in keyof LogEntry]: LogEntry[Key] };

/** What a log comes to. */
export interface Counts {
  readonly requests: number;
  readonly byOperation: Readonly<Record<Operation, number>>;
  /** Changes made to the store, the second creations of co-sell deals apart. */
  readonly created: number;
  readonly connected: number;
  readonly patched: number;
  readonly throttled: number;
  readonly mostInFlight: number;
}

/** The entry of a request that has just come. */
export function openEntry(arrival: Arrival, nowMs: number): OpenEntry {
  const { request, method, url, operation, id } = arrival;
  const header = (name: string) => request.headers.get(name);
  return {
    method,
    path: url.pathname,
    query: hideMail(url.searchParams),
    operation,
    referralId: id,
    clientRequestId: header("client-request-id"),
    requestId: header("request-id") ?? header("MS-RequestId"),
    patchedPaths: [],
    startedMs: nowMs,
    endedMs: null,
    status: null,
    committed: false,
  };
}

/** Counts a log. */
export function countLog(log: readonly LogEntry[], mostInFlight: number): Counts {
  const byOperation = { list: 0, get: 0, create: 0, connect: 0, patch: 0, replace: 0, none: 0 };
  for (const { operation } of log) byOperation[operation] += 1;
  const committed = (operation: Operation) => log.filter((entry) => entry.committed && entry.operation === operation);
  return {
    requests: log.length,
    byOperation,
    created: committed("create").length,
    connected: committed("connect").length,
    patched: committed("patch").length,
    throttled: log.filter(({ status }) => status === 429).length,
    mostInFlight,
  };
}

function hideMail(query: URLSearchParams): string {
  const hide = (name: string, value: string) => (name === "$skiptoken" ? "…" : value.replace(/'[^']*@[^']*'/g, "'…'"));
  return [...query].map(([name, value]) => `${name}=${hide(name, value)}`).join("&");
}
