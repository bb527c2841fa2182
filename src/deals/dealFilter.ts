// Which deals somebody wants to see: the filter of a pull, as on Partner Center's page.

/** Which deals to pull; null or "" asks for all. Dates are YYYY-MM-DD. */
export interface DealFilter {
  readonly direction: "Incoming" | "Outgoing" | null;
  readonly status: "New" | "Active" | "Closed" | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
  readonly closesFrom: string | null;
  readonly closesTo: string | null;
  readonly changedSince: string | null;
  readonly onlyMine: boolean;
  /** In deal name, customer name, ids, CRM ID or notes, without letter case. */
  readonly text: string;
}

/** The filter that keeps all deals. */
export const allDeals: DealFilter = {
  direction: null,
  status: null,
  country: null,
  closesFrom: null,
  closesTo: null,
  changedSince: null,
  onlyMine: false,
  text: "",
};
