// The ranges that events speak of: an event's `getRange` finds its cells where they are by then.
import type { LiveRange } from "../model/LiveRange";
import type { Area } from "../model/area";
import type { Sheet } from "../model/Sheet";

/** How many events may still be asked for their range. */
const capacity = 500;

/** Ranges of the latest events by reference id; each follows its cells until newer events push it out. */
export class EventRanges {
  readonly #ranges = new Map<string, LiveRange>();
  #minted = 0;

  /** Keeps the range of an event and gives its reference id. */
  keep(sheet: Sheet, area: Area): string {
    const id = `{event-${(this.#minted += 1)}}`;
    this.#ranges.set(id, sheet.workbook.trackRange(sheet, area));
    const [oldest] = this.#ranges;
    if (oldest && this.#ranges.size > capacity) {
      this.#ranges.delete(oldest[0]);
      sheet.workbook.releaseRange(oldest[1]);
    }
    return id;
  }

  /** The range of a reference id, or undefined. */
  get(id: string): LiveRange | undefined {
    return this.#ranges.get(id);
  }
}
