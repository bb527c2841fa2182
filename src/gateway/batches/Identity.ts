// Who asks, as the gateway's door found out.

/** A user of a tenant with the token that he came with. */
export interface Identity {
  readonly tenant: string;
  /** His object id in the tenant. */
  readonly user: string;
  /** Without "Bearer". In memory only. */
  readonly token: string;
}
