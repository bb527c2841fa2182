// Reads what stands in the square brackets of a structured reference.
import type { StructuredReference } from "./FormulaNode";

const parts: Record<string, StructuredReference["part"]> = {
  "#data": "data",
  "#headers": "headers",
  "#all": "all",
  "#this row": "thisRow",
};

const unescape = (name: string): string => name.replace(/'(.)/g, "$1");

/** The structured reference of a table's name (null: the formula's own table) and its bracket's inside; undefined where Excel has none such. */
export function parseStructured(table: string | null, inside: string): StructuredReference | undefined {
  const text = inside.trim();
  if (text.startsWith("@")) return parseThisRow(table, text.slice(1).trim());
  if (!text.startsWith("[")) {
    if (text === "") return { table, part: "data", columns: null };
    const part = text.startsWith("#") ? parts[text.toLowerCase()] : "data";
    const columns = text.startsWith("#") ? null : toColumns(unescape(text));
    return part ? { table, part, columns } : undefined;
  }
  return parseList(table, text);
}

const toColumns = (first: string, last = first): { first: string; last: string } => ({ first, last });

function parseThisRow(table: string | null, text: string): StructuredReference | undefined {
  if (text === "") return { table, part: "thisRow", columns: null };
  if (!text.startsWith("[")) return { table, part: "thisRow", columns: toColumns(unescape(text)) };
  const list = parseList(table, text);
  return list?.part === "data" ? { ...list, part: "thisRow" } : undefined;
}

const piece = /\[((?:'.|[^\]'])*)\]\s*([,:]?)\s*/y;

/** [#Headers],[First]:[Last] */
function parseList(table: string | null, text: string): StructuredReference | undefined {
  let part: StructuredReference["part"] = "data";
  const names: string[] = [];
  piece.lastIndex = 0;
  while (piece.lastIndex < text.length) {
    const match = piece.exec(text);
    if (!match) return undefined;
    const inner = (match[1] ?? "").trim();
    const named = inner.startsWith("#") ? parts[inner.toLowerCase()] : undefined;
    if (named) part = named;
    else names.push(unescape(match[1] ?? ""));
  }
  const [first, last] = names;
  return names.length > 2 ? undefined : { table, part, columns: first === undefined ? null : toColumns(first, last) };
}
