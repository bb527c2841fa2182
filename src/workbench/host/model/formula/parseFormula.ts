// Parses a formula into its tree: recursive descent, Excel's precedence of operators.
import type { Scalar } from "../CellValue";
import { isError } from "../CellValue";
import type { BinaryOperator, FormulaNode } from "./FormulaNode";
import { parseStructured } from "./parseStructured";
import type { Token } from "./Token";
import { toTokens } from "./Token";

const trees = new Map<string, FormulaNode | null>();
const mostTrees = 20_000;

/** The tree of a formula with its "="; null where Excel would not take it as one. Parsed once per text. */
export function parseFormula(formula: string): FormulaNode | null {
  const known = trees.get(formula);
  if (known !== undefined) return known;
  if (trees.size >= mostTrees) trees.clear();
  const tokens = toTokens(formula.slice(1));
  const tree = tokens && tokens.length > 0 ? new FormulaReader(tokens).read() : null;
  trees.set(formula, tree);
  return tree;
}

/** Lowest first; all of them lean to the left. */
const levels: readonly ReadonlySet<string>[] = [
  new Set(["=", "<>", "<", ">", "<=", ">="]),
  new Set(["&"]),
  new Set(["+", "-"]),
  new Set(["*", "/"]),
  new Set(["^"]),
];

/** Reads tokens from first to last; a null anywhere makes the whole formula null. */
class FormulaReader {
  #at = 0;

  constructor(readonly tokens: readonly Token[]) {}

  read(): FormulaNode | null {
    const node = this.#binary(0);
    return this.#at === this.tokens.length ? node : null;
  }

  #operator(): string | null {
    const token = this.tokens[this.#at];
    return token?.kind === "operator" ? token.operator : null;
  }

  #take(operator: string): boolean {
    const isNext = this.#operator() === operator;
    if (isNext) this.#at += 1;
    return isNext;
  }

  #binary(level: number): FormulaNode | null {
    const operators = levels[level];
    if (!operators) return this.#signed();
    let left = this.#binary(level + 1);
    for (let next = this.#operator(); left && next !== null && operators.has(next); next = this.#operator()) {
      this.#at += 1;
      const right = this.#binary(level + 1);
      left = right && { kind: "binary", operator: next as BinaryOperator, left, right };
    }
    return left;
  }

  /** In Excel a sign binds closer than "^": -2^2 is 4. */
  #signed(): FormulaNode | null {
    for (const [sign, kind] of [
      ["-", "negative"],
      ["+", "positive"],
    ] as const) {
      if (this.#take(sign)) {
        const operand = this.#signed();
        return operand && { kind, operand };
      }
    }
    if (this.#take("@")) return this.#signed();
    return this.#percent();
  }

  #percent(): FormulaNode | null {
    let node = this.#between();
    while (node && this.#take("%")) node = { kind: "percent", operand: node };
    return node;
  }

  #between(): FormulaNode | null {
    let left = this.#primary();
    while (left && this.#take(":")) {
      const right = this.#primary();
      left = right && { kind: "between", left, right };
    }
    return left;
  }

  #primary(): FormulaNode | null {
    const token = this.tokens[this.#at];
    if (!token) return null;
    this.#at += 1;
    switch (token.kind) {
      case "number":
      case "text":
      case "error":
        return { kind: "literal", value: token.value };
      case "reference":
        return { kind: "reference", reference: token.reference };
      case "word":
        return this.#word(token.word);
      case "bracket":
        return toStructured(null, token.inside);
      case "operator":
        return this.#opened(token.operator);
    }
  }

  #opened(operator: string): FormulaNode | null {
    if (operator === "{") return this.#array();
    if (operator !== "(") return null;
    const node = this.#binary(0);
    return node && this.#take(")") ? node : null;
  }

  #word(word: string): FormulaNode | null {
    if (this.#take("(")) return this.#call(word.toUpperCase());
    const next = this.tokens[this.#at];
    if (next?.kind === "bracket") {
      this.#at += 1;
      return toStructured(word, next.inside);
    }
    const upper = word.toUpperCase();
    if (upper === "TRUE" || upper === "FALSE") return { kind: "literal", value: upper === "TRUE" };
    return word.includes("$") ? null : { kind: "name", name: word };
  }

  #call(name: string): FormulaNode | null {
    const args: FormulaNode[] = [];
    if (this.#take(")")) return { kind: "call", name, args };
    do {
      const isMissing = this.#operator() === "," || this.#operator() === ")";
      const arg: FormulaNode | null = isMissing ? { kind: "missing" } : this.#binary(0);
      if (!arg) return null;
      args.push(arg);
    } while (this.#take(","));
    return this.#take(")") ? { kind: "call", name, args } : null;
  }

  #array(): FormulaNode | null {
    const rows: Scalar[][] = [];
    do {
      const row: Scalar[] = [];
      do {
        const value = toConstant(this.#signed());
        if (value === null) return null;
        row.push(value);
      } while (this.#take(","));
      rows.push(row);
    } while (this.#take(";"));
    return this.#take("}") ? { kind: "array", rows } : null;
  }
}

function toConstant(node: FormulaNode | null): Scalar | null {
  if (node?.kind === "literal") return node.value;
  const negative = node?.kind === "negative" ? toConstant(node.operand) : null;
  return typeof negative === "number" && !isError(negative) ? -negative : null;
}

function toStructured(table: string | null, inside: string): FormulaNode | null {
  const structured = parseStructured(table, inside);
  return structured ? { kind: "structured", structured } : null;
}
