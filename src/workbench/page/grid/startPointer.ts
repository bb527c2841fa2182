// The mouse on the grid: which cell, row or column it means, and what a press, a drag and a double click ask for.
import type { Position } from "../../host/model/area";

/** What the pointer is on. */
export type Spot =
  | { readonly kind: "cell"; readonly position: Position }
  | { readonly kind: "row"; readonly row: number }
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "corner" };

/** What a drag does until the button is let go. */
export type Drag = "select" | "fill";

/** What the pointer asks for. */
export interface PointerListener {
  /** A press; gives back what a drag from here does, or null where nothing is dragged. */
  press(spot: Spot, extend: boolean): Drag | null;
  /** A press on the handle at the corner of the selection. */
  pressHandle(): Drag;
  drag(kind: Drag, spot: Spot): void;
  drop(kind: Drag): void;
  open(position: Position): void;
  openFilter(position: Position): void;
  openMenu(spot: Spot, at: { readonly left: number; readonly top: number }): void;
  /** The part of the grid that scrolls; beyond its edges a drag goes on, cell by cell. */
  readonly bounds: () => DOMRect;
}

const handlePixels = 7;
const beyondEdgeMs = 60;

/** Listens to the pointer on an element of cells; returns what ends that. */
export function startPointer(root: HTMLElement, listener: PointerListener): () => void {
  const stops = [startPresses(root, listener), startDoubleClicks(root, listener), startMenus(root, listener)];
  return () => stops.forEach((stop) => stop());
}

function startPresses(root: HTMLElement, listener: PointerListener): () => void {
  const press = (event: MouseEvent): void => {
    const target = event.target;
    if (event.button !== 0 || !(target instanceof Element) || target.closest(".resizable")) return;
    const spot = toSpot(target);
    if (!spot) return;
    // The grid component has a selection of its own, which would take the focus.
    event.preventDefault();
    event.stopPropagation();
    if (spot.kind === "cell" && target.closest(".filter-button")) return listener.openFilter(spot.position);
    const kind = isOnHandle(target, event) ? listener.pressHandle() : listener.press(spot, event.shiftKey);
    if (kind) followDrag(kind, listener);
  };
  root.addEventListener("mousedown", press, true);
  return () => root.removeEventListener("mousedown", press, true);
}

function followDrag(kind: Drag, listener: PointerListener): void {
  let pointer: { readonly x: number; readonly y: number } | null = null;
  const follow = (): void => {
    if (!pointer) return;
    const bounds = listener.bounds();
    const x = Math.max(bounds.left + 2, Math.min(bounds.right - 2, pointer.x));
    const y = Math.max(bounds.top + 2, Math.min(bounds.bottom - 2, pointer.y));
    const isBeyond = pointer.x > bounds.right || pointer.y > bounds.bottom;
    const element = isBeyond ? document.elementFromPoint(x, y) : document.elementFromPoint(pointer.x, pointer.y);
    const spot = element ? toSpot(element) : null;
    if (spot) listener.drag(kind, isBeyond ? toBeyond(spot, pointer, bounds) : spot);
  };
  const timer = setInterval(() => {
    const bounds = listener.bounds();
    if (pointer && (pointer.x > bounds.right || pointer.y > bounds.bottom)) follow();
  }, beyondEdgeMs);
  const move = (event: MouseEvent): void => {
    pointer = { x: event.clientX, y: event.clientY };
    follow();
  };
  const drop = (): void => {
    clearInterval(timer);
    document.removeEventListener("mousemove", move);
    document.removeEventListener("mouseup", drop);
    listener.drop(kind);
  };
  document.addEventListener("mousemove", move);
  document.addEventListener("mouseup", drop);
}

/** Beyond the right or lower edge the next cell after the last visible one is meant: that scrolls. */
function toBeyond(spot: Spot, pointer: { readonly x: number; readonly y: number }, bounds: DOMRect): Spot {
  if (spot.kind !== "cell") return spot;
  const { row, column } = spot.position;
  const position = {
    row: row + (pointer.y > bounds.bottom ? 1 : 0),
    column: column + (pointer.x > bounds.right ? 1 : 0),
  };
  return { kind: "cell", position };
}

function startDoubleClicks(root: HTMLElement, listener: PointerListener): () => void {
  const open = (event: MouseEvent): void => {
    const spot = event.target instanceof Element ? toSpot(event.target) : null;
    if (spot?.kind !== "cell") return;
    event.preventDefault();
    event.stopPropagation();
    listener.open(spot.position);
  };
  root.addEventListener("dblclick", open, true);
  return () => root.removeEventListener("dblclick", open, true);
}

function startMenus(root: HTMLElement, listener: PointerListener): () => void {
  const openMenu = (event: MouseEvent): void => {
    const spot = event.target instanceof Element ? toSpot(event.target) : null;
    if (!spot) return;
    event.preventDefault();
    listener.openMenu(spot, { left: event.clientX, top: event.clientY });
  };
  root.addEventListener("contextmenu", openMenu);
  return () => root.removeEventListener("contextmenu", openMenu);
}

function toSpot(element: Element): Spot | null {
  const cell = element.closest<HTMLElement>("[data-cell]");
  if (cell) return { kind: "cell", position: { row: toNumber(cell, "row"), column: toNumber(cell, "column") } };
  const row = element.closest<HTMLElement>("[data-row-header]");
  if (row) return { kind: "row", row: toNumber(row, "rowHeader") };
  const column = element.closest<HTMLElement>("[data-column-header]");
  if (column) return { kind: "column", column: toNumber(column, "columnHeader") };
  return element.closest(".rowHeaders .rgHeaderCell") ? { kind: "corner" } : null;
}

function toNumber(element: HTMLElement, name: string): number {
  return Number(element.dataset[name]);
}

function isOnHandle(target: Element, { clientX, clientY }: MouseEvent): boolean {
  const bounds = target.closest(".fill-corner")?.getBoundingClientRect();
  return bounds !== undefined && bounds.right - clientX < handlePixels && bounds.bottom - clientY < handlePixels;
}
