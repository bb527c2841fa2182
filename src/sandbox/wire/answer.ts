// From an outcome to a Response: headers of every answer, error bodies, answers that break off in the middle.
import type { Behaviour } from "../behaviour";
import type { Faults } from "../faults";
import type { Refusal } from "../refusal";
import { toErrorBody } from "./errorBody";
import type { ErrorShape } from "./errorBody";

/** What an operation has to say when it succeeds: a status, a body (null: none), the eTag of a single referral. */
export interface Success {
  readonly status: 200 | 201 | 202 | 204;
  readonly body: unknown;
  readonly eTag: string | null;
}

/** The ids and the moment that every answer repeats. */
export interface AnswerIds {
  readonly requestId: string;
  readonly clientRequestId: string | null;
  readonly nowMs: number;
}

/** The Response of a success. */
export function toAnswer({ status, body, eTag }: Success, ids: AnswerIds, behaviour: Behaviour): Response {
  const headers = toHeaders(ids);
  if (eTag !== null && behaviour.sendsETag) headers.set("ETag", eTag);
  if (body === null) return new Response(null, { status, headers });
  headers.set("Content-Type", "application/json; charset=utf-8");
  return new Response(JSON.stringify(body), { status, headers });
}

/** The Response of a refusal, in the shape that is set; throttling is always answered by the gateway. */
export function toErrorAnswer(refusal: Refusal, ids: AnswerIds, { behaviour, faults }: Settings): Response {
  const headers = toHeaders(ids);
  for (const [name, value] of Object.entries(refusal.details.headers ?? {})) headers.set(name, value);
  const body = toErrorBody(refusal, toShape(refusal, faults.errorShape), behaviour.innerErrorName);
  if (body !== null) headers.set("Content-Type", body.mediaType);
  return new Response(body?.text ?? null, { status: refusal.status, headers });
}

/** The same answer, whose body stops after its first half and fails when `pause` is over: a server has sent it by then. */
export async function breakOff(answer: Response, pause: () => Promise<void>): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const half = bytes.slice(0, Math.ceil(bytes.length / 2));
  let isSent = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!isSent) {
        isSent = true;
        controller.enqueue(half);
        return;
      }
      await pause();
      controller.error(new TypeError("The connection was cut in the middle of the answer."));
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}

interface Settings {
  readonly behaviour: Behaviour;
  readonly faults: Faults;
}

function toShape(refusal: Refusal, shape: ErrorShape): ErrorShape {
  const isGateways = refusal.status === 429 && shape !== "empty" && shape !== "html";
  return isGateways ? "gateway" : shape;
}

function toHeaders({ requestId, clientRequestId, nowMs }: AnswerIds): Headers {
  const headers = new Headers({
    "Request-ID": requestId,
    "x-ms-ags-diagnostic": '{"ServerInfo":{"DataCenter":"Sandbox"}}',
    timestamp: new Date(nowMs).toISOString(),
  });
  if (clientRequestId !== null) headers.set("client-request-id", clientRequestId);
  return headers;
}
