// Whether a pull or push is under way, so that another has to wait.
import type { Core } from "../Core";

/** Says so by a notice, and is true, where deals are on their way already. */
export function isTaken(core: Core): boolean {
  const { work, pushing } = core.memory;
  if (work.kind === "pulling") return true;
  if (work.kind !== "pushing" && work.kind !== "submitting" && !pushing) return false;
  core.remember({ notice: { code: "push-under-way", params: {} } });
  return true;
}
