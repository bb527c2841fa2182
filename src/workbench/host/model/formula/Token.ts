// Cuts a formula into tokens that know where they stand, so that references can be rewritten in place.
import type { ErrorValue } from "../CellValue";
import { parseErrorText } from "../CellValue";
import type { CellReference } from "./CellReference";
import { readCellCorner, readLineCorner } from "./CellReference";

/** What a token is. */
type TokenContent =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: ErrorValue }
  | { readonly kind: "reference"; readonly reference: CellReference }
  /** A function, a defined name, TRUE or FALSE, or a table's name. */
  | { readonly kind: "word"; readonly word: string }
  /** What stands in square brackets, these left out. */
  | { readonly kind: "bracket"; readonly inside: string }
  | { readonly kind: "operator"; readonly operator: string };

/** A token with its place in the formula's text: from `start` to before `end`. */
export type Token = TokenContent & { readonly start: number; readonly end: number };

const blanks = /[ \t\r\n]+/y;
const numbers = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const texts = /"(?:[^"]|"")*"/y;
const errors = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy;
const operators = /<>|<=|>=|[-+*/^&=<>%(),;{}:@]/y;
const words = /[$\p{L}_\\][$\p{L}\p{N}_.\\?]*/uy;
const wordSheets = /([\p{L}_][\p{L}\p{N}_.]*)!/uy;
const quotedSheets = /'((?:[^']|'')+)'!/y;
const corners = /\$?[A-Za-z]{1,3}\$?[1-9][0-9]{0,6}(?![\p{L}\p{N}_.(!])/uy;
const lines =
  /(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.($!])|(\$?[1-9]\d{0,6}):(\$?[1-9]\d{0,6})(?![\p{L}\p{N}_.($!])/uy;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** The tokens of a formula without its "="; undefined where it cannot be one. */
export function toTokens(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const blank = matchAt(blanks, text, at);
    if (blank) {
      at += blank[0].length;
      continue;
    }
    const token = tokenAt(text, at);
    if (!token) return undefined;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token | undefined {
  return referenceAt(text, at) ?? bracketAt(text, at) ?? plainTokenAt(text, at);
}

function plainTokenAt(text: string, at: number): Token | undefined {
  const make = (match: RegExpExecArray, content: TokenContent): Token => {
    return { ...content, start: at, end: at + match[0].length };
  };
  const error = matchAt(errors, text, at);
  const value = error && parseErrorText(error[0]);
  if (error && value) return make(error, { kind: "error", value });
  const number = matchAt(numbers, text, at);
  if (number) return make(number, { kind: "number", value: Number(number[0]) });
  const quoted = matchAt(texts, text, at);
  if (quoted) return make(quoted, { kind: "text", value: quoted[0].slice(1, -1).replaceAll('""', '"') });
  const operator = matchAt(operators, text, at);
  if (operator) return make(operator, { kind: "operator", operator: operator[0] });
  const word = matchAt(words, text, at);
  return word ? make(word, { kind: "word", word: word[0] }) : undefined;
}

function bracketAt(text: string, start: number): Token | undefined {
  if (text[start] !== "[") return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === "'") at += 1;
    else if (text[at] === "[") depth += 1;
    else if (text[at] === "]") depth -= 1;
    if (depth === 0) return { kind: "bracket", inside: text.slice(start + 1, at), start, end: at + 1 };
  }
  return undefined;
}

function referenceAt(text: string, start: number): Token | undefined {
  const prefix = matchAt(quotedSheets, text, start) ?? matchAt(wordSheets, text, start);
  const sheet = prefix ? (prefix[1] ?? "").replaceAll("''", "'") : null;
  const at = start + (prefix?.[0].length ?? 0);
  const error = prefix && matchAt(errors, text, at);
  const value = error && parseErrorText(error[0]);
  if (error && value) return { kind: "error", value, start, end: at + error[0].length };
  return linesAt(text, { sheet, start, at }) ?? cornersAt(text, { sheet, start, at });
}

interface Spot {
  readonly sheet: string | null;
  readonly start: number;
  /** Behind the sheet's name. */
  readonly at: number;
}

function linesAt(text: string, { sheet, start, at }: Spot): Token | undefined {
  const match = matchAt(lines, text, at);
  const first = match && readLineCorner(match[1] ?? match[3] ?? "");
  const second = match && readLineCorner(match[2] ?? match[4] ?? "");
  if (!match || !first || !second) return undefined;
  return { kind: "reference", reference: { sheet, first, second }, start, end: at + match[0].length };
}

function cornersAt(text: string, { sheet, start, at }: Spot): Token | undefined {
  const match = matchAt(corners, text, at);
  const first = match && readCellCorner(match[0]);
  if (!match || !first) return undefined;
  const end = at + match[0].length;
  const next = text[end] === ":" ? matchAt(corners, text, end + 1) : null;
  const second = next ? readCellCorner(next[0]) : undefined;
  if (!next || !second) return { kind: "reference", reference: { sheet, first, second: null }, start, end };
  return { kind: "reference", reference: { sheet, first, second }, start, end: end + 1 + next[0].length };
}
