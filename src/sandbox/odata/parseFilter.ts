// $filter as a tree: comparisons, "and" before "or", brackets, and the one documented lambda, team/any.
import type { Behaviour } from "../behaviour";
import { invalid } from "../refusal";
import { toSortableTime } from "../stamps";
import { findFilterable } from "./filterable";
import type { Filterable } from "./filterable";
import { toFilterTokens } from "./filterTokens";
import type { Token } from "./filterTokens";

const operators = ["eq", "ne", "gt", "ge", "lt", "le"] as const;

/** A comparison operator of OData. */
export type Operator = (typeof operators)[number];

/** A parsed filter. */
export type Filter =
  | { readonly kind: "and" | "or"; readonly left: Filter; readonly right: Filter }
  | {
      readonly kind: "compare";
      readonly by: Filterable;
      readonly path: string;
      readonly is: Operator;
      readonly value: string;
    }
  | { readonly kind: "team"; readonly email: string };

/** The tree of a filter; throws 400 where it is malformed or asks for what is not documented. */
export function parseFilter(text: string, filtersToo: Behaviour["filtersToo"]): Filter {
  const tokens = toFilterTokens(text);
  if (tokens === null) throw malformed(text);
  const reader = createReader(tokens, text);
  const filter = parseOr(reader, filtersToo);
  if (!reader.isAtEnd()) throw malformed(text);
  return filter;
}

interface Reader {
  take(): Token;
  takeIf(kind: Token["kind"], text: string): boolean;
  expect(kind: Token["kind"], text: string): void;
  isAtEnd(): boolean;
  fail(): never;
}

function createReader(tokens: readonly Token[], text: string): Reader {
  let at = 0;
  const takeIf: Reader["takeIf"] = (kind, expected) => {
    const token = tokens[at];
    const isThere = token?.kind === kind && token.text === expected;
    if (isThere) at += 1;
    return isThere;
  };
  const fail: Reader["fail"] = () => {
    throw malformed(text);
  };
  return {
    take: () => tokens[at++] ?? fail(),
    takeIf,
    expect(kind, expected) {
      if (!takeIf(kind, expected)) fail();
    },
    isAtEnd: () => at >= tokens.length,
    fail,
  };
}

function parseOr(reader: Reader, filtersToo: Behaviour["filtersToo"]): Filter {
  let left = parseAnd(reader, filtersToo);
  while (reader.takeIf("word", "or")) left = { kind: "or", left, right: parseAnd(reader, filtersToo) };
  return left;
}

function parseAnd(reader: Reader, filtersToo: Behaviour["filtersToo"]): Filter {
  let left = parseOne(reader, filtersToo);
  while (reader.takeIf("word", "and")) left = { kind: "and", left, right: parseOne(reader, filtersToo) };
  return left;
}

function parseOne(reader: Reader, filtersToo: Behaviour["filtersToo"]): Filter {
  if (reader.takeIf("mark", "(")) {
    const inner = parseOr(reader, filtersToo);
    reader.expect("mark", ")");
    return inner;
  }
  const { kind, text: path } = reader.take();
  if (kind !== "word") return reader.fail();
  return path === "team/any" ? parseTeam(reader) : parseCompare(path, reader, filtersToo);
}

function parseCompare(path: string, reader: Reader, filtersToo: Behaviour["filtersToo"]): Filter {
  const by = findFilterable(path, filtersToo);
  if (by === undefined) throw invalid("$filter", `The list can not be filtered by ${path}.`);
  const word = reader.take().text;
  const is = operators.find((operator) => operator === word);
  if (is === undefined) return reader.fail();
  const isOrder = is !== "eq" && is !== "ne";
  if (isOrder && by.kind !== "time") throw invalid("$filter", `${path} can not be compared with ${is}.`);
  return { kind: "compare", by, path, is, value: parseLiteral(path, by, reader.take()) };
}

function parseLiteral(path: string, by: Filterable, { kind, text }: Token): string {
  const isRightKind = kind === by.kind || (by.kind === "id" && (kind === "text" || kind === "guid"));
  const value = by.kind === "time" ? toSortableTime(text) : text;
  if (!isRightKind || value === null) throw invalid("$filter", `${path} can not be compared with ${text}.`);
  if (by.words !== undefined && !by.words.includes(value)) throw invalid("$filter", `${value} is no value of ${path}.`);
  return value;
}

function parseTeam(reader: Reader): Filter {
  reader.expect("mark", "(");
  const { kind, text: member } = reader.take();
  if (kind !== "word") return reader.fail();
  reader.expect("mark", ":");
  reader.expect("word", `${member}/email`);
  reader.expect("word", "eq");
  const email = reader.take();
  reader.expect("mark", ")");
  return email.kind === "text" ? { kind: "team", email: email.text } : reader.fail();
}

function malformed(text: string) {
  return invalid("$filter", `The filter can not be read: ${text}`);
}
