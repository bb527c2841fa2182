// The conditional formats of a sheet as a list in the order of their priority.
import type { Area } from "../area";
import { ModelError } from "../ModelError";
import { withoutArea } from "../ruleAreas";
import type { ConditionalFormat } from "../rules";
import type { Sheet } from "../Sheet";

/** Takes cells out of all conditional formats, whatever the protection; formats left without cells go. */
export function removeConditionalFormats(sheet: Sheet, area: Area): void {
  const before = sheet.state.conditionalFormats;
  const formats = before.flatMap((format) => {
    const areas = withoutArea(format.areas, area);
    if (areas === format.areas) return [format];
    return areas.length === 0 ? [] : [{ ...format, areas }];
  });
  const isSame = formats.length === before.length && formats.every((format, at) => format === before[at]);
  if (!isSame) putInOrder(sheet, formats);
}

/** The next id of a conditional format: as Excel's, a GUID in braces. */
export function toNextFormatId(sheet: Sheet): string {
  const { counters } = sheet.workbook;
  counters.rule += 1;
  return `{00000000-000E-0000-0000-${counters.rule.toString(16).toUpperCase().padStart(12, "0")}}`;
}

/** The conditional format of an id; throws ItemNotFound where it is gone. */
export function findFormat(sheet: Sheet, id: string): ConditionalFormat {
  const format = sheet.state.conditionalFormats.find((known) => known.id === id);
  if (!format) throw new ModelError("ItemNotFound", `There is no conditional format ${id} on sheet ${sheet.name}.`);
  return format;
}

/** Puts a format at a place among others; 0 is the first. */
export function insertFormat(sheet: Sheet, others: readonly ConditionalFormat[], format: ConditionalFormat): void {
  putInOrder(sheet, others.toSpliced(Math.min(Math.max(0, format.priority), others.length), 0, format));
}

/** Makes these the formats of the sheet, in this order, numbered from 0. */
export function putInOrder(sheet: Sheet, formats: readonly ConditionalFormat[]): void {
  sheet.own().conditionalFormats = formats.map((format, priority) => {
    return format.priority === priority ? format : { ...format, priority };
  });
  sheet.report({ kind: "rules", sheetId: sheet.id });
}
