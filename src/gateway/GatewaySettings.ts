// All that may be set about a gateway; the environment is read into it once, at the start.

/** What a gateway needs to know. Times are milliseconds. */
export interface GatewaySettings {
  /** Where it listens: an address of this machine, and a port (0: any that is free). */
  readonly host: string;
  readonly port: number;
  /** The folder of the built pane. */
  readonly paneFolder: string;
  /** Pages of these origins may read answers. */
  readonly origins: readonly string[];
  readonly upstream: UpstreamSettings;
  readonly limits: LimitSettings;
  readonly signIn: SignInSettings;
  readonly exchange: ExchangeSettings;
  readonly batches: BatchSettings;
  /** The bearer token that reads /metrics; null where anybody who reaches the gateway may. */
  readonly metricsToken: string | null;
  readonly logLevel: "debug" | "info" | "warn" | "error";
}

/** Partner Center. */
export interface UpstreamSettings {
  /** The address of the referrals, without a slash at its end. */
  readonly address: string;
  /** What the gateway asks a token for on its caller's behalf. */
  readonly scope: string;
  /** A request to Partner Center without a whole answer after so long is given up. */
  readonly timeoutMs: number;
}

/** How much and how long. */
export interface LimitSettings {
  /** A larger body is refused. */
  readonly bodyBytes: number;
  /** A request that has not arrived whole after so long is refused. */
  readonly arrivalMs: number;
  /** Requests under way when the process is told to stop are waited for so long. */
  readonly shutdownMs: number;
}

/** Whose tokens are good, and how the pane gets one. */
export interface SignInSettings {
  /** The companies that may use the gateway, as Entra ID's tenant ids, lower case. */
  readonly tenants: readonly string[];
  /** Who signs tokens; {tenant} stands for the id of the token's tenant. */
  readonly issuer: string;
  /** Where the signer's public keys are. */
  readonly keysAddress: string;
  /** Whom tokens must be meant for. */
  readonly audience: string;
  /** The scope that a token must hold. */
  readonly scope: string;
  /** The apps that may ask: the pane's registration. */
  readonly clients: readonly string[];
  /** What the pane asks for, and whom. */
  readonly paneScope: string;
  readonly authority: string;
  /** Whose rules the sign-in service follows. */
  readonly authorityKind: "entra" | "openid";
  /** A key that is not known makes us fetch the keys again, at most once in so long: a flood of such tokens costs nothing. */
  readonly keysCooldownMs: number;
}

/** Where and as whom the gateway trades its caller's token for one of Partner Center's. */
export interface ExchangeSettings {
  /** {tenant} stands for the caller's tenant. */
  readonly tokenEndpoint: string;
  readonly clientId: string;
  readonly proof: ClientProof;
  readonly timeoutMs: number;
}

/** Where background batches are kept, and how they are worked off. */
export interface BatchSettings {
  /** A PostgreSQL server; null for PGlite in the folder. */
  readonly databaseUrl: string | null;
  readonly folder: string;
  /** The most requests at Partner Center at once, for each tenant and over all processes. */
  readonly mostInFlight: number;
  readonly leaseMs: number;
  readonly lookUpAfterMs: readonly number[];
  readonly retentionMs: number;
}

/** How the gateway shows that it is itself: a secret, or a certificate with its private key, both PEM. */
export type ClientProof =
  | { readonly kind: "secret"; readonly secret: string }
  | { readonly kind: "certificate"; readonly privateKey: string; readonly certificate: string };
