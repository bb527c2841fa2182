// A sandbox with a clock of its own, and short words to ask it things.
import { createRandom } from "../../../src/sandbox/chance";
import { createSandbox } from "../../../src/sandbox/createSandbox";
import type { Sandbox, SandboxOptions } from "../../../src/sandbox/createSandbox";
import type { Stored } from "../../../src/sandbox/referral";

export const address = "https://api.partner.microsoft.com/v1.0/engagements/referrals";

export interface Asked {
  readonly body?: unknown;
  readonly text?: string;
  /** A header of null is left out. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly token?: string;
  readonly signal?: AbortSignal;
}

/** What an answer may hold: a referral, a page, or an error in one of its shapes; a test looks at what it asked for. */
type Json = Stored & {
  readonly value: readonly Stored[];
  readonly "@odata.count": number;
  readonly "@odata.nextLink"?: string;
  readonly links: Readonly<Record<"self" | "relatedReferrals", { readonly uri: string }>>;
  readonly error: { readonly code: string; readonly message: string; readonly target: string };
};

interface Answered {
  readonly response: Response;
  readonly status: number;
  readonly json: Json;
}

export interface Opened {
  readonly sandbox: Sandbox;
  readonly clock: { ms: number };
  readonly ask: (method: string, path: string, asked?: Asked) => Promise<Answered>;
}

/** A sandbox without deals unless told otherwise; waiting for latency moves its clock, waiting for a caller does not. */
export function openSandbox(options: Partial<SandboxOptions> = {}): Opened {
  const clock = { ms: Date.UTC(2026, 10, 20, 9) };
  const sandbox = createSandbox({
    now: () => clock.ms,
    random: createRandom(7),
    sleep: (ms, signal) => {
      if (signal === undefined) clock.ms += ms;
      return Promise.resolve();
    },
    deals: 0,
    ...options,
  });
  const admin = sandbox.issueToken("admin", 365 * 24 * 60 * 60_000);
  const ask = async (method: string, path: string, asked: Asked = {}): Promise<Answered> => {
    const response = await sandbox.handle(toRequest(method, path, { token: admin, ...asked }));
    const text = response.type === "error" ? "" : await response.clone().text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json") === true;
    return { response, status: response.status, json: (isJson ? JSON.parse(text) : {}) as Json };
  };
  return { sandbox, clock, ask };
}

/** A request as a well-behaved client sends it; `path` is what follows the address of the referrals. */
export function toRequest(
  method: string,
  path: string,
  { body, text, headers = {}, token = "", signal }: Asked,
): Request {
  const all: Readonly<Record<string, string | null>> = {
    Authorization: `Bearer ${token}`,
    Accept: "application/json",
    "Content-Type": "application/json",
    "client-request-id": crypto.randomUUID(),
    ...headers,
  };
  const sent = Object.entries(all).filter((header): header is [string, string] => header[1] !== null);
  const content = text ?? (body === undefined ? null : JSON.stringify(body));
  return new Request(path.startsWith("https:") ? path : `${address}${path}`, {
    method,
    headers: sent,
    body: content,
    ...(signal && { signal }),
  });
}
