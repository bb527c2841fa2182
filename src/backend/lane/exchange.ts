// One request and its whole answer, or how it failed.
import type { Sleep } from "../sleep";
import { isNeverSent } from "../../partnerCenter/isNeverSent";
import { Unsent } from "./Carry";
import type { Carry } from "./Carry";

/** What came of one request. "lost": it may have arrived. "not-begun": `onBegin` threw its cause, and nothing was sent. */
export type Exchanged =
  | { readonly kind: "answered"; readonly response: Response; readonly text: string }
  | { readonly kind: "not-begun" | "never-sent" | "lost" | "late" | "stopped"; readonly cause: unknown };

/** What an exchange needs beside the request. */
export interface Exchange {
  readonly url: string;
  readonly init: Omit<RequestInit, "signal">;
  /** Ends the exchange at once; null where it must not be ended. */
  readonly signal: AbortSignal | null;
  readonly timeoutMs: number;
  readonly fetch: typeof fetch;
  readonly carry: Carry;
  /** Awaited right before anything leaves; null where nothing is noted first. */
  readonly onBegin: (() => Promise<void>) | null;
  readonly sleep: Sleep;
  readonly isOffline: () => boolean;
}

/** Sends a request and reads its answer to the end; never throws. */
export async function exchange({ init, signal, timeoutMs, ...way }: Exchange): Promise<Exchanged> {
  if (way.isOffline()) return { kind: "never-sent", cause: null };
  const connection = new AbortController();
  const timer = new AbortController();
  const ended: ("late" | "stopped")[] = [];
  const end = (why: "late" | "stopped"): void => {
    ended.push(why);
    connection.abort();
  };
  const stop = (): void => end("stopped");
  signal?.addEventListener("abort", stop);
  void way.sleep(timeoutMs, timer.signal).then(() => {
    if (!timer.signal.aborted) end("late");
  });
  try {
    const response = await send({ ...init, signal: connection.signal }, way);
    const text = await response.text();
    return { kind: "answered", text, response: toWhole(response, text) };
  } catch (cause) {
    if (cause instanceof NotBegun) return { kind: "not-begun", cause: cause.cause };
    if (cause instanceof Unsent) return { kind: "never-sent", cause };
    return { kind: ended[0] ?? (isNeverSent(cause) ? "never-sent" : "lost"), cause };
  } finally {
    timer.abort();
    signal?.removeEventListener("abort", stop);
  }
}

/** Tells what `onBegin` threw from what went wrong on the way. */
class NotBegun extends Error {}

function send(
  init: Parameters<Carry>[1],
  { url, fetch, carry, onBegin }: Pick<Exchange, "url" | "fetch" | "carry" | "onBegin">,
): Promise<Response> {
  if (onBegin === null) return fetch(url, init);
  return carry(url, init, () =>
    onBegin().catch((cause: unknown) => {
      throw new NotBegun("Not begun.", { cause });
    }),
  );
}

/** The answer with its body read already: nothing can be cut any more. */
function toWhole({ status, headers }: Response, text: string): Response {
  return new Response(text === "" ? null : text, { status, headers });
}
