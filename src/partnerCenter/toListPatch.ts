// The operations of a changed list: elements cannot be patched one by one, only added at the end or replaced with all others.
import type { Cells, PulledDeal } from "../deals/pulled";
import { readElements } from "./behind";
import { memberForm, toElement } from "./elements";
import type { Element, ElementForm } from "./elements";
import { toShownElements, toShownFirst } from "./listCells";
import type { PatchOperation } from "./toPatch";
import type { ListColumn, SpreadList } from "./wireColumns";

/** The operations of a list with a cell for each element: additions where all others stayed as they were. */
export function toListPatch(list: ListColumn, pulled: PulledDeal, after: Cells): readonly PatchOperation[] {
  const { path, form, column } = list;
  const before = readElements(path, pulled);
  const isSeen = (element: Element, at: number): boolean => at < (column.repeats ?? 0) && form.toCell(element) !== "";
  const seen = before.filter(isSeen);
  const unseen = before.filter((element, at) => !isSeen(element, at));
  const wanted = toShownElements(list, after);
  const isStart = seen.every((element, at) => form.toCell(element) === form.toCell(wanted[at]));
  if (isStart) {
    return wanted
      .slice(before.length)
      .map((shown) => ({ op: "add", path: `${path}/-`, value: toElement(shown, form.fresh) }));
  }
  return [{ op: "replace", path, value: [...toMatched(wanted, seen, form), ...unseen] }];
}

/** The operation of a list whose first element is spread over columns. */
export function toSpreadPatch(list: SpreadList, pulled: PulledDeal, after: Cells): readonly PatchOperation[] {
  const { path } = list;
  const [first, ...others] = readElements(path, pulled);
  const shown = toShownFirst(list, after);
  if (shown === null) return first === undefined ? [] : [{ op: "replace", path, value: others }];
  if (first === undefined) return [{ op: "add", path: `${path}/-`, value: toElement(shown, {}) }];
  const kept = memberForm.isSame(first, shown, true) ? first : {};
  return [{ op: "replace", path, value: [toElement(shown, kept), ...others] }];
}

/** Each wanted element with what its counterpart holds besides; each counterpart counts once. */
function toMatched(wanted: readonly Element[], before: readonly Element[], form: ElementForm): readonly Element[] {
  const left = new Map(before.entries());
  const same = wanted.map((shown) => take(left, (element) => form.toCell(element) === form.toCell(shown)));
  return wanted.map((shown, at) => {
    const unchanged = same[at];
    if (unchanged !== undefined) return unchanged;
    const known = take(left, (element, place) => form.isSame(element, shown, place === at));
    return toElement(shown, known ?? form.fresh);
  });
}

function take(left: Map<number, Element>, isWanted: (element: Element, at: number) => boolean): Element | undefined {
  for (const [at, element] of left) {
    if (!isWanted(element, at)) continue;
    left.delete(at);
    return element;
  }
  return undefined;
}
