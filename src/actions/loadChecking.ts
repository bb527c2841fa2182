// Loads the rules behind the first screen: a workbook without deals is ready for its first click before they are there.
import type * as checking from "./checking";
import type { Core } from "./Core";

/** What comes with the rules. */
type Checking = typeof checking;

/** Loads the rules; the session can tell of its tables from then on. */
export async function loadChecking(core: Core): Promise<Checking> {
  const loaded = await import("./checking");
  core.learn(loaded.toDealTableState);
  return loaded;
}
