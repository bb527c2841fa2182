// Where gateways run as processes of their own: a sign-in service that says yes, and the sandbox as their Partner Center.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openIdentity } from "../../../scripts/gateway/openIdentity";
import type { Identity, LoadProvider } from "../../../scripts/gateway/openIdentity";
import { openUpstream } from "../../../scripts/gateway/serveSandbox";
import type { Upstream } from "../../../scripts/gateway/serveSandbox";
import { startProcess } from "./startProcess";
import type { GatewayProcess } from "./startProcess";
import { toGatewayEnvironment } from "./toGatewayEnvironment";

/** What a field is made of. */
export interface FieldWishes {
  readonly load: LoadProvider;
  /** How long the sandbox takes for each request. */
  readonly latencyMs: number;
  readonly tenants?: readonly string[];
  /** What is run as a gateway; as `npm run gateway` does where it is left out. */
  readonly program?: readonly string[];
}

/** The field while it is open. */
export interface Field {
  readonly identity: Identity;
  readonly upstream: Upstream;
  /** Starts a gateway with these settings beside the usual ones; its data is in a folder of the field. */
  start(more?: Readonly<Record<string, string>>): Promise<GatewayProcess>;
  /** Kills what still runs. */
  close(): Promise<void>;
}

/** Opens it; the sandbox knows no request again. */
export async function openField({ load, latencyMs, tenants, program }: FieldWishes): Promise<Field> {
  const identity = await openIdentity(load, tenants === undefined ? {} : { companies: tenants });
  const upstream = await openUpstream({ behaviour: { idempotency: false }, faults: { latencyMs } });
  const folder = await mkdtemp(join(tmpdir(), "co-sell-field-"));
  identity.setExchange(() => ({
    status: 200,
    body: { access_token: upstream.sandbox.issueToken("admin"), expires_in: 3_600 },
  }));
  const usual = { ...(await toGatewayEnvironment(identity, upstream, folder)), GATEWAY_LOG_LEVEL: "error" };
  const started: GatewayProcess[] = [];
  return {
    identity,
    upstream,
    async start(more = {}) {
      const one = await startProcess({ ...usual, ...more }, program);
      started.push(one);
      return one;
    },
    async close() {
      await Promise.all(started.map((one) => one.kill()));
      await upstream.close();
      await identity.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
