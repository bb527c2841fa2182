// Where the gateway answers, below its own origin.

/** The gateway's own paths. The referrals are Partner Center's own path, so that one client serves both. */
export const gatewayPaths = {
  referrals: "/v1.0/engagements/referrals",
  caller: "/caller",
  connection: "/connection.json",
  batches: "/batches",
  exports: "/exports",
  alive: "/healthz",
  ready: "/readyz",
  metrics: "/metrics",
  openApi: "/openapi.json",
} as const;
