// The query of a list: its options parsed, and the continuation that a $skiptoken stands for.
import { isObject } from "../json";
import { invalid } from "../refusal";

/** Properties the list can be ordered by (page "Get a list of referrals"). */
const orderable = ["createdDateTime", "updatedDateTime"] as const;

/** Where a page begins: behind this deal of the order. */
export interface Position {
  readonly key: string;
  readonly id: string;
}

/** A list's query; it holds nothing but texts and numbers, so that it can travel in a $skiptoken. */
export interface ListQuery {
  readonly filter: string | null;
  readonly orderBy: (typeof orderable)[number];
  readonly descending: boolean;
  readonly select: readonly string[] | null;
  readonly top: number | null;
  readonly skip: number;
  readonly counted: boolean;
  readonly after: Position | null;
}

const known = ["$filter", "$orderby", "$select", "$top", "$skip", "$count", "$skiptoken"];

/** The query of an address; a $skiptoken alone says all, whatever stands beside it. Throws 400. */
export function parseListQuery(parameters: URLSearchParams): ListQuery {
  const unknown = [...parameters.keys()].find((name) => name.startsWith("$") && !known.includes(name));
  if (unknown !== undefined) throw invalid(unknown, `The query option ${unknown} is not supported.`);
  const token = parameters.get("$skiptoken");
  if (token !== null) return parseSkipToken(token);
  return {
    filter: parameters.get("$filter"),
    ...parseOrder(parameters.get("$orderby")),
    select:
      parameters
        .get("$select")
        ?.split(",")
        .map((name) => name.trim()) ?? null,
    top: parameters.has("$top") ? parseCount(parameters, "$top") : null,
    skip: parseCount(parameters, "$skip"),
    counted: parameters.get("$count") !== "false",
    after: null,
  };
}

/** The token of a continuation. */
export function toSkipToken(query: ListQuery): string {
  const text = btoa(encodeURIComponent(JSON.stringify(query)));
  return text.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function parseSkipToken(token: string): ListQuery {
  try {
    const query: unknown = JSON.parse(decodeURIComponent(atob(token.replaceAll("-", "+").replaceAll("_", "/"))));
    if (isListQuery(query)) return query;
  } catch {
    // Not even text: the same refusal as for a text that is no query.
  }
  throw invalid("$skiptoken", "The skip token is not valid.");
}

function isListQuery(query: unknown): query is ListQuery {
  return isObject(query) && orderable.some((name) => name === query.orderBy) && isObject(query.after);
}

function parseOrder(text: string | null): Pick<ListQuery, "orderBy" | "descending"> {
  const [, name, direction = "asc"] = /^\s*(\w+)(?:\s+(asc|desc))?\s*$/.exec(text ?? "createdDateTime desc") ?? [];
  const orderBy = orderable.find((property) => property === name);
  if (orderBy === undefined) throw invalid("$orderby", `The list can not be ordered by ${text ?? ""}.`);
  return { orderBy, descending: direction === "desc" };
}

function parseCount(parameters: URLSearchParams, name: "$top" | "$skip"): number {
  const text = parameters.get(name) ?? "0";
  if (!/^\d{1,9}$/.test(text)) throw invalid(name, `${name} must be a whole number.`);
  return Number(text);
}
