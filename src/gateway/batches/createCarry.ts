// How a creation leaves the gateway: its connection stands before it is noted as begun, and its bytes leave in the same breath.
//
// A process that is killed between the note and the bytes leaves a row that is looked for and never found. fetch makes its
// connection after the note, and takes some milliseconds more; here nothing but one write to a socket is left to do.
import { Agent as PlainAgent, request as requestPlainly } from "node:http";
import type { ClientRequest, IncomingMessage } from "node:http";
import { Agent, request as requestSafely } from "node:https";
import PQueue from "p-queue";
import { Unsent } from "../../backend/lane/Carry";
import type { Carry } from "../../backend/lane/Carry";

/** Connections that nobody used for so long are closed, before the other side does it in the middle of a request. */
const idleMs = 4_000;

/**
 * A carrier with connections of its own. One request leaves at a time: a process that dies then leaves one row in doubt at
 * most, and requests whose notes are flushed together would go on in step, waiting for each other's notes for ever after.
 */
export function createCarry(): Carry {
  const keeping = { keepAlive: true, timeout: idleMs };
  const agents = { plain: new PlainAgent(keeping), safe: new Agent(keeping) };
  const leaving = new PQueue({ concurrency: 1 });

  function open(url: string, { method, headers, signal }: Parameters<Carry>[1]): ClientRequest {
    const options = { method: method ?? "GET", headers: Object.fromEntries(new Headers(headers)), signal };
    return url.startsWith("https:")
      ? requestSafely(url, { ...options, agent: agents.safe })
      : requestPlainly(url, { ...options, agent: agents.plain });
  }

  return async (url, init, onBegin) => {
    const request = open(url, init);
    const answer = new Promise<IncomingMessage>((resolve, reject) => {
      request.once("response", resolve);
      request.on("error", reject);
    });
    // It may break while something else is waited for; whoever awaits it then learns of that.
    answer.catch(() => undefined);
    await Promise.race([connect(request), answer]).catch(() => tellUnsent(answer));
    await leaving.add(() => leave({ request, body: init.body, answer }, onBegin));
    return toResponse(await answer);
  };
}

interface Leaving {
  readonly request: ClientRequest;
  readonly body: RequestInit["body"];
  readonly answer: Promise<IncomingMessage>;
}

async function leave({ request, body, answer }: Leaving, onBegin: () => Promise<void>): Promise<void> {
  if (request.destroyed) await tellUnsent(answer);
  try {
    await onBegin();
  } catch (error) {
    request.destroy();
    throw error;
  }
  if (request.destroyed) await tellUnsent(answer);
  request.end(typeof body === "string" ? body : undefined);
}

async function tellUnsent(answer: Promise<unknown>): Promise<never> {
  throw new Unsent(await answer.catch((cause: unknown) => cause));
}

/** Resolved when a request's connection stands, its encryption included. */
function connect(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    request.once("socket", (socket) => {
      if (request.reusedSocket) resolve();
      else socket.once("encrypted" in socket ? "secureConnect" : "connect", () => resolve());
    });
  });
}

async function toResponse(incoming: IncomingMessage): Promise<Response> {
  const parts: Buffer[] = [];
  for await (const part of incoming) parts.push(part as Buffer);
  const { statusCode = 0, headers } = incoming;
  // As fetch does where it is told to follow nothing: what became of the request is not known.
  if (statusCode >= 300 && statusCode < 400) throw new Error("Partner Center answered with another address.");
  const body = Buffer.concat(parts);
  return new Response(body.length === 0 ? null : body, { status: statusCode, headers: toHeaders(headers) });
}

function toHeaders(headers: IncomingMessage["headers"]): Headers {
  const kept = new Headers();
  for (const [name, value] of Object.entries(headers)) kept.set(name, String(value));
  return kept;
}
