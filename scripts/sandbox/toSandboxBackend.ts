// A way to a sandbox in this process, without a server between: for the command line and the figures.
import type { Backend } from "../../src/backend/Backend";
import type { BackendSettings } from "../../src/backend/BackendSettings";
import { createBackend } from "../../src/backend/createBackend";
import { createMemoryLedger } from "../../src/backend/memoryLedger";
import { sleep } from "../../src/backend/sleep";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import { toCallerCard } from "./toCallerCard";
import type { SandboxMount } from "./toSandboxRoutes";

/** The way to a sandbox in real time. */
export function toSandboxBackend(
  { sandbox, usualCaller = "admin" }: SandboxMount,
  settings: Partial<BackendSettings> = {},
): Backend {
  let token: string | null = null;
  return createBackend({
    kind: "sandbox",
    address: "https://localhost/v1.0/engagements/referrals",
    signIn: {
      token(fresh) {
        if (fresh || token === null) token = sandbox.issueToken(usualCaller);
        return Promise.resolve(token);
      },
      caller: () => Promise.resolve(toCallerCard(usualCaller)),
    },
    ledger: createMemoryLedger(Date.now),
    fetch: toFetch(sandbox),
    now: Date.now,
    sleep,
    random: Math.random,
    settings,
  });
}

/** fetch with the sandbox at its other end: a connection that is cut rejects, and so does one that its caller gives up. */
function toFetch(sandbox: Sandbox): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const response = await Promise.race([sandbox.handle(request), rejectWhenAborted(request.signal)]);
    if (response.type === "error") throw new TypeError("fetch failed");
    return response;
  };
}

function rejectWhenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const giveUp = (): void => reject(new DOMException("This operation was aborted", "AbortError"));
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp);
  });
}
