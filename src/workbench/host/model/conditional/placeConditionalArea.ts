// Lets a conditional format hold for more cells.
import type { Area } from "../area";
import { withArea } from "../ruleAreas";
import { mapConditionalFormula, toRuleAt } from "../ruleFormulas";
import type { ConditionalFormat } from "../rules";
import type { Sheet } from "../Sheet";
import { insertFormat, toNextFormatId } from "./placeConditionalFormats";

/** Adds cells to a conditional format; nothing changes where they already belong to it. */
export function placeConditionalArea(sheet: Sheet, id: string, area: Area): void {
  const formats = sheet.state.conditionalFormats.map((format) => {
    if (format.id !== id) return format;
    const areas = withArea(format.areas, area);
    return areas === format.areas ? format : { ...format, areas };
  });
  if (formats.every((format, index) => format === sheet.state.conditionalFormats[index])) return;
  sheet.own().conditionalFormats = formats;
  sheet.report({ kind: "rules", sheetId: sheet.id });
}

/** Lets a conditional format hold for an area of a sheet: where the sheet has that format it grows, else a copy is added last. */
export function addConditionalCopy(sheet: Sheet, format: ConditionalFormat, area: Area): void {
  const known = sheet.state.conditionalFormats.find((other) => isSameFormat(other, format));
  if (known) placeConditionalArea(sheet, known.id, area);
  else {
    const copy = {
      ...format,
      id: toNextFormatId(sheet),
      areas: [area],
      priority: sheet.state.conditionalFormats.length,
    };
    insertFormat(sheet, sheet.state.conditionalFormats, copy);
  }
}

function isSameFormat(one: ConditionalFormat, other: ConditionalFormat): boolean {
  const moved = toRuleAt(other, one.origin, mapConditionalFormula);
  return (
    moved.formula === one.formula &&
    one.stopIfTrue === other.stopIfTrue &&
    JSON.stringify(one.look) === JSON.stringify(other.look)
  );
}
