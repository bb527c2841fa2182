// A $filter's text in tokens: brackets, colons, words, and literals told apart by their form.

/** One piece of a filter. */
export type Token =
  | { readonly kind: "mark"; readonly text: "(" | ")" | ":" }
  | { readonly kind: "word" | "text" | "time" | "guid"; readonly text: string };

const forms: readonly (readonly [Token["kind"], RegExp])[] = [
  ["text", /'((?:[^']|'')*)'/y],
  ["time", /(\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d))/y],
  ["guid", /([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/iy],
  ["mark", /([():])/y],
  ["word", /([A-Za-z_][\w/]*)/y],
];

/** The tokens in order; null where something stands there that is no token. */
export function toFilterTokens(filter: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = skipBlanks(filter, 0); at < filter.length;) {
    const found = readToken(filter, at);
    if (found === null) return null;
    tokens.push(found.token);
    at = skipBlanks(filter, found.end);
  }
  return tokens;
}

function readToken(filter: string, at: number): { readonly token: Token; readonly end: number } | null {
  for (const [kind, form] of forms) {
    form.lastIndex = at;
    const match = form.exec(filter)?.[1];
    if (match !== undefined) return { token: toToken(kind, match), end: form.lastIndex };
  }
  return null;
}

function toToken(kind: Token["kind"], text: string): Token {
  if (kind === "mark") return { kind, text: text as "(" | ")" | ":" };
  return { kind, text: kind === "text" ? text.replaceAll("''", "'") : text };
}

function skipBlanks(text: string, at: number): number {
  return at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
}
