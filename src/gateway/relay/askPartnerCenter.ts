// One request to Partner Center and the head of its answer; the body follows as it comes.
import { isNeverSent } from "../../partnerCenter/isNeverSent";
import { GatewayRefusal } from "../GatewayRefusal";
import { watchBody } from "./watchBody";

/** A request that is ready to go. */
export interface UpstreamRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Uint8Array<ArrayBuffer> | null;
  /** Ends it; null where it goes on though nobody waits any more. */
  readonly signal: AbortSignal | null;
}

/** What it goes through. */
export interface UpstreamWay {
  readonly fetch: typeof fetch;
  readonly timeoutMs: number;
  /** Told once of every request, when its answer has ended: the status, or how there was none. */
  readonly onEnd: (method: string, outcome: string, ms: number) => void;
  readonly now: () => number;
}

const retryAfterSeconds = "5";

/**
 * Sends it. Throws GatewayRefusal: partner-center-unreachable where surely nothing was sent, no-answer where no answer came
 * in time. A body that breaks off, or takes too long, fails as it is read.
 */
export async function askPartnerCenter(request: UpstreamRequest, way: UpstreamWay): Promise<Response> {
  const { method, url, headers, body, signal } = request;
  const connection = new AbortController();
  const startedMs = way.now();
  const stop = (): void => connection.abort();
  const timer = setTimeout(stop, way.timeoutMs);
  signal?.addEventListener("abort", stop);
  if (signal?.aborted === true) stop();
  const end = (outcome: string): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    way.onEnd(method, outcome, way.now() - startedMs);
  };
  try {
    const init = { method, headers, body, redirect: "manual", cache: "no-store", signal: connection.signal } as const;
    const answer = await way.fetch(url, init);
    return toWatched(answer, end);
  } catch (cause) {
    const isUnsent = isNeverSent(cause);
    end(isUnsent ? "never-sent" : "no-answer");
    throw isUnsent
      ? new GatewayRefusal("partner-center-unreachable", { headers: { "Retry-After": retryAfterSeconds }, cause })
      : new GatewayRefusal("no-answer", { cause });
  }
}

function toWatched(answer: Response, end: (outcome: string) => void): Response {
  const { status, headers, body } = answer;
  if (body === null) {
    end(String(status));
    return answer;
  }
  return new Response(
    watchBody(body, () => end(String(status))),
    { status, headers },
  );
}
