// The ranges that an add-in keeps from one sync to the next, by the ids it knows them under.
import type { HostObject } from "./facades/targets";
import type { LiveRange } from "./model/LiveRange";
import type { Workbook } from "./model/Workbook";

/** An object that can be kept: one range, or several. */
export type KeptObject = HostObject<"Range"> | HostObject<"RangeAreas">;

function toRanges(object: KeptObject): readonly LiveRange[] {
  return isAreas(object) ? object.target : [object.target];
}

function isAreas(object: KeptObject): object is HostObject<"RangeAreas"> {
  return object.className === "RangeAreas";
}

/** The kept ranges of one runtime; each follows its cells until it is let go. */
export class References {
  readonly #byId = new Map<string, KeptObject>();
  readonly #ids = new Map<KeptObject["target"], string>();
  readonly #ranges = new Map<LiveRange, number>();
  #minted = 0;

  constructor(readonly workbook: Workbook) {}

  /** How many objects are kept. */
  get size(): number {
    return this.#byId.size;
  }

  /** Whether a range is part of something kept. */
  holds(range: LiveRange): boolean {
    return this.#ranges.has(range);
  }

  /** The id of a kept object by what stands behind it, if it is kept. */
  idOf(target: KeptObject["target"]): string | undefined {
    return this.#ids.get(target);
  }

  /** Keeps an object and gives its id; one that is kept already has its id for good. */
  keep(object: KeptObject): string {
    const known = this.#ids.get(object.target);
    if (known) return known;
    const id = `{kept-${(this.#minted += 1)}}`;
    this.#ids.set(object.target, id);
    this.#byId.set(id, object);
    for (const range of toRanges(object)) this.#ranges.set(range, (this.#ranges.get(range) ?? 0) + 1);
    return id;
  }

  /** The object of an id, or undefined. */
  get(id: string): KeptObject | undefined {
    return this.#byId.get(id);
  }

  /** Lets an object go; an id that is not known is passed over, as the client may clean up twice. */
  drop(id: string): void {
    const object = this.#byId.get(id);
    if (!object) return;
    this.#byId.delete(id);
    this.#ids.delete(object.target);
    for (const range of toRanges(object)) this.#release(range);
  }

  /** Lets all objects go. */
  clear(): void {
    for (const id of [...this.#byId.keys()]) this.drop(id);
  }

  #release(range: LiveRange): void {
    const holds = (this.#ranges.get(range) ?? 1) - 1;
    if (holds > 0) this.#ranges.set(range, holds);
    else {
      this.#ranges.delete(range);
      this.workbook.releaseRange(range);
    }
  }
}
