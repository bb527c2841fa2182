// The place where the routes of background batches are mounted, where a gateway has them.
import type { Hono } from "hono";
import type { GatewayContext } from "./GatewayContext";
import type { OpenApiPath } from "./openapi/OpenApiPath";

/** Batches as the gateway's app sees them. */
export interface BatchRoutes {
  /** Mounted below /batches, behind the door: `caller` and `assertion` are in the context. */
  readonly routes: Hono<GatewayContext>;
  /** What /openapi.json says of them; paths are below the gateway's origin, /batches/{id} for one. */
  readonly paths: readonly OpenApiPath[];
  /** Whether the ledger answers: a part of /readyz. */
  isReady(): Promise<boolean>;
}
