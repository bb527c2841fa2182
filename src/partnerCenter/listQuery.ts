// The address of a list call, and the safe way from its answer to the next page.

/** What a list call asks for. With a skipToken nothing else is sent: it stands for the whole query. */
export interface ListQuery {
  readonly filter: string | null;
  readonly orderBy: "createdDateTime" | "updatedDateTime";
  readonly descending: boolean;
  /** How many deals a page may hold; null leaves it to Partner Center. */
  readonly top: number | null;
  readonly skipToken: string | null;
}

/** The address of a page of the list below the address of the referrals. */
export function toListUrl(address: string, { filter, orderBy, descending, top, skipToken }: ListQuery): string {
  if (skipToken !== null) return `${address}?$skiptoken=${encodeURIComponent(skipToken)}`;
  const options = [
    ...(filter === null ? [] : [`$filter=${encodeURIComponent(filter)}`]),
    `$orderby=${encodeURIComponent(`${orderBy} ${descending ? "desc" : "asc"}`)}`,
    ...(top === null ? [] : [`$top=${top}`]),
  ];
  return `${address}?${options.join("&")}`;
}

/**
 * The $skiptoken of a next link; null where there is none. The link itself is never followed: the documented one is
 * http: and has another path, and a token must not go there.
 */
export function toSkipToken(nextLink: string): string | null {
  const question = nextLink.indexOf("?");
  if (question === -1) return null;
  for (const [name, value] of new URLSearchParams(nextLink.slice(question))) {
    if (name.toLowerCase() === "$skiptoken" && value !== "") return value;
  }
  return null;
}

/** A text as a literal of a filter. */
export function toLiteral(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** The filter that asks for the referrals of these engagements. */
export function toEngagementFilter(engagementIds: readonly string[]): string {
  return engagementIds.map((id) => `engagementId eq ${toLiteral(id)}`).join(" or ");
}
