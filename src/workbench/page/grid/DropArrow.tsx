// The arrow beside an active cell that offers choices.
import type { ReactElement } from "react";
import type { CellPlace } from "./useGridView";

interface DropArrowProps {
  readonly place: CellPlace;
  readonly label: string;
  readonly onOpen: () => void;
}

const arrowWidth = 18;

/** The arrow at the right edge of a cell; from the keyboard the choices open with Alt and the down arrow. */
export function DropArrow({ place, label, onOpen }: DropArrowProps): ReactElement {
  const left = Math.min(place.left + place.width - 1, place.most - arrowWidth);
  const style = { left, top: place.top, height: place.height, width: arrowWidth };
  return (
    <button type="button" tabIndex={-1} className="drop-arrow" style={style} aria-label={label} onClick={onOpen}>
      <svg viewBox="0 0 10 6" aria-hidden="true">
        <path d="M0 0h10L5 6z" fill="currentColor" />
      </svg>
    </button>
  );
}
