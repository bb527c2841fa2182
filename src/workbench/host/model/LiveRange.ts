// A reference to cells that follows them through insertions, deletions and moves.
import type { Area } from "./area";
import { toAddress } from "./area";
import { ModelError } from "./ModelError";
import type { Sheet } from "./Sheet";

/** Cells of one sheet. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** A range that stays on its cells; it is gone (until an undo) once its cells are deleted. */
export class LiveRange {
  #place: Place | null;

  constructor(sheet: Sheet, area: Area) {
    this.#place = { sheet, area };
  }

  /** Where the cells are now; null when they, or their sheet, are gone. */
  get place(): Place | null {
    return this.#place?.sheet.exists ? this.#place : null;
  }

  /** The sheet; throws InvalidReference when the cells are gone. */
  get sheet(): Sheet {
    return this.#required().sheet;
  }

  /** The area; throws InvalidReference when the cells are gone. */
  get area(): Area {
    return this.#required().area;
  }

  /** The address without the sheet; throws InvalidReference when the cells are gone. */
  get address(): string {
    return toAddress(this.area);
  }

  /** The place as it was last set, even where its sheet is gone; for the model's own files. */
  get lastPlace(): Place | null {
    return this.#place;
  }

  /** Puts the range elsewhere; for the model's own files. */
  moveTo(place: Place | null): void {
    this.#place = place;
  }

  #required(): Place {
    const { place } = this;
    if (!place) throw new ModelError("InvalidReference", "The cells of this range have been deleted.");
    return place;
  }
}
