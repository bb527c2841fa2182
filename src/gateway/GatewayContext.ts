// What the gateway's routes find in their context once a request has passed the door.
import type { Caller } from "./auth/Caller";

/** For Hono: set by `authenticate`, on routes behind it. */
export interface GatewayContext {
  readonly Variables: {
    readonly caller: Caller;
    /** The caller's own token, to be traded for one of Partner Center's; never logged, never kept on disk. */
    readonly assertion: string;
  };
}
