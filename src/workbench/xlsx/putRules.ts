// The rules of a sheet: what cells offer and accept, and how wrong ones are painted.
import type ExcelJs from "exceljs";
import type { SheetFile } from "../host/model/file/WorkbookFile";
import type { ConditionalLook, Operator, Validation, ValidationRule } from "../host/model/rules";
import { toAddress } from "./toAddress";
import { toColor } from "./putCells";

/** A rule as exceljs writes it: its types leave out "any", and that a rule can be put on a whole range. */
type FileValidation = Omit<ExcelJs.DataValidation, "type"> & { readonly type: string };

interface Validations {
  add(address: string, validation: FileValidation): void;
}

/** Puts them into a sheet of the file. */
export function putRules(page: ExcelJs.Worksheet, sheet: SheetFile): void {
  const { dataValidations } = page as unknown as { dataValidations: Validations };
  for (const validation of sheet.validations) {
    for (const area of validation.areas) dataValidations.add(toAddress(area), toValidation(validation));
  }
  for (const { areas, formula, look, priority, stopIfTrue } of sheet.conditionalFormats) {
    page.addConditionalFormatting({
      ref: areas.map(toAddress).join(" "),
      rules: [
        { type: "expression", formulae: [toFormula(formula)], priority, style: toStyle(look), stopIfTrue } as never,
      ],
    });
  }
}

function toValidation({ rule }: Validation): FileValidation {
  const { prompt, alert, ignoreBlank } = rule;
  return {
    ...toCriteria(rule),
    allowBlank: ignoreBlank,
    showInputMessage: prompt.show && prompt.text !== "",
    promptTitle: prompt.title,
    prompt: prompt.text,
    showErrorMessage: alert.show,
    errorStyle: alert.style,
    errorTitle: alert.title,
    error: alert.text,
  };
}

type Criteria = Pick<FileValidation, "formulae" | "type" | "operator">;

function toCriteria({ criteria }: ValidationRule): Criteria {
  switch (criteria.kind) {
    case "any":
      return { type: "any", formulae: [] };
    case "list":
      return {
        type: "list",
        formulae: [criteria.source.startsWith("=") ? toFormula(criteria.source) : `"${criteria.source}"`],
      };
    case "custom":
      return { type: "custom", formulae: [toFormula(criteria.formula)] };
    default: {
      const bounds = criteria.second === null ? [criteria.first] : [criteria.first, criteria.second];
      const type = criteria.kind === "wholeNumber" ? "whole" : criteria.kind;
      return { type, operator: toOperator(criteria.operator), formulae: bounds.map(toBound) };
    }
  }
}

function toBound(bound: string | number): string | number {
  return typeof bound === "number" ? bound : toFormula(bound);
}

function toOperator(operator: Operator): ExcelJs.DataValidationOperator {
  switch (operator) {
    case "equalTo":
      return "equal";
    case "notEqualTo":
      return "notEqual";
    case "greaterThanOrEqualTo":
      return "greaterThanOrEqual";
    case "lessThanOrEqualTo":
      return "lessThanOrEqual";
    default:
      return operator;
  }
}

function toStyle({ fill, fontColor, bold }: ConditionalLook): Partial<ExcelJs.Style> {
  return {
    // In a conditional format the colour of a plain fill is the background's.
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", bgColor: toColor(fill) } }),
    font: {
      ...(fontColor === undefined ? {} : { color: toColor(fontColor) }),
      ...(bold === undefined ? {} : { bold }),
    },
  };
}

function toFormula(formula: string): string {
  return formula.replace(/^=/u, "");
}
