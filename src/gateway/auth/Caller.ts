// The person behind a request, as the token that was checked says.

/** What the company calls a person; what he sees at Partner Center is for Partner Center to say. */
export type CallerRole = "admin" | "user";

/** A person who may use the gateway. */
export interface Caller {
  /** The tenant's id: everything that is kept is kept under it. Lower case. */
  readonly tenant: string;
  /** The person's id within the tenant. Lower case. */
  readonly user: string;
  /** For the pane's own words; never logged, never a key. */
  readonly name: string;
  readonly email: string;
  readonly role: CallerRole;
}
