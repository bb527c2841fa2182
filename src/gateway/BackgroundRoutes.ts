// What goes on in the background as the gateway's app sees it: routes to mount, and what they need.
import type { Hono } from "hono";
import type { Identity } from "./batches/Identity";
import type { GatewayContext } from "./GatewayContext";
import type { OpenApiPath } from "./openapi/OpenApiPath";

/** Routes that are mounted below a path of their own, behind the door: `caller` and `assertion` are in the context. */
interface MountedRoutes {
  readonly routes: Hono<GatewayContext>;
  /** What /openapi.json says of them; paths are below the gateway's origin, /batches/{id} for one. */
  readonly paths: readonly OpenApiPath[];
}

/** Batches and exports. */
export interface BackgroundRoutes {
  readonly batches: MountedRoutes;
  readonly exports: MountedRoutes;
  /** Called with everybody who asks anything, before he is answered: his token may wake what waits for him. */
  meet(identity: Identity): void;
  /** Notes in the ledger that the relay hands a write on, by its key; false where that was noted before. */
  noteWrite(tenant: string, key: string): Promise<boolean>;
  /** Whether the ledger answers: a part of /readyz. */
  isReady(): Promise<boolean>;
}
