// Which rows are sent in the background now: their marks are no errors, and they are neither sent again nor looked up.
import { isMark } from "../../deals/marks";
import { toKey } from "../../excel/guarded";
import type { Core } from "../Core";
import { renewPreview } from "./renewPreview";
import { toKeyPlaces } from "./toKeyPlaces";

/**
 * Remembers the keys of a batch's rows whose outcomes are not in the sheet yet, in place of what was remembered of it. True
 * where marks of the sheet are among them that were not known: to the last check they were errors.
 */
export function noteUnderWay(core: Core, batchId: string, keys: readonly string[]): boolean {
  const { underWay } = core.memory;
  const wanted = new Set(keys.map((key) => toKey(key)));
  const before = [...underWay].flatMap(([key, id]) => (id === batchId ? [key] : []));
  if (before.length === wanted.size && before.every((key) => wanted.has(key))) return false;
  const others = [...underWay].filter(([, id]) => id !== batchId);
  core.remember({ underWay: new Map([...others, ...[...wanted].map((key): [string, string] => [key, batchId])]) });
  renewPreview(core);
  const places = toKeyPlaces(core);
  return [...wanted].some((key) => !underWay.has(key) && isMark(key) && places.has(key));
}

/** Whether deals of this workbook are being created in the background: a pull would bring them a second time. */
export function hasNewUnderWay(core: Core): boolean {
  const places = toKeyPlaces(core);
  return [...core.memory.underWay.keys()].some((key) => isMark(key) && places.has(key));
}
