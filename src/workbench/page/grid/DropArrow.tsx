// The arrow beside an active cell that offers choices.
import type { ReactElement } from "react";
import type { CellPlace } from "./useGridView";

interface DropArrowProps {
  readonly place: CellPlace;
  readonly label: string;
  readonly onOpen: () => void;
}

/** The arrow at the right edge of a cell; from the keyboard the choices open with Alt and the down arrow. */
export function DropArrow({ place, label, onOpen }: DropArrowProps): ReactElement {
  const style = { left: place.left + place.width - 1, top: place.top, height: place.height };
  return (
    <button type="button" tabIndex={-1} className="drop-arrow" style={style} aria-label={label} onClick={onOpen}>
      <svg viewBox="0 0 10 6" aria-hidden="true">
        <path d="M0 0h10L5 6z" fill="currentColor" />
      </svg>
    </button>
  );
}
