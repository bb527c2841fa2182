// Finds the conditional formats of cells.
import type { Area } from "../area";
import { toIntersection } from "../area";
import type { ConditionalFormat } from "../rules";
import type { Sheet } from "../Sheet";

/** The conditional formats that hold for some cell of the area, first by priority. */
export function conditionalFormatsOn(sheet: Sheet, area: Area): readonly ConditionalFormat[] {
  return sheet.state.conditionalFormats.filter(({ areas }) => areas.some((own) => toIntersection(own, area)));
}
