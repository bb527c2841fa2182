// Evaluates the tree of a formula. What is not in the table of functions is #NAME?.
import { toBoundingArea } from "../area";
import type { FormulaContext } from "./FormulaContext";
import { mapScalars } from "./FormulaFunction";
import type { FormulaNode } from "./FormulaNode";
import type { FormulaValue } from "./FormulaValue";
import { failures, isReference } from "./FormulaValue";
import { functions } from "./functions/functions";
import { applyOperator, applySign } from "./operators";
import type { CellReference } from "./CellReference";
import { toReferencedArea } from "./CellReference";
import { parseFormula } from "./parseFormula";
import { resolveStructured } from "./resolveStructured";

/** The value of a tree in its context. */
export function evaluateNode(node: FormulaNode, context: FormulaContext): FormulaValue {
  const { workbook } = context.sheet;
  switch (node.kind) {
    case "literal":
      return node.value;
    case "missing":
      return null;
    case "array":
      return { kind: "matrix", rows: node.rows };
    case "reference":
      return resolveReference(node.reference, context);
    case "structured":
      return resolveStructured(node.structured, context);
    case "name":
      return evaluateName(node.name, context);
    case "call":
      return evaluateCall(node.name, node.args, context);
    case "between":
      return evaluateBetween(node.left, node.right, context);
    case "negative":
    case "positive":
    case "percent":
      return mapScalars([context.evaluate(node.operand)], ([value = null]) => applySign(node.kind, value, workbook));
    case "binary":
      return mapScalars([context.evaluate(node.left), context.evaluate(node.right)], ([left = null, right = null]) =>
        applyOperator({ operator: node.operator, left, right }, workbook),
      );
  }
}

/** The cells of a written reference; #REF! where its sheet is not there. */
function resolveReference(reference: CellReference, { sheet, rows, columns }: FormulaContext): FormulaValue {
  const target = reference.sheet === null ? sheet : sheet.workbook.sheet(reference.sheet);
  if (!target) return failures.reference;
  return { kind: "cells", sheet: target, area: toReferencedArea(reference, rows, columns) };
}

function evaluateCall(name: string, args: readonly FormulaNode[], context: FormulaContext): FormulaValue {
  const fn = functions.get(name.replace(/^_XLFN\./, ""));
  if (!fn) return failures.name;
  return args.length < fn.least || args.length > fn.most ? failures.value : fn.call(args, context);
}

function evaluateName(name: string, context: FormulaContext): FormulaValue {
  const { workbook } = context.sheet;
  const defined = workbook.definedName(name);
  if (defined) {
    const tree = parseFormula(defined.formula);
    return tree ? context.evaluate(tree) : failures.name;
  }
  const table = workbook.table(name);
  return table && table.id !== name ? { kind: "cells", sheet: table.sheet, area: table.bodyArea } : failures.name;
}

function evaluateBetween(left: FormulaNode, right: FormulaNode, context: FormulaContext): FormulaValue {
  const first = context.evaluate(left);
  const last = context.evaluate(right);
  if (!isReference(first) || !isReference(last) || first.sheet !== last.sheet) return failures.value;
  return { ...first, area: toBoundingArea(first.area, last.area) };
}
