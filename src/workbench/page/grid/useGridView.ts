// Keeps the grid component in step with the host, and knows where on the page the active cell is.
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { RefObject } from "react";
import { toAddress, toArea } from "../../host/model/area";
import type { Area } from "../../host/model/area";
import type { Bench, BenchState } from "../Bench";
import type { Clip } from "../input/clipboard";
import { GridView } from "./GridView";
import type { Marks } from "./paintSelection";

/** A cell's rectangle within the grid, in CSS pixels; `most` is the grid's own width. */
export interface CellPlace {
  readonly most: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A grid on the page. */
export interface ShownGrid {
  readonly view: RefObject<GridView | null>;
  /** Where the active cell is drawn; null while it is out of sight. */
  readonly place: CellPlace | null;
  /** Shows where a fill would go; null: nowhere. */
  showFill(area: Area | null): void;
}

interface GridOwner {
  readonly bench: Bench;
  readonly state: BenchState;
  readonly box: RefObject<HTMLDivElement | null>;
  readonly clip: RefObject<Clip | null>;
}

const pointsPerPixel = 3 / 4;

/** The grid in a box of the page, showing the sheet in front of the bench. */
export function useGridView({ bench, state, box, clip }: GridOwner): ShownGrid {
  const view = useRef<GridView | null>(null);
  const fill = useRef<Area | null>(null);
  const [place, setPlace] = useState<CellPlace | null>(null);
  const sheet = state.host.workbook.activeSheet;
  const toMarks = (): Marks => {
    const { area, active } = sheet.selection;
    return { area, active, fill: fill.current, copied: clip.current?.sheetId === sheet.id ? clip.current.area : null };
  };
  const measure = useEffectEvent(() => {
    const next = view.current ? toPlace(view.current, sheet.selection.active) : null;
    setPlace((last) => (isSame(last, next) ? last : next));
  });
  const resize = useEffectEvent((column: number, width: number) => {
    const address = toAddress(toArea({ row: 0, column }));
    bench.act(() => bench.state().host.user.resizeColumn(address, width * pointsPerPixel));
  });

  useEffect(() => {
    if (!box.current) return undefined;
    const made = new GridView(box.current, {
      drawn: () => measure(),
      columnResized: (column, width) => resize(column, width),
    });
    view.current = made;
    return () => {
      view.current = null;
      made.close();
    };
  }, [box]);
  useEffect(() => {
    view.current?.show(sheet, toMarks());
    measure();
  });
  const { row, column } = sheet.selection.active;
  useEffect(() => {
    view.current?.reveal({ row, column });
  }, [sheet, row, column]);

  const showFill = (area: Area | null): void => {
    fill.current = area;
    view.current?.mark(toMarks());
  };
  return { view, place, showFill };
}

function toPlace(view: GridView, active: { readonly row: number; readonly column: number }): CellPlace | null {
  const cell = view.cellAt(active);
  if (!cell) return null;
  const outer = view.container.getBoundingClientRect();
  const inner = cell.getBoundingClientRect();
  const { bounds } = view.viewport;
  const isFrozenRow = cell.closest("revogr-data")?.getAttribute("type") === "rowPinStart";
  const isFrozenColumn = cell.closest(".colPinStart") !== null;
  const isAbove = !isFrozenRow && inner.top < bounds.top - 1;
  const isLeft = !isFrozenColumn && inner.left < bounds.left - 1;
  if (isAbove || isLeft || inner.top >= bounds.bottom || inner.left >= bounds.right) return null;
  const { width, height } = inner;
  return { left: inner.left - outer.left, top: inner.top - outer.top, width, height, most: outer.width };
}

function isSame(one: CellPlace | null, other: CellPlace | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
