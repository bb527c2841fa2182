// Whether deals may not travel now: others are on their way, or the workbook's dates are not what they seem.
import type { Core } from "../Core";
import { isTaken } from "./isTaken";

/** Says so by a notice, and is true, where nothing may be pulled, pushed, or written to or read from a file. */
export function isHeldBack(core: Core): boolean {
  if (isTaken(core)) return true;
  if (core.memory.dateSystem === 1900) return false;
  core.remember({ notice: { code: "dates-from-1904", params: {} } });
  return true;
}
