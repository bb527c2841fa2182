// The grid component as the view of one sheet: it draws what the workbook says and keeps nothing of its own.
import { defineCustomElements } from "@revolist/revogrid/loader";
import type { ColumnRegular } from "@revolist/revogrid";
import type { Position } from "../../host/model/area";
import type { Sheet } from "../../host/model/Sheet";
import { layoutSheet, rowHeight } from "./layoutSheet";
import type { DrawnRow, SheetLayout } from "./layoutSheet";
import { paintSelection } from "./paintSelection";
import type { Marks } from "./paintSelection";
import { startTextWidth } from "./textWidth";
import { toCellLook } from "./toCellLook";
import type { CellLook } from "./toCellLook";
import { toExtent } from "./toExtent";
import type { Extent } from "./toExtent";
import { rowNumbers, toGridColumns } from "./toGridColumns";

/** What the view tells of itself. */
export interface GridListener {
  /** The cells on the screen were drawn anew. */
  drawn(): void;
  /** The person drew a column to a new width, in CSS pixels. */
  columnResized(column: number, width: number): void;
}

const columnsPerSheet = 16_384;

/** A view in an element of the page; it lives until `close`. */
export class GridView {
  readonly #grid: HTMLRevoGridElement;
  readonly #listener: GridListener;
  readonly #measure = startTextWidth();
  readonly #looks = new Map<number, CellLook>();
  #sheet: Sheet | null = null;
  #layout: SheetLayout | null = null;
  #marks: Marks | null = null;
  /** The sheet and the version of the workbook that are on the screen. */
  #drawn = "";
  #isTold = false;

  constructor(
    readonly container: HTMLElement,
    listener: GridListener,
  ) {
    defineCustomElements();
    this.#listener = listener;
    this.#grid = document.createElement("revo-grid");
    Object.assign(this.#grid, { readonly: true, canFocus: false, range: false, resize: true, rowHeaders: rowNumbers });
    Object.assign(this.#grid, { rowSize: rowHeight, theme: "default", useClipboard: false, canMoveColumns: false });
    this.#grid.addEventListener("afterrender", this.#partDrawn);
    this.#grid.addEventListener("aftercolumnresize", this.#resized);
    this.#grid.addEventListener("beforekeydown", stop);
    container.append(this.#grid);
  }

  /** Draws a sheet as it is now; where only the selection is another, no cell is drawn anew. */
  show(sheet: Sheet, marks: Marks): void {
    const drawn = `${sheet.id} ${sheet.workbook.version}`;
    const extent = toExtent(sheet);
    const isOtherSheet = this.#sheet !== sheet;
    const isSame = drawn === this.#drawn && !isOtherSheet && this.#layout?.extent.rows === extent.rows;
    if (!isSame || this.#layout?.extent.columns !== extent.columns) this.#draw(sheet, extent);
    this.#drawn = drawn;
    if (isOtherSheet) this.#scrollToTop();
    this.mark(marks);
  }

  /** Paints a selection without drawing the cells anew. */
  mark(marks: Marks): void {
    this.#marks = marks;
    paintSelection(this.#grid, marks);
  }

  /** The drawn cell of a position, where it is on the screen. */
  cellAt({ row, column }: Position): HTMLElement | null {
    return this.#grid.querySelector(`.rgCell[data-row="${row}"][data-column="${column}"]`);
  }

  /** Scrolls as little as needed so that a cell can be seen. */
  reveal({ row, column }: Position): void {
    const layout = this.#layout;
    const { body, sideways } = this.#scrollers();
    if (!layout || !body || !sideways) return;
    const top = toOffset(
      layout.rows,
      ({ row: drawn }) => drawn >= row,
      ({ height }) => height,
    );
    if (row >= (layout.rows[0]?.row ?? 0)) body.scrollTop = toScroll(body.scrollTop, body.clientHeight, top);
    const left = toOffset(
      layout.columns,
      ({ column: drawn }) => drawn >= column,
      ({ width }) => width,
    );
    if (column < (layout.columns[0]?.column ?? 0)) return;
    sideways.scrollLeft = toScroll(sideways.scrollLeft, sideways.clientWidth, left);
  }

  /** The part of the page that scrolls in both directions, and how many rows it shows. */
  get viewport(): { readonly bounds: DOMRect; readonly rows: number } {
    const bounds = (this.#scrollers().body ?? this.container).getBoundingClientRect();
    return { bounds, rows: Math.max(1, Math.floor(bounds.height / rowHeight) - 1) };
  }

  close(): void {
    this.#grid.remove();
  }

  #draw(sheet: Sheet, extent: Extent): void {
    const layout = layoutSheet(sheet, extent, this.#measure);
    const isSame = layout.key === this.#layout?.key;
    this.#sheet = sheet;
    this.#looks.clear();
    this.#layout = layout;
    if (isSame) void this.#grid.refresh("all");
    else this.#apply(layout);
  }

  #apply(layout: SheetLayout): void {
    const painter = {
      measure: this.#measure,
      look: (row: number, column: number): CellLook => this.#lookAt(row, column),
    };
    this.#grid.columns = toGridColumns(layout, painter);
    this.#grid.pinnedTopSource = layout.frozenRows.map((row) => ({ ...row }));
    this.#grid.source = layout.rows.map((row) => ({ ...row }));
    // Heights belong to rows that are there: they are forgotten where rows are set after them.
    this.#grid.rowDefinitions = toHigherRows(layout);
  }

  #lookAt(row: number, column: number): CellLook {
    const key = row * columnsPerSheet + column;
    const known = this.#looks.get(key);
    if (known || !this.#sheet) return known ?? nothing;
    const look = toCellLook(this.#sheet, row, column);
    this.#looks.set(key, look);
    return look;
  }

  #scrollToTop(): void {
    const { body, sideways } = this.#scrollers();
    if (body) body.scrollTop = 0;
    if (sideways) sideways.scrollLeft = 0;
  }

  #scrollers(): { readonly body: Element | null; readonly sideways: Element | null } {
    const sideways = this.#grid.querySelector("revogr-viewport-scroll.rgCol");
    return { sideways, body: sideways?.querySelector(".vertical-inner") ?? null };
  }

  /** Each part of the grid (frozen rows, row numbers …) tells of itself; the listener is told once for all of them. */
  readonly #partDrawn = ({ target }: Event): void => {
    if (this.#marks && target instanceof Element) paintSelection(target, this.#marks);
    if (this.#isTold) return;
    this.#isTold = true;
    requestAnimationFrame(() => {
      this.#isTold = false;
      this.#listener.drawn();
    });
  };

  readonly #resized = ({ detail }: CustomEvent<Record<number, ColumnRegular>>): void => {
    for (const { prop, size } of Object.values(detail)) this.#listener.columnResized(Number(prop), size ?? 0);
  };
}

const nothing: CellLook = {
  text: "",
  fill: null,
  ink: null,
  bold: false,
  italic: false,
  wrap: false,
  align: "left",
  vertical: "bottom",
  isNumber: false,
  filterButton: "none",
};

const stop = (event: Event): void => event.preventDefault();

interface Span {
  readonly start: number;
  readonly size: number;
}

function toOffset<T>(drawn: readonly T[], isWanted: (one: T) => boolean, sizeOf: (one: T) => number): Span {
  let start = 0;
  for (const one of drawn) {
    if (isWanted(one)) return { start, size: sizeOf(one) };
    start += sizeOf(one);
  }
  return { start, size: 0 };
}

function toScroll(scrolled: number, room: number, { start, size }: Span): number {
  if (start < scrolled) return start;
  return start + size > scrolled + room ? start + size - room : scrolled;
}

function toHigherRows(layout: SheetLayout): HTMLRevoGridElement["rowDefinitions"] {
  const higher = (rows: readonly DrawnRow[], type: "rowPinStart" | "rgRow"): HTMLRevoGridElement["rowDefinitions"] =>
    rows.flatMap(({ height }, index) => (height === rowHeight ? [] : [{ type, index, size: height }]));
  return [...higher(layout.frozenRows, "rowPinStart"), ...higher(layout.rows, "rgRow")];
}
