// Conditional formats on ranges: adding, changing, removing.
import type { Area } from "../area";
import { checkedArea, toIntersection } from "../area";
import { checkAllowed } from "../cells/checkWritable";
import { ModelError } from "../ModelError";
import { withoutArea } from "../ruleAreas";
import type { ConditionalFormat, ConditionalLook } from "../rules";
import type { Sheet } from "../Sheet";
import { checkedRuleFormula } from "../validation/setValidation";

/** A conditional format to add; its formula is relative to the first area's top-left cell. */
export interface NewConditionalFormat {
  readonly formula: string;
  readonly look: ConditionalLook;
  readonly stopIfTrue?: boolean;
  /** 0 is the first; left out, the format becomes the first and the others step back, as Excel does. */
  readonly priority?: number;
}

/** What can be changed of a conditional format. */
export type ConditionalFormatPatch = Partial<NewConditionalFormat>;

/** Adds a conditional format of the custom kind; throws InvalidArgument for what is no formula. */
export function addConditionalFormat(
  sheet: Sheet,
  areas: readonly [Area, ...Area[]],
  made: NewConditionalFormat,
): ConditionalFormat {
  checkAllowed(sheet, "allowFormatCells");
  const { row, column } = areas[0];
  areas.forEach(checkedArea);
  const { counters } = sheet.workbook;
  counters.rule += 1;
  const format: ConditionalFormat = {
    id: toRuleId(counters.rule),
    areas,
    origin: { row, column },
    formula: checkedRuleFormula(toFormula(made.formula)),
    look: made.look,
    stopIfTrue: made.stopIfTrue ?? false,
    priority: 0,
  };
  putInOrder(sheet, sheet.state.conditionalFormats, { format, priority: made.priority ?? 0 });
  return findFormat(sheet, format.id);
}

/** Changes a conditional format; throws ItemNotFound where it is gone. */
export function updateConditionalFormat(sheet: Sheet, id: string, patch: ConditionalFormatPatch): void {
  checkAllowed(sheet, "allowFormatCells");
  const { priority, formula, ...rest } = patch;
  const known = findFormat(sheet, id);
  const checked = formula === undefined ? known.formula : checkedRuleFormula(toFormula(formula));
  const format = { ...known, ...rest, formula: checked };
  const others = sheet.state.conditionalFormats.filter((other) => other.id !== id);
  putInOrder(sheet, others, { format, priority: priority ?? known.priority });
}

/** Removes a conditional format; throws ItemNotFound where it is gone. */
export function deleteConditionalFormat(sheet: Sheet, id: string): void {
  checkAllowed(sheet, "allowFormatCells");
  findFormat(sheet, id);
  renumber(sheet, sheet.state.conditionalFormats.filter((format) => format.id !== id));
}

/** Takes cells (null: all) out of all conditional formats; formats left without cells go. */
export function deleteConditionalFormats(sheet: Sheet, area: Area | null): void {
  checkAllowed(sheet, "allowFormatCells");
  if (area) removeConditionalFormats(sheet, area);
  else if (sheet.state.conditionalFormats.length > 0) renumber(sheet, []);
}

/** The conditional formats that hold for a cell of the area, the first to apply first. */
export function conditionalFormatsOn(sheet: Sheet, area: Area): readonly ConditionalFormat[] {
  return sheet.state.conditionalFormats.filter(({ areas }) => areas.some((own) => toIntersection(own, area)));
}

/** Takes cells out of all conditional formats, whatever the protection. */
export function removeConditionalFormats(sheet: Sheet, area: Area): void {
  const formats = sheet.state.conditionalFormats.flatMap((format) => {
    const areas = withoutArea(format.areas, area);
    if (areas === format.areas) return [format];
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  const isSame = formats.length === sheet.state.conditionalFormats.length;
  if (isSame && formats.every((format, at) => format === sheet.state.conditionalFormats[at])) return;
  renumber(sheet, formats);
}

/** The id of a running number: as Excel's, a GUID in braces. */
export function toRuleId(number: number): string {
  return `{00000000-000C-0000-0000-${number.toString(16).toUpperCase().padStart(12, "0")}}`;
}

function toFormula(formula: string): string {
  return formula.startsWith("=") ? formula : `=${formula}`;
}

function findFormat(sheet: Sheet, id: string): ConditionalFormat {
  const format = sheet.state.conditionalFormats.find((known) => known.id === id);
  if (!format) throw new ModelError("ItemNotFound", `There is no conditional format ${id} on sheet ${sheet.name}.`);
  return format;
}

interface Insertion {
  readonly format: ConditionalFormat;
  readonly priority: number;
}

function putInOrder(sheet: Sheet, others: readonly ConditionalFormat[], { format, priority }: Insertion): void {
  renumber(sheet, others.toSpliced(Math.min(Math.max(0, priority), others.length), 0, format));
}

/** Formats stand in the order of their priority, numbered from 0. */
export function renumber(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  sheet.own().conditionalFormats = formats.map((format, priority) => {
    return format.priority === priority ? format : { ...format, priority };
  });
  sheet.report({ kind: "rules", sheetId: sheet.id });
}
