// Who asks, as the gateway's door found out.

/** A user of a tenant with the token that he came with. */
export interface Identity {
  readonly tenant: string;
  /** His object id in the tenant. */
  readonly user: string;
  /** As his token has it, "" where it has none: for filters that ask for his own deals. In memory only. */
  readonly email: string;
  /** Without "Bearer". In memory only. */
  readonly token: string;
}
