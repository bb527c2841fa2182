// A client over the sandbox: every request with a fresh client-request-id and a token, nothing sent twice.
import { createClient } from "../../src/partnerCenter/createClient";
import type { ReferralsClient, Wanted } from "../../src/partnerCenter/createClient";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/createSandbox";

export const address = "https://api.partner.microsoft.com/v1.0/engagements/referrals";

export interface PartnerCenter {
  readonly sandbox: Sandbox;
  readonly client: ReferralsClient;
  /** What the client asked for, oldest first. */
  readonly asked: readonly Wanted[];
}

/** A sandbox without deals unless told otherwise. */
export function openPartnerCenter(options: Partial<SandboxOptions> = {}): PartnerCenter {
  const nowMs = Date.UTC(2026, 10, 20, 9);
  const sandbox = createSandbox({
    now: () => nowMs,
    random: createRandom(11),
    sleep: () => Promise.resolve(),
    deals: 0,
    ...options,
  });
  const token = sandbox.issueToken("admin");
  const asked: Wanted[] = [];
  const client = createClient({
    address,
    send: (wanted) => {
      asked.push(wanted);
      const { method, url, headers, body } = wanted;
      const ids = { Authorization: `Bearer ${token}`, "client-request-id": crypto.randomUUID() };
      return sandbox.handle(new Request(url, { method, headers: { ...headers, ...ids }, body }));
    },
  });
  return { sandbox, client, asked };
}

/** A client that gets this one answer to whatever it asks. */
export function answering(response: () => Response): ReferralsClient {
  return createClient({ address, send: () => Promise.resolve(response()) });
}

export const signal = new AbortController().signal;

/** What a promise was rejected with; throws where it was not. */
export async function rejection(promise: Promise<unknown>): Promise<unknown> {
  const outcome = await promise.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  if (outcome === null) throw new RangeError("The promise was not rejected.");
  return outcome.error;
}
