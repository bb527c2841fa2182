// The sandbox on loopback, where a gateway finds its Partner Center; slow if wished.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { sleep } from "../../src/backend/sleep";
import { createRandom } from "../../src/sandbox/chance";
import { createSandbox } from "../../src/sandbox/createSandbox";
import type { Sandbox, SandboxOptions } from "../../src/sandbox/createSandbox";
import { toSandboxRoutes } from "../sandbox/toSandboxRoutes";
import type { SandboxMount } from "../sandbox/toSandboxRoutes";

/** The sandbox while it is served. */
export interface Upstream {
  readonly sandbox: Sandbox;
  /** The address of its referrals. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts one of its own, empty unless wished otherwise. */
export function openUpstream(options: Partial<SandboxOptions> = {}): Promise<Upstream> {
  const sandbox = createSandbox({ now: Date.now, random: createRandom(1), sleep, deals: 0, ...options });
  return serveSandbox({ sandbox });
}

/** Serves a sandbox that is there. */
export async function serveSandbox(mount: SandboxMount): Promise<Upstream> {
  const server = createAdaptorServer({
    fetch: toSandboxRoutes(mount).fetch,
    createServer,
    overrideGlobalObjects: false,
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  const { port } = server.address() as AddressInfo;
  return {
    sandbox: mount.sandbox,
    address: `http://127.0.0.1:${port}/v1.0/engagements/referrals`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ("closeAllConnections" in server) server.closeAllConnections();
      }),
  };
}
