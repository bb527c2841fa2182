// A sandbox as the command line wants it, in real time.
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox } from "../../src/sandbox/createSandbox";
import type { Faults } from "../../src/sandbox/faults";
import { keepSandbox, readKeptSandbox } from "./keepSandbox";
import type { SandboxWishes } from "./sandboxWishes";
import { sleep } from "../../src/backend/sleep";

/** A sandbox that is open, and what ends it: nothing is lost where it is kept in a file. */
export interface OpenSandbox {
  readonly sandbox: Sandbox;
  readonly usualCaller: SandboxWishes["caller"];
  readonly close: () => Promise<void>;
}

/** Opens a sandbox: the one kept in the file where there is one, else one of invented deals. Throws SandboxUnreadable. */
export async function openSandbox({
  deals,
  file,
  caller: usualCaller,
  ...wishes
}: SandboxWishes): Promise<OpenSandbox> {
  const snapshot = file === null ? null : await readKeptSandbox(file);
  const sandbox = createSandbox({
    now: Date.now,
    random: Math.random,
    sleep,
    deals,
    ...(snapshot && { snapshot }),
    faults: toFaults(wishes),
  });
  if (file === null) return { sandbox, usualCaller, close: () => Promise.resolve() };
  const { kept, close } = keepSandbox(sandbox, file);
  return { sandbox: kept, usualCaller, close };
}

/** Of the requests that go wrong half are refused for the moment, a quarter are errors, a quarter lose their answer. */
function toFaults({
  latencyMs,
  perSecond,
  failing,
}: Pick<SandboxWishes, "latencyMs" | "perSecond" | "failing">): Partial<Faults> {
  return {
    latencyMs,
    throttle: perSecond === null ? null : { perSecond },
    // Each share is one of the requests that the ones before it spared.
    shares: [
      { share: failing / 2, mishap: { kind: "refuse", status: 503, retryAfter: "1" } },
      { share: failing / 4 / (1 - failing / 2), mishap: { kind: "refuse", status: 500 } },
      { share: failing / 4 / (1 - (failing * 3) / 4), mishap: { kind: "cut", when: "after-commit" } },
    ],
  };
}
