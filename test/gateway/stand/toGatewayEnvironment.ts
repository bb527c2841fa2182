// The environment of a gateway in tests: on loopback, with a free port, and its data below a folder.
import { join } from "node:path";
import type { Identity } from "../../../scripts/gateway/openIdentity";
import { putDatabase } from "../builders/putDatabase";
import { toPaneFolder } from "./toPaneFolder";
import type { Upstream } from "../../../scripts/gateway/serveSandbox";

/** The variables; the pane's folder is made. */
export async function toGatewayEnvironment(
  identity: Identity,
  upstream: Upstream,
  folder: string,
): Promise<Readonly<Record<string, string>>> {
  await putDatabase(join(folder, "data"));
  return {
    ...identity.environment,
    PORT: "0",
    GATEWAY_HOST: "127.0.0.1",
    GATEWAY_PANE: await toPaneFolder(folder),
    GATEWAY_ORIGINS: "https://pane.example",
    GATEWAY_UPSTREAM: upstream.address,
    GATEWAY_DATA: join(folder, "data"),
  };
}
