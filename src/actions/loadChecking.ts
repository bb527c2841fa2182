// Loads the rules behind the first screen: a workbook without deals is ready for its first click before they are there.
import type { Core } from "./Core";

/** What comes with the rules. */
type Checking = typeof import("./checking");

/** Loads the rules; the session can tell of its tables from then on. */
export async function loadChecking(core: Core): Promise<Checking> {
  const checking = await import("./checking");
  core.learn(checking.toDealTableState);
  return checking;
}
