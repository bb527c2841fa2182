// From changed cells to a JSON Patch: one operation for each place that changed, and nothing else.
import { columnNamed } from "../deals/columnNamed";
import { kinds } from "../deals/kinds/kinds";
import type { Cells, PulledDeal } from "../deals/pulled";
import type { FieldChange } from "../deals/pushPlan";
import { toListPatch, toSpreadPatch } from "./toListPatch";
import { headerOf, listColumns, scalarColumns, spreadLists } from "./wireColumns";
import { toBlankValue, toWireValue } from "./wireValues";

/** One operation; Partner Center knows no others. */
export interface PatchOperation {
  readonly op: "replace" | "add";
  readonly path: string;
  readonly value: unknown;
}

/** The move and its reason come after the values, whose places a closed deal would not take any more (PATCH23's sample). */
const moves: readonly string[] = ["/status", "/substatus", "/statusReason"];

/**
 * The operations of these changes. Values are those of the changes; lists and the customer's contact are sent as `after`
 * has them, and keep what no cell shows. Columns that a patch does not carry give none.
 */
export function toPatch(pulled: PulledDeal, changes: readonly FieldChange[], after: Cells): readonly PatchOperation[] {
  const changed = new Map(changes.map((change) => [change.column, change.after]));
  const substatus = kinds.substatus.toCanonical(
    changed.get(headerOf("substatus")) ?? after[headerOf("substatus")] ?? "",
  );
  const scalars = scalarColumns.flatMap(({ column }): PatchOperation[] => {
    const cell = changed.get(column.header);
    if (cell === undefined || !column.carriedBy.includes("patch")) return [];
    const value = toWireValue(column.kind, cell, substatus) ?? toBlankValue(column.kind);
    return column.api.map((path) => ({ op: "replace", path, value }));
  });
  const touched = new Set([...changed.keys()].map((name) => columnNamed(name)?.column));
  const spread = spreadLists
    .filter(({ properties }) => [...properties.values()].some((column) => touched.has(column)))
    .flatMap((list) => toSpreadPatch(list, pulled, after));
  const lists = listColumns
    .filter(({ column }) => touched.has(column))
    .flatMap((list) => toListPatch(list, pulled, after));
  const isMove = ({ path }: PatchOperation): boolean => moves.includes(path);
  return [...scalars.filter((one) => !isMove(one)), ...scalars.filter(isMove), ...spread, ...lists];
}
