// A whole gateway for a test, in this process: a sign-in service, the sandbox as its Partner Center, and people with tokens.
import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import type { SandboxOptions } from "../../../src/sandbox/createSandbox";
import { readSettings } from "../../../src/gateway/env";
import type { LogEvent } from "../../../src/gateway/batches/Log";
import type { GatewaySettings } from "../../../src/gateway/GatewaySettings";
import { startGateway } from "../../../src/gateway/startGateway";
import type { Gateway } from "../../../src/gateway/startGateway";
import { makePassingFolder } from "../../../scripts/passingFolder";
import { openIdentity } from "../../../scripts/gateway/openIdentity";
import type { TokenWish } from "../../../scripts/gateway/IdentityState";
import type { Identity, LoadProvider } from "../../../scripts/gateway/openIdentity";
import { openUpstream } from "../../../scripts/gateway/serveSandbox";
import type { Upstream } from "../../../scripts/gateway/serveSandbox";
import { toGatewayEnvironment } from "./toGatewayEnvironment";

/** The stand while it is open. */
export interface Stand {
  readonly origin: string;
  readonly identity: Identity;
  readonly upstream: Upstream;
  /** What the gateway has logged. */
  readonly events: readonly LogEvent[];
  /** Asks the gateway as a person; `token` null for nobody. */
  ask(path: string, options?: AskOptions): Promise<Response>;
  /** Ends the gateway and starts another on the same folder, with other settings of its ledger if wished. */
  restart(batches?: Partial<GatewaySettings["batches"]>): Promise<void>;
  close(): Promise<void>;
}

/** How it is asked. */
interface AskOptions {
  readonly as?: TokenWish;
  readonly token?: string | null;
  readonly method?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a stand is made of. */
export interface StandWishes {
  readonly load: LoadProvider;
  readonly sandbox?: Partial<SandboxOptions>;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Opens it; every exchange succeeds until the test says otherwise. */
export async function openStand({ load, sandbox = {}, environment = {} }: StandWishes): Promise<Stand> {
  const identity = await openIdentity(load);
  const upstream = await openUpstream(sandbox);
  const folder = await makePassingFolder("co-sell-gateway-");
  const events: LogEvent[] = [];
  identity.setExchange(() => ({
    status: 200,
    body: { access_token: upstream.sandbox.issueToken("admin"), expires_in: 3600, token_type: "Bearer" },
  }));
  const settings = readSettings({
    ...(await toGatewayEnvironment(identity, upstream, folder)),
    GATEWAY_SHUTDOWN_MS: "2000",
    ...environment,
  });
  const start = (over: Partial<GatewaySettings["batches"]> = {}): Promise<Gateway> =>
    startGateway({ ...settings, batches: { ...settings.batches, ...over } }, (event) => events.push(event));
  let gateway = await start();
  const tokens = new Map<string, string>();
  const tokenOf = async (wish: TokenWish): Promise<string> => {
    const key = JSON.stringify(wish);
    const token = tokens.get(key) ?? (await identity.issue(wish));
    tokens.set(key, token);
    return token;
  };
  return {
    get origin() {
      return gateway.origin;
    },
    identity,
    upstream,
    events,
    async ask(path, { as = {}, token, method = "GET", body, headers = {} } = {}) {
      const bearer = token === undefined ? await tokenOf(as) : token;
      return fetch(new URL(path, gateway.origin), {
        method,
        redirect: "manual",
        headers: {
          "client-request-id": randomUUID(),
          ...(bearer !== null && { Authorization: `Bearer ${bearer}` }),
          ...(body !== undefined && { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
    },
    async restart(over) {
      await gateway.close();
      gateway = await start(over);
    },
    async close() {
      await gateway.close();
      await upstream.close();
      await identity.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
