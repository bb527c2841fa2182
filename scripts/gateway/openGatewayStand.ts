// A company's gateway to try out, on this machine alone: a sign-in service with invented people, and a sandbox as its Partner Center.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { decodeJwt } from "jose";
import { signInPage } from "../../src/contract/signInPage";
import { readSettings } from "../../src/gateway/env";
import { openGateway } from "../../src/gateway/startGateway";
import type { OpenGateway } from "../../src/gateway/startGateway";
import { readCertificate } from "../certificate";
import { folders } from "../folders";
import { makePassingFolder } from "../passingFolder";
import type { SandboxMount } from "../sandbox/toSandboxRoutes";
import { openIdentity } from "./openIdentity";
import type { Identity, LoadProvider } from "./openIdentity";
import { personOf, tenants } from "./people";
import { serveSandbox } from "./serveSandbox";

/** The stand while it is open; a server hands the gateway its requests. */
export interface GatewayStand {
  readonly gateway: Pick<OpenGateway, "fetch">;
  readonly identity: Identity;
  /** The pane is served from this origin: people may come back to it. */
  allowOrigin(origin: string): void;
  close(): Promise<void>;
}

/** What a stand is made of. */
export interface GatewayStandWishes {
  readonly load: LoadProvider;
  readonly sandbox: SandboxMount;
  /** The folder of the built pane. */
  readonly paneFolder: string;
  /** Where the ledger is kept; null for a folder that is gone afterwards. */
  readonly ledgerFolder: string | null;
}

/** Opens it; everybody's exchange succeeds until somebody says otherwise. */
export async function openGatewayStand(wishes: GatewayStandWishes): Promise<GatewayStand> {
  const { sandbox } = wishes.sandbox;
  const certificate = await readCertificate(folders.certificate, new Date());
  const identity = await openIdentity(wishes.load, { companies: [tenants.home], certificate });
  const upstream = await serveSandbox(wishes.sandbox);
  const passing = wishes.ledgerFolder === null ? await makePassingFolder("co-sell-gateway-") : null;
  identity.setExchange((assertion) => {
    const caller = personOf(String(decodeJwt(assertion)["oid"])).atSandbox;
    return { status: 200, body: { access_token: sandbox.issueToken(caller), expires_in: 3600 } };
  });
  const settings = readSettings({
    ...identity.environment,
    GATEWAY_PANE: wishes.paneFolder,
    // Pane and gateway are one origin: nobody else's pages are let in.
    GATEWAY_ORIGINS: "https://localhost",
    GATEWAY_UPSTREAM: upstream.address,
    GATEWAY_DATA: wishes.ledgerFolder ?? join(passing ?? "", "data"),
  });
  const gateway = await openGateway(settings, () => undefined);
  return {
    gateway,
    identity,
    allowOrigin: (origin) => identity.allowPage(new URL(signInPage, origin).href),
    async close() {
      gateway.stop();
      await gateway.close();
      await upstream.close();
      await identity.close();
      if (passing !== null) await rm(passing, { recursive: true, force: true });
    },
  };
}
