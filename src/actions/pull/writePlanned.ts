// Plans a change of the sheet and writes it; where rows have moved in between, plans and writes once more.
import type { Core } from "../Core";
import { readGrounds } from "./grounds";
import { mostAttempts, rowsKeepMoving } from "./rowsKeepMoving";
import { writeChange } from "./writeChange";
import type { SheetChange } from "./writeChange";

/** Two syncs: one to see how the tables stand, one to write. `plan` is called anew for each attempt; null: nothing to do. */
export async function writePlanned(core: Core, plan: () => SheetChange | null): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    if (plan() === null) return;
    const grounds = await readGrounds(core);
    const change = plan();
    if (change === null || (await writeChange(core, change, grounds)) !== null) return;
  }
  throw rowsKeepMoving();
}
