// What a member of a facade can reach while one sync runs.
import type { HostState } from "../HostState";
import type { LiveRange } from "../model/LiveRange";
import type { Area } from "../model/area";
import type { Sheet } from "../model/Sheet";
import type { Workbook } from "../model/Workbook";
import type { RuntimeState } from "../RuntimeState";

/** One running sync. */
export class Call {
  /** Whether a member was called that takes the undo list away for good. */
  clearsUndo = false;
  /** The member that is being called, as documented: "Range.values". */
  location = "";
  readonly #ranges = new Set<LiveRange>();

  constructor(
    readonly host: HostState,
    readonly runtime: RuntimeState,
  ) {}

  get workbook(): Workbook {
    return this.host.workbook;
  }

  /** A range that follows its cells until the end of the sync, or longer where the client keeps a reference to it. */
  track(sheet: Sheet, area: Area): LiveRange {
    const range = this.workbook.trackRange(sheet, area);
    this.#ranges.add(range);
    return range;
  }

  /** Lets go of the ranges that the client keeps no reference to. */
  end(): void {
    for (const range of this.#ranges) if (!this.runtime.references.holds(range)) this.workbook.releaseRange(range);
  }
}
