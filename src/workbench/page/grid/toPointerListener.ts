// What the pointer does to the selection: as in Excel, from the cell where it went down.
import { lastColumn, lastRow, toAddress, toBoundingArea, wholeSheet } from "../../host/model/area";
import type { Area, Position } from "../../host/model/area";
import { limits } from "../../host/model/limits";
import { selectCell, selectCells } from "../input/selectCells";
import type { Desk } from "../input/runCommand";
import type { Drag, PointerListener, Spot } from "./startPointer";

/** What else the page does for the pointer. */
export interface PointerPage {
  readonly desk: Desk;
  focus(): void;
  readonly bounds: () => DOMRect;
  /** Shows where a fill would go; null: nowhere. */
  showFill(area: Area | null): void;
  openFilter(position: Position): void;
  openMenu(at: { readonly left: number; readonly top: number }): void;
}

/** The listener for the pointer on a grid. */
export function toPointerListener(page: PointerPage): PointerListener {
  const { desk } = page;
  const fill = { target: null as Area | null };
  const press = (spot: Spot, extend: boolean): Drag | null => {
    page.focus();
    if (!desk.typing.commit()) return null;
    select(desk, spot, extend);
    return "select";
  };
  return {
    press,
    pressHandle: () => {
      page.focus();
      return desk.typing.commit() ? "fill" : "select";
    },
    drag: (kind, spot) => {
      if (kind === "select") return dragSelection(desk, spot);
      fill.target = toFillTarget(desk, spot);
      page.showFill(fill.target);
    },
    drop: (kind) => {
      if (kind !== "fill") return;
      const { target } = fill;
      fill.target = null;
      page.showFill(null);
      if (target) dropFill(desk, target);
    },
    open: (position) => {
      if (desk.typing.mode() !== "ready") return;
      selectCell(desk.bench.state().host, position);
      desk.typing.begin();
    },
    openFilter: (position) => {
      if (!desk.typing.commit()) return;
      selectCell(desk.bench.state().host, position);
      page.openFilter(position);
    },
    openMenu: (spot, at) => {
      if (!desk.typing.commit()) return;
      if (!isSelected(desk, spot)) select(desk, spot, false);
      page.openMenu(at);
    },
    bounds: page.bounds,
  };
}

function select({ bench }: Desk, spot: Spot, extend: boolean): void {
  const { host } = bench.state();
  const { selection } = host.workbook.activeSheet;
  const area = toSpotArea(spot);
  if (!extend) return selectCells(host, area);
  const anchor = { ...selection.active, rows: 1, columns: 1 };
  const from = spot.kind === "cell" ? anchor : toSpotArea(toLineOf(spot, selection.active));
  selectCells(host, toBoundingArea(from, area), selection.active);
}

function dragSelection(desk: Desk, spot: Spot): void {
  select(desk, spot, true);
  if (spot.kind === "cell") desk.reveal(spot.position);
}

/** The whole row (or column) through a cell, of the same kind as a spot. */
function toLineOf(spot: Spot, { row, column }: Position): Spot {
  if (spot.kind === "row") return { kind: "row", row };
  return spot.kind === "column" ? { kind: "column", column } : spot;
}

function toSpotArea(spot: Spot): Area {
  switch (spot.kind) {
    case "cell":
      return { ...spot.position, rows: 1, columns: 1 };
    case "row":
      return { row: spot.row, column: 0, rows: 1, columns: limits.columns };
    case "column":
      return { row: 0, column: spot.column, rows: limits.rows, columns: 1 };
    case "corner":
      return wholeSheet;
  }
}

function isSelected({ bench }: Desk, spot: Spot): boolean {
  const { area } = bench.state().host.workbook.activeSheet.selection;
  const wanted = toSpotArea(spot);
  const bounding = toBoundingArea(area, wanted);
  return bounding.rows === area.rows && bounding.columns === area.columns;
}

/** A fill goes down, up, right or left, whichever way the pointer is farther out. */
function toFillTarget({ bench }: Desk, spot: Spot): Area | null {
  if (spot.kind !== "cell") return null;
  const { area } = bench.state().host.workbook.activeSheet.selection;
  const { row, column } = spot.position;
  const down = Math.max(row - lastRow(area), area.row - row);
  const right = Math.max(column - lastColumn(area), area.column - column);
  if (down <= 0 && right <= 0) return null;
  const corner = down >= right ? { row, column: area.column } : { row: area.row, column };
  return toBoundingArea(area, { ...corner, rows: 1, columns: 1 });
}

function dropFill({ bench }: Desk, target: Area): void {
  const { host } = bench.state();
  const { area } = host.workbook.activeSheet.selection;
  if (bench.act(() => host.user.fill(toAddress(area), toAddress(target)))) selectCells(host, target);
}
